import type { Article } from "../model/article.js";
import type { Diagnostic } from "../model/diagnostic.js";

/** A stretch of the input: bytes of a `Uint8Array`, UTF-16 code units of a string; 0-based, end exclusive. */
export interface ByteRange {
  start: number;
  end: number;
}

/** A diagnostic of the transmission. `span` is in the message's `text`; what lies in no message has no span, only a `byteRange`. */
export interface WireDiagnostic extends Diagnostic {
  /** Only for `outside-message`: the stretch of the input that belongs to no message. */
  byteRange?: ByteRange;
}

/** The formats of the envelope, as `WireMessage.format` names them. */
export type WireFormat =
  | "anpa-1312"
  | "iptc-7901"
  | "zczc"
  | "gigaword"
  | "trec-ap"
  | "trec-la"
  | "trec-ft"
  | "trec"
  | "reuters-21578"
  | "email"
  | "press-release"
  | "text";

/** Values of the envelope: plain JSON, the keys depending on the format (docs/wire.md lists them). */
export type Envelope = { [field: string]: EnvelopeValue };
export type EnvelopeValue = string | number | boolean | null | EnvelopeValue[] | { [field: string]: EnvelopeValue };

/** One message of a wire: what its envelope says, and the article in it. */
export interface WireMessage {
  /** The message decoded, control characters and all; every span of `article` and `diagnostics` points into it. */
  text: string;
  format: WireFormat;
  /** "us-ascii", "utf-8", "windows-1252", "iso646-de" ..., with "+even-parity" and the like where bit 8 was stripped; "utf-16" for a string. */
  encoding: string;
  envelope: Envelope;
  article: Article;
  diagnostics: WireDiagnostic[];
  /** Where the message stands in the input. */
  byteRange: ByteRange;
}
