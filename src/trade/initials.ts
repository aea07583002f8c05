import { readAgencies } from "../agencies/resolve.js";
import { agenciesOf, type AgencyEntry } from "../agencies/table.js";
import type { ViewRange } from "../text/view.js";

/** The last line of a story on many wires: the agency, the initials of those who worked on it. */
export interface InitialsLine {
  readonly agency: (ViewRange & { readonly entries: readonly AgencyEntry[] }) | null;
  readonly initials: readonly string[];
  /** The line is an end mark as well: "==Kyodo". */
  readonly endMark: string | null;
}

/** Reads a whole line as agency and initials: "dpa wsz jln npr", "bur-jd/ap", "jd/ ap/ (PAP)", "(ANSA).", "/ritzau/". Null when it is none. */
export function readInitials(text: string): InitialsLine | null {
  if (text.length < 3 || text.length > 40 || !maySign(text)) return null;
  const kyodo = /^={2,3} ?([A-Z]{2,12})$/i.exec(text);
  if (kyodo?.[1] !== undefined) {
    const agency = agencyOf(text, text.length - kyodo[1].length, text.length);
    return agency === null ? null : { agency, initials: [], endMark: text };
  }
  const framed = /^[([/] ?(©? ?[^()[\]/]{2,20}?)(?:\/([^()[\]]{2,14}))? ?[)\]/]\.?$/u.exec(text);
  if (framed?.[1] !== undefined) {
    const from = text.indexOf(framed[1]);
    const agency = agencyOf(text, from, from + framed[1].length);
    const initials = framed[2] === undefined ? [] : splitInitials(framed[2]);
    if (agency !== null && initials !== null) return { agency, initials, endMark: null };
  }
  // "jd/ ap/ (PAP)": initials first.
  const tail = /\s?\(([^()]{2,16})\)\.?$/.exec(text);
  if (tail?.[1] !== undefined) {
    const agency = agencyOf(text, tail.index + tail[0].indexOf(tail[1]), tail.index + tail[0].indexOf(tail[1]) + tail[1].length);
    const initials = splitInitials(text.slice(0, tail.index));
    return agency !== null && initials !== null && initials.length > 0 ? { agency, initials, endMark: null } : null;
  }
  const spaced = /^([\p{L}-]{2,12})((?: \p{Ll}{2,4}){1,5})$/u.exec(text);
  if (spaced?.[1] !== undefined) {
    const agency = agencyOf(text, 0, spaced[1].length);
    if (agency !== null && isSignature(spaced[1])) {
      return { agency, initials: (spaced[2] ?? "").trim().split(" "), endMark: null };
    }
  }
  if (!/\//.test(text)) return null;
  const initials = splitInitials(text);
  return initials === null || initials.length === 0 ? null : { agency: null, initials, endMark: null };
}

const SIGNATURES = new Set("dpa,afx,apa,ats,sda,epd,kna,awp,AFP,ANP,PAP,TT,NTB,EFE,MTI,ČTK,TASR,STA,Hina".split(","));

function isSignature(word: string): boolean {
  return SIGNATURES.has(word) || (word.startsWith("dpa-") && /^dpa-\w+$/.test(word));
}

/** A slash, a bracket or equals signs at an end, or the short name of an agency that signs with blanks. */
function maySign(text: string): boolean {
  if ("=([/".includes(text.charAt(0)) || ").".includes(text.charAt(text.length - 1)) || text.includes("/")) return true;
  const blank = text.indexOf(" ");
  return blank > 0 && blank <= 12 && isSignature(text.slice(0, blank));
}

function agencyOf(text: string, from: number, to: number): InitialsLine["agency"] {
  const start = from + (/^©? ?/.exec(text.slice(from, to))?.[0].length ?? 0);
  const printed = text.slice(start, to).trim();
  const entries = agenciesOf(printed);
  const reading = entries.length > 0 ? { entries } : /[/-]/.test(printed) ? readAgencies(printed) : null;
  return reading === null ? null : { from: start, to, entries: reading.entries };
}

/** One to four small letters each: "ab/cd", "bur-ab/cd", "ab/ cd/"; behind a blank each must have its slash. Null when it is anything else. */
function splitInitials(text: string): string[] | null {
  if (!/^(?:\p{Ll}{1,4}|\p{Lu}{2,3})(?:[/,-]\s?(?:\p{Ll}{1,4}|\p{Lu}{2,3})){0,6}[/,]?\s?$/u.test(text)) return null;
  return text.split(/[/\s,-]+/).filter((part) => part !== "");
}
