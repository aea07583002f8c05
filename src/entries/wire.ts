import type { WireMessage } from "../wire/message.js";
import type { WireOptions } from "../wire/options.js";
import * as wire from "../wire/parse.js";
import { withAllLocales } from "./with-all-locales.js";

/**
 * Reads every message of a transmission: ANPA 1312, IPTC 7901, ZCZC/NNNN, Gigaword, TREC and Reuters-21578 SGML, e-mail; anything else is one
 * message of plain text.
 *
 * Never throws on input: what could not be read is in the diagnostics, and each byte is in one message's `byteRange` or in that of an
 * `outside-message` diagnostic.
 *
 * @throws OptionsError on wrong options, TypeError when `input` is neither bytes nor a string.
 */
export function parseWire(input: Uint8Array | string, options?: WireOptions): WireMessage[] {
  return wire.parseWire(input, withAllLocales(options));
}

export type { ByteRange, Envelope, EnvelopeValue, WireDiagnostic, WireFormat, WireMessage } from "../wire/message.js";
export type { NationalSet } from "../wire/national-sets.js";
export type { WireOptions } from "../wire/options.js";
export { OptionsError } from "../options.js";
