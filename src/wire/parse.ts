import type { WireMessage } from "./message.js";
import { resolveWireOptions, type WireOptions } from "./options.js";
import { WireReader } from "./reader.js";

/**
 * Reads every message of a transmission: ANPA 1312, IPTC 7901, ZCZC/NNNN, Gigaword, TREC and Reuters-21578 SGML, e-mail; anything else is one
 * message of plain text. Never throws on input: what could not be read is in the diagnostics, and each byte is in one message's `byteRange` or
 * in that of an `outside-message` diagnostic. Empty input has no message.
 *
 * @throws OptionsError on wrong options, TypeError when `input` is neither bytes nor a string.
 */
export function parseWire(input: Uint8Array | string, options?: WireOptions): WireMessage[] {
  const resolved = resolveWireOptions(options === undefined ? {} : options);
  const isBytes = input instanceof Uint8Array;
  if (!isBytes && typeof input !== "string") throw new TypeError("The input must be a Uint8Array or a string");
  const reader = new WireReader(resolved, isBytes);
  const messages = isBytes ? reader.push(input) : reader.pushText(input);
  return messages.concat(reader.end(messages.at(-1)));
}
