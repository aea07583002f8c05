import { createReport } from "../context.js";
import { cutAt } from "../text/cut.js";
import { readAnpa, splitParts, type Reading, type Report } from "./anpa.js";
import { bytesOf, decodeScan, detectParity, readTypewriting, scanBytes, stripParity, type Parity } from "./decode.js";
import { Framer, isPadding, type Frame, type FrameShape } from "./frame.js";
import { readIptc } from "./iptc.js";
import type { ByteRange, WireDiagnostic, WireMessage } from "./message.js";
import type { ResolvedWireOptions } from "./options.js";
import { readMail, readPlain, splitPlain } from "./plain.js";
import { readSgml, sgmlFormat } from "./sgml.js";
import { storyArticle } from "./story.js";
import { readZczc } from "./zczc.js";

/** Bytes looked at to find out whether a line still carries parity. */
const SAMPLE = 4096;
/** A feed is not kept waiting for as many: the end of its first message will do, unless that is but a scrap. */
const SCRAP = 64;

/** Turns a stream, in any chunks, into messages: framing, decoding, reading. Chunks do not change what comes out. */
export class WireReader {
  readonly #options: ResolvedWireOptions;
  readonly #isBytes: boolean;
  readonly #framer = new Framer();
  /** Null until enough bytes were seen to decide. */
  #parity: { value: Parity | null } | null = null;
  #waiting: Uint8Array[] = [];
  #waitingLength = 0;
  /** Stretches before the next message that belong to none. */
  #gaps: ByteRange[] = [];

  constructor(options: ResolvedWireOptions, isBytes: boolean) {
    this.#options = options;
    this.#isBytes = isBytes;
  }

  push(chunk: Uint8Array): WireMessage[] {
    if (this.#parity === null) {
      this.#waiting.push(chunk);
      this.#waitingLength += chunk.length;
      return this.#waitingLength < SAMPLE && !this.#endsMessage(chunk) ? [] : this.#decideParity();
    }
    return this.#take(this.#framer.push(scanBytes(this.#parity.value === null ? chunk : stripParity(chunk))));
  }

  pushText(text: string): WireMessage[] {
    return this.#take(this.#framer.push(text));
  }

  /** The last message, if the stream breaks off in one. `last` is the message given before, which what follows it is reported with. */
  end(last?: WireMessage): WireMessage[] {
    const waiting = this.#isBytes && this.#parity === null ? this.#decideParity() : [];
    const frames = this.#framer.end();
    const padding = frames.at(-1);
    const messages = waiting.concat(this.#take(frames));
    const final = messages.at(-1) ?? last;
    if (final !== undefined && padding?.shape === "gap" && isPadding(padding)) {
      this.#gaps.pop();
      append(final, padding);
    }
    if (final !== undefined) for (const gap of this.#gaps) final.diagnostics.push(this.#outside(gap));
    return messages;
  }

  #decideParity(): WireMessage[] {
    const bytes = new Uint8Array(this.#waitingLength);
    let at = 0;
    for (const chunk of this.#waiting) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    this.#waiting = [];
    const end = bytes.findIndex((byte, index) => index >= SCRAP && (byte & 0x7f) === 0x04);
    this.#parity = { value: detectParity(bytes.subarray(0, end < 0 ? SAMPLE : Math.min(SAMPLE, end + 1))) };
    return this.push(bytes);
  }

  /** Whether EOT, with or without parity, has come: then a message is waiting to be given. */
  #endsMessage(chunk: Uint8Array): boolean {
    const before = this.#waitingLength - chunk.length;
    return chunk.some((byte, index) => before + index >= SCRAP && (byte & 0x7f) === 0x04);
  }

  #take(frames: readonly Frame[]): WireMessage[] {
    const messages: WireMessage[] = [];
    for (const frame of frames) {
      if (frame.shape === "gap") this.#gaps.push(frame.range);
      else for (const part of frame.shape === "plain" ? splitPlain(frame) : [frame]) messages.push(this.#read(part));
    }
    return messages;
  }

  #read(frame: Frame): WireMessage {
    const { parse, nationalSet } = this.#options;
    const { diagnostics, report } = createReport(parse.onDiagnostic);
    const decoded = decodeScan(frame.scan, this.#isBytes, nationalSet);
    const found: WireDiagnostic[] = this.#gaps.map((gap) => this.#outside(gap));
    this.#gaps = [];
    const parity = this.#parity?.value ?? null;
    if (parity !== null) report("parity-stripped", null);
    if (decoded.eightBit) report("eight-bit-bytes", null);
    if (decoded.suspectNationalSet && (frame.shape === "anpa" || frame.shape === "iptc")) report("national-7bit-set", null);
    const message =
      frame.shape === "email"
        ? readEmailFrame(frame.scan, this.#isBytes, this.#options, report)
        : readFrame(frame.shape as FrameShape, decoded.text, this.#options, report);
    return {
      ...message,
      encoding: parity === null ? decoded.encoding : `${decoded.encoding}+${parity}-parity`,
      diagnostics: [...found, ...diagnostics],
      byteRange: frame.range,
    };
  }

  #outside(byteRange: ByteRange): WireDiagnostic {
    const { diagnostics, report } = createReport();
    report("outside-message", null);
    const diagnostic: WireDiagnostic = { ...(diagnostics[0] as WireDiagnostic), byteRange };
    this.#options.parse.onDiagnostic?.(diagnostic);
    return diagnostic;
  }
}

/** Padding behind the last message is its own, as padding between messages is the next one's. */
function append(message: WireMessage, { scan, range }: Frame): void {
  const { text } = message;
  message.article.segments.push({ kind: "blank", span: { start: text.length, end: text.length + scan.length } });
  message.text += scan;
  message.byteRange = { start: message.byteRange.start, end: range.end };
}

type Body = Pick<WireMessage, "text" | "format" | "envelope" | "article">;

function readFrame(shape: FrameShape, decoded: string, options: ResolvedWireOptions, report: Report): Body {
  const text = decoded.slice(0, cutAt(decoded, options.parse.maxLength));
  const body = readShape(shape, text, options, report);
  if (text.length < decoded.length) {
    report("input-truncated", { start: body.text.length, end: body.text.length + decoded.length - text.length });
    body.article.segments.push({
      kind: "unparsed",
      span: { start: body.text.length, end: body.text.length + decoded.length - text.length },
    });
    body.text += decoded.slice(text.length);
  }
  checkCounts(body, report);
  return body;
}

/** An e-mail's text may be any message again, its transfer encoding undone. */
function readEmailFrame(scan: string, isBytes: boolean, options: ResolvedWireOptions, report: Report): Body {
  const codec = { toBytes: bytesOf, fromBytes: scanBytes };
  return readMail(scan, isBytes, codec, options, (text, inner, offset) => {
    const framer = new Framer();
    const frames = [...framer.push(text), ...framer.end()].flatMap((frame) => (frame.shape === "plain" ? splitPlain(frame) : [frame]));
    const only = frames.length === 1 ? frames[0] : undefined;
    const shape = only === undefined || only.shape === "gap" || only.shape === "email" ? "plain" : only.shape;
    return readFrame(shape, text, inner, (code, span, message) => {
      report(code, span === null ? null : { start: span.start + offset, end: span.end + offset }, message);
    });
  });
}

function readShape(shape: FrameShape, text: string, options: ResolvedWireOptions, report: Report): Body {
  switch (shape) {
    case "anpa":
    case "iptc": {
      const format = shape === "anpa" ? "anpa-1312" : "iptc-7901";
      const start = splitParts(text, shape === "anpa" ? 2 : 1).body.start;
      const readable = text.slice(0, start) + readTypewriting(text.slice(start), format);
      reportBytes(readable.slice(start), shape, report);
      return finish(readable, format, shape === "anpa" ? readAnpa(readable, report) : readIptc(readable, report), options);
    }
    case "sgml":
      return finish(text, sgmlFormat(text), readSgml(text, report), options);
    case "zczc":
      return finish(text, "zczc", readZczc(text, report), options);
    case "email":
    case "plain":
      return readPlain(text, options);
  }
}

function finish(text: string, format: WireMessage["format"], { envelope, story }: Reading, { parse }: ResolvedWireOptions): Body {
  return { text, format, envelope, article: storyArticle(text, story, parse) };
}

/** Control characters that belong to no format, and line ends that lost their LF. */
function reportBytes(body: string, shape: FrameShape, report: Report): void {
  const odd = shape === "anpa" ? /[\x01\x02\x05-\x07\x0e\x0f\x15\x17-\x1d]/ : /[\x01\x02\x05-\x08\x0e-\x10\x14-\x1e]/;
  if (odd.test(body)) report("control-bytes-removed", null);
  if (body.includes("\r") && !body.includes("\n")) report("cr-only-line-ends", null);
  if (body.includes("\ufffd")) report("damaged-characters", null);
}

/** A declared count may differ from ours by five words or a fifth: desks count headlines, signatures and tables differently. */
function checkCounts({ envelope, article }: Body, report: Report): void {
  if (!("wordCountDeclared" in envelope)) return;
  const counted = article.paragraphs.reduce((sum, { text }) => sum + text.split(" ").filter((token) => token !== "").length, 0);
  const declared = [envelope["wordCountDeclared"], envelope["wordCountSlug"]].filter((count) => typeof count === "number");
  if (article.paragraphs.length === 0) return;
  if (declared.length === 0) report("word-count-missing", null);
  else if (declared.some((count) => Math.abs(count - counted) > Math.max(5, counted * 0.2))) report("word-count-mismatch", null);
  if (article.headline === null) report("headline-missing", null);
}
