import type { WireFormat } from "./message.js";
import { fromNationalSet, suspectNationalSet, type NationalSet } from "./national-sets.js";

/** What bytes 128 to 159 are in windows-1252; the five it leaves open stay control characters (WHATWG Encoding, index windows-1252). */
const UPPER = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const UNIT_OF = Uint16Array.from({ length: 256 }, (_, byte) => (byte >= 0x80 && byte < 0xa0 ? UPPER.charCodeAt(byte - 0x80) : byte));
const BYTE_OF = new Map(Array.from(UPPER, (character, index) => [character.charCodeAt(0), index + 0x80]));
/** As many code units as one call takes as arguments. */
const RUN = 8192;

/**
 * A scan: the input with one character for each of its bytes, by windows-1252. So an offset in a scan is an offset in the input, ASCII reads as
 * it is, and a scan can be turned back into bytes. Done here because runtimes have shipped a TextDecoder that reads windows-1252 as Latin-1.
 */
export function scanBytes(bytes: Uint8Array): string {
  let scan = "";
  for (let at = 0; at < bytes.length; at += RUN) {
    const units = Uint16Array.from(bytes.subarray(at, at + RUN), (byte) => UNIT_OF[byte] ?? byte);
    scan += String.fromCharCode(...units);
  }
  return scan;
}

/** The bytes a scan stands for; a character that stands for none is cut to eight bits. */
export function bytesOf(scan: string): Uint8Array {
  const bytes = new Uint8Array(scan.length);
  for (let i = 0; i < scan.length; i++) {
    const code = scan.charCodeAt(i);
    bytes[i] = code < 0x80 ? code : (BYTE_OF.get(code) ?? code);
  }
  return bytes;
}

/** Which bit-8 parity a 7-bit line still carries. */
export type Parity = "even" | "odd" | "mark";

/** Fewer bytes than this prove no parity. */
const FEWEST = 32;

/** Looks at the start of a stream: text with bit 8 set by rule, not by meaning. Null for ordinary bytes. */
export function detectParity(bytes: Uint8Array): Parity | null {
  let high = 0;
  let even = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high++;
    let ones = 0;
    for (let rest = byte; rest > 0; rest >>= 1) ones += rest & 1;
    if (ones % 2 === 0) even++;
  }
  const total = bytes.length;
  if (total < FEWEST || high * 5 < total) return null;
  if (high === total) return "mark";
  if (even >= total * 0.98) return "even";
  return total - even >= total * 0.98 ? "odd" : null;
}

/** Bit 8 cleared. */
export function stripParity(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => byte & 0x7f);
}

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Bytes above 127 that are no UTF-8, read as windows-1252. */
  readonly eightBit: boolean;
  readonly suspectNationalSet: boolean;
}

/** Text of one message's scan: strict UTF-8, else windows-1252; a 7-bit national set only when the caller names it. */
export function decodeScan(scan: string, isBytes: boolean, nationalSet: NationalSet | null): Decoded {
  const seven = isSevenBit(scan);
  if (seven && nationalSet !== null) {
    return {
      text: fromNationalSet(scan, nationalSet),
      encoding: `iso646-${nationalSet.toLowerCase()}`,
      eightBit: false,
      suspectNationalSet: false,
    };
  }
  const suspicious = seven && suspectNationalSet(scan);
  if (!isBytes) return { text: scan, encoding: "utf-16", eightBit: false, suspectNationalSet: suspicious };
  if (seven) return { text: scan, encoding: "us-ascii", eightBit: false, suspectNationalSet: suspicious };
  const utf8 = decodeStrict(bytesOf(scan));
  if (utf8 !== null) return { text: utf8, encoding: "utf-8", eightBit: false, suspectNationalSet: false };
  return { text: scan, encoding: "windows-1252", eightBit: true, suspectNationalSet: false };
}

/** Strict UTF-8, a byte order mark kept; null when it is not UTF-8. */
export function decodeStrict(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isSevenBit(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** Formats of the 7-bit age, whose typists had no quotation marks and no dash. */
const TYPEWRITTEN: ReadonlySet<WireFormat> = new Set(["anpa-1312", "iptc-7901"]);

/**
 * Reads the conventions of 7-bit wires as the characters they stand for: doubled grave accents and apostrophes are double quotation marks,
 * a lone `_` or `--` is a dash, US a tabulator and RS a thin space. Instructions to a typesetter, from SCD to ECD, are left out.
 */
export function readTypewriting(text: string, format: WireFormat): string {
  if (!TYPEWRITTEN.has(format)) return text;
  return text
    .replace(/\f[^\v\f\r\n]{0,80}\v/g, "")
    .replaceAll("\x1f", "\t")
    .replaceAll("\x1e", " ")
    .replace(/`{2,3}|'{2,}/g, (marks) => {
      if (marks.startsWith("`")) return marks.length === 2 ? "“" : "“`";
      return marks.length === 2 ? "”" : marks.length === 3 ? "'”" : marks;
    })
    .replace(/[ \t\r\n](?:_|--)(?=[ \t\r\n])/g, (dash) => `${dash.charAt(0)}—`);
}
