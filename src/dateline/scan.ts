import { looksLikeService, readAgencies } from "../agencies/resolve.js";
import { agenciesOf, type AgencyEntry } from "../agencies/table.js";
import type { ViewRange } from "../text/view.js";

/** The smallest parts of a dateline: separators, words, bracketed groups, agencies. All take and give offsets of the view. */

/** Signs that part or close a dateline; no sign that could open the lead. */
const SEPARATOR = /[\s.,،、;؛:\-—―_=/|·•»>~。।۔։፡]*/uy;
/** One word of a name: letters with inner apostrophes, hyphens and dots of initials ("R.", "U.S."). */
const NAME_WORD = /(?:\p{Lu}\.-(?=\p{Lu}))?(?:'?[\p{L}\p{M}\u200c\u200dฯ]+(?:['.·][\p{L}\p{M}]+)*)(?:-(?:'?[\p{L}\p{M}\u200c\u200d]+(?:'[\p{L}\p{M}]+)*))*(?:'(?=[ (,]))?/uy;

export function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** Behind the run of separators and blanks that starts at `at`. */
export function skipSeparators(text: string, at: number): number {
  return at + matchAt(SEPARATOR, text, at).length;
}

/** A word that can stand in a name; an abbreviation keeps its dot. Null when there is none. */
export function readWord(text: string, at: number): ViewRange | null {
  const word = matchAt(NAME_WORD, text, at);
  if (word === "") return null;
  const to = at + word.length;
  const dotted = text[to] === "." && text[to + 1] !== "-" && (ABBREVIATIONS.has(word.toLowerCase()) || (/^\p{Lu}(?:\.\p{Lu})*$/u.test(word) && /^\.[,)\s]/.test(text.slice(to, to + 2))));
  return { from: at, to: dotted ? to + 1 : to };
}

/** Words of place names that are printed short. */
const ABBREVIATIONS = new Set("st,ste,sta,sto,ft,mt,pt,gen,sgt,fort,nto,pto,gral,cnel,v.d,b,a.d,i.d,o.d,tp".split(","));

export type Case = "upper" | "capital" | "lower" | "none";

/** How a word or phrase is written; "none" for scripts without case. */
export function caseOf(text: string): Case {
  // Georgian letters have capitals in Unicode and none in print.
  if (!/[\p{Lu}\p{Ll}\p{Lt}]/u.test(text) || /^[\u10d0-\u10ff]/.test(text)) return "none";
  if (text === text.toUpperCase()) return "upper";
  const first = /[\p{L}]/u.exec(text)?.[0] ?? "";
  return first === first.toUpperCase() && first !== first.toLowerCase() ? "capital" : "lower";
}

/** A group in round, square or lenticular brackets or between slashes. */
export interface Group extends ViewRange {
  readonly open: string;
  /** What stands inside, without blanks at the edges. */
  readonly inner: ViewRange;
}

const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "/": "/", "【": "】", "［": "］", "〔": "〕" };

/** The group that opens at `at`; at most 60 code units, so that a sentence in brackets is none. */
export function readGroup(text: string, at: number): Group | null {
  const open = text[at] ?? "";
  const close = CLOSERS[open];
  if (close === undefined) return null;
  const end = text.indexOf(close, at + 1);
  if (end < 0 || end - at > 62) return null;
  let to = end;
  if (open === "/") {
    // "/ots/PRNewswire/", "/APA/dpa/": the last slash of the run closes.
    const next = text.indexOf("/", end + 1);
    if (next > 0 && next - end < 24 && readAgencies(text.slice(at + 1, next).trim()) !== null) to = next;
  }
  const raw = text.slice(at + 1, to);
  const from = at + 1 + (raw.length - raw.trimStart().length);
  return { open, from: at, to: to + 1, inner: { from, to: Math.max(from, at + 1 + raw.trimEnd().length) } };
}

/** A range without the copyright sign before it and the blanks at its ends. */
export function trimRange(text: string, { from, to }: ViewRange): ViewRange {
  let start = from;
  let end = to;
  while (start < end && /[\s©]/.test(text[start] ?? "")) start++;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  return { from: start, to: end };
}

/** An agency with what else stands in its brackets: a reporter or a date. */
export interface SignedAgency {
  readonly agency: AgencyMatch;
  /** The rest of the range: before or behind the agency. */
  readonly rest: ViewRange;
}

/** "Marketwired - Nov. 17, 2014", "Иван Петров - БЕЛТА", "Новый Регион, Иван Петров", "Корр. ТАСС Иван Петров". */
export function signedAgency(text: string, inner: ViewRange): SignedAgency | null {
  const printed = text.slice(inner.from, inner.to);
  // A sign parts better than a blank, which may stand inside the agency's name.
  for (const joiner of [/\s*[-—,،:]\s+|\/(?=\d)/g, /\s+/g]) {
    for (const match of printed.matchAll(joiner)) {
      const left: ViewRange = { from: inner.from, to: inner.from + match.index };
      const right: ViewRange = { from: left.to + match[0].length, to: inner.to };
      const first = agencyIn(text, left);
      if (first?.known === true) return { agency: first, rest: right };
      const last = match[0].trim() === "" ? null : agencyIn(text, right);
      if (last?.known === true) return { agency: last, rest: left };
    }
  }
  return null;
}

export interface AgencyMatch extends ViewRange {
  readonly entries: readonly AgencyEntry[];
  /** The token is in the table. */
  readonly known: boolean;
}

/** Words before the name of an agency: "Корр. БЕЛТА". They are printed as part of it. */
const PREFIX = /^(?:od (?:zvláštního )?zpravodaj\p{Ll}+|zo správ|корр?|кар|соб\. ?корр|cor|corr|red|ИА|МИА|НИАТ|АМИТ|РИА|агентство|agency|agencia|agence|agenzia)\.?\s+/iu;

/** Reads a whole range as an agency. */
export function agencyIn(text: string, range: ViewRange): AgencyMatch | null {
  const { from, to } = trimRange(text, range);
  const printed = text.slice(from, to);
  if (printed === "") return null;
  const direct = readAgencies(printed) ?? readAgencies(printed.replace(PREFIX, "").replace(/[«»"“”]/g, ""));
  if (direct !== null) return { from, to, entries: direct.entries, known: true };
  return looksLikeService(printed) ? { from, to, entries: [], known: false } : null;
}

/** Most words an agency's name has. */
const MOST_WORDS = 6;

/**
 * An agency that stands free, not bracketed: the longest run of words from `at` that is one, with a sign or the line's end behind it.
 * With `loose`, a blank is enough: "واس انقطعت", "AZERTAC «".
 */
export function bareAgency(text: string, at: number, loose: boolean): AgencyMatch | null {
  const ends: number[] = [];
  let to = at;
  for (let count = 0; count < MOST_WORDS && to < text.length; count++) {
    const word = matchAt(/[^\s,،:;=()[\]|_։۔།]+/uy, text, to);
    if (word === "") break;
    // "--" and the em dash part words that are printed without blanks; "SANA-" and "ایرنا-" end with their dash.
    const bare = word.replace(/(?:--|—).*$/u, "").replace(/[.\-/«»"“”]+$/u, (tail) => (/^["”»]/.test(tail) && /["“«]/.test(word) ? (tail[0] ?? "") : ""));
    if (bare === "") break;
    ends.push(to + bare.length);
    // "STT—AFP": a dash without blanks may also join two agencies.
    if (/—|--/.test(word)) ends.push(to + word.replace(/[.\-/—]+$/u, "").length);
    else if (word.includes("/")) ends.unshift(to + word.indexOf("/"));
    if (bare.length < word.length) break;
    to += word.length;
    if (text[to] !== " ") break;
    to++;
  }
  for (const end of ends.reverse()) {
    const after = text.slice(end, end + 3);
    if (!loose && !/^(?:\s?[-—:=/|_.,،։۔]|\n|$)/u.test(after)) continue;
    if (loose && /^[\p{L}\p{M}]/u.test(after)) continue;
    const printed = text.slice(at, end);
    const entries = agenciesOf(printed);
    if (entries.length > 0) return { from: at, to: end, entries, known: true };
    const joined = /[/—–-]/.test(printed) ? readAgencies(printed) : null;
    if (joined !== null) return { from: at, to: end, entries: joined.entries, known: true };
  }
  return null;
}
