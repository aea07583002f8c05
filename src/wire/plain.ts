import { parseWith } from "../article.js";
import type { Report } from "./anpa.js";
import type { Frame } from "./frame.js";
import type { WireMessage } from "./message.js";
import type { ResolvedWireOptions } from "./options.js";

/** A header line of IPTC 7901 whose control characters a gateway took away. */
const BARE_IPTC = /(?:^|[\r\n])[ \t]*[A-Za-z]{2,6}\d{3,5} [1-9] [A-Za-z]{1,3} \d{1,4}(?= |[\r\n]|$)/g;
/** Line 2 and the slug line of an ANPA message in the same state. */
const BARE_ANPA = /^\s*(?:[A-Z]?\d{4}[^\r\n]{0,25}[\r\n]{1,2})?[a-z] [a-z] ?[\x11-\x14]{0,2} ?[^\r\n]{4,60}\s\d{1,2}-\d{1,2}(?: +\d{1,6})?\s*[\r\n]+\^/i;

/** A text without any frame may still be messages: cuts it where bare headers stand, if its first line is one. */
export function splitPlain(frame: Frame): Frame[] {
  const { scan, range } = frame;
  const piece = (shape: Frame["shape"], start: number, end: number): Frame => ({ shape, range: { start: range.start + start, end: range.start + end }, scan: scan.slice(start, end) });
  if (BARE_ANPA.test(scan.slice(0, 400)) || /^\s*[A-Z]?\d{4}[^\x1f\r\n]{0,15}\x1f/i.test(scan.slice(0, 100))) return [piece("anpa", 0, scan.length)];
  const starts = [...scan.matchAll(BARE_IPTC)].map((match) => match.index + (/^[\r\n]/.test(match[0]) ? 1 : 0));
  if (starts.length === 0 || scan.slice(0, starts[0]).trim() !== "") return [piece("plain", 0, scan.length)];
  return starts.map((start, index) => piece("iptc", index === 0 ? 0 : start, starts[index + 1] ?? scan.length));
}

/** A text that is no envelope: an e-mail, a press release, a story or a page. */
export function readPlain(text: string, options: ResolvedWireOptions, _report: Report): Pick<WireMessage, "text" | "format" | "envelope" | "article"> {
  return { text, format: "text", envelope: {}, article: parseWith(text, options.parse) };
}
