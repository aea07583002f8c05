import { decodeStrict } from "./decode.js";

/** Headers of an e-mail or of one of its parts, in order: name as printed, value unfolded. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** Characters standing for bytes, and back: what a scan is. */
export interface ByteCodec {
  toBytes(scan: string): Uint8Array;
  fromBytes(bytes: Uint8Array): string;
}

/** First value of a header, any case; null when it is missing. */
export function headerOf(headers: Headers, name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;
}

/** The header block a text opens with: `Name: value` lines, folded or not, up to an empty line (RFC 5322, section 2.2). */
export function splitHeaders(text: string): { headers: Headers; bodyStart: number } {
  const headers: [string, string][] = [];
  let at = 0;
  while (at < text.length) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end.content);
    if (line === "") return { headers, bodyStart: end.next };
    const field = /^([\w-]{1,76}):(.*)$/s.exec(line);
    const last = headers.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) last[1] = `${last[1]} ${line.trim()}`;
    else if (field !== null) headers.push([field[1] ?? "", (field[2] ?? "").trim()]);
    else return { headers, bodyStart: at };
    at = end.next;
  }
  return { headers, bodyStart: text.length };
}

function lineEnd(text: string, from: number): { content: number; next: number } {
  const lf = text.indexOf("\n", from);
  if (lf < 0) return { content: text.length, next: text.length };
  return { content: text.charAt(lf - 1) === "\r" && lf > from ? lf - 1 : lf, next: lf + 1 };
}

/** Labels that stand for windows-1252 or its like: tried as UTF-8 first, for senders that mislabel it, and never left to the runtime's decoder. */
const LATIN = /^(?:us-ascii|ascii|iso-?8859-1|latin-?1|l1|windows-1252|cp-?1252|x-cp1252)$/;

/** Text of a charset; strict UTF-8, then windows-1252, when the label is missing or unknown, or the bytes are not what it says. */
export function decodeCharset(bytes: Uint8Array, charset: string | null, codec: ByteCodec): string {
  const label = charset?.toLowerCase() ?? "";
  if (label !== "" && !LATIN.test(label)) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // An unknown label, or bytes that are not of it: as if there were none.
    }
  }
  return decodeStrict(bytes) ?? codec.fromBytes(bytes);
}

/** Encoded words of a header (RFC 2047): `=?utf-8?Q?caf=C3=A9?=`; blanks between two of them are dropped. */
export function decodeWords(value: string, codec: ByteCodec): string {
  return value
    .replace(/(\?=)[ \t]+(?==\?)/g, "$1")
    .replace(/=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([QB])\?([^? ]{0,400})\?=/gi, (_, charset: string, kind: string, data: string) => {
      const bytes = kind.toUpperCase() === "B" ? fromBase64(data) : codec.toBytes(fromQuotedPrintable(data.replaceAll("_", " "), codec));
      return decodeCharset(bytes, charset, codec);
    });
}

/** Quoted-printable (RFC 2045, section 6.7) to a scan. */
export function fromQuotedPrintable(data: string, codec: ByteCodec): string {
  return data
    .split("\n")
    .map((line, index, { length }) => (index < length - 1 ? joinable(line) : line))
    .join("")
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => codec.fromBytes(Uint8Array.of(Number.parseInt(hex, 16))));
}

/** A line without the blanks a gateway may have added: a soft break goes with its sign, a hard one keeps its end. */
function joinable(line: string): string {
  const text = line.trimEnd();
  return text.endsWith("=") ? text.slice(0, -1) : `${text}\n`;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const SIXTETS = new Map(Array.from(ALPHABET, (character, value) => [character.charCodeAt(0), value]));

/** Base64 (RFC 2045, section 6.8); characters of no meaning are passed over. */
export function fromBase64(data: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (let i = 0; i < data.length; i++) {
    const sixtet = SIXTETS.get(data.charCodeAt(i));
    if (sixtet === undefined) continue;
    bits = (bits << 6) | sixtet;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
    bits &= (1 << held) - 1;
  }
  return Uint8Array.from(bytes);
}

/** A parameter of a header value: `charset`, `boundary`, `format`. */
export function parameterOf(value: string | null, name: string): string | null {
  if (value === null) return null;
  for (const match of value.matchAll(/;\s*([\w*-]{1,40})\s*=\s*(?:"([^"]{0,200})"|([^\s;"]{0,200}))/g)) {
    if (match[1]?.toLowerCase() === name) return match[2] ?? match[3] ?? null;
  }
  return null;
}

/** Undoes format=flowed (RFC 3676): a line that ends in a blank goes on in the next; a signature's `-- ` does not. */
export function unflow(text: string, dropSpace: boolean): string {
  const lines = text.split(/\r?\n/);
  const joined: string[] = [];
  let open = false;
  for (const raw of lines) {
    const line = raw.startsWith(" ") ? raw.slice(1) : raw;
    const last = joined.length - 1;
    if (open && line !== "-- " && line !== "") joined[last] = `${joined[last] ?? ""}${line}`;
    else joined.push(line);
    open = line.endsWith(" ") && line !== "-- ";
    if (open && dropSpace) joined[joined.length - 1] = (joined.at(-1) ?? "").slice(0, -1);
  }
  return joined.join("\n");
}
