import type { Revision } from "../model/article.js";
import type { Span } from "../model/span.js";
import { textSpan } from "../text/normalize.js";
import type { RevisionKind } from "../vocabulary.js";

/** Version words of envelopes, by precedence: what withdraws or corrects a story outweighs what counts its versions. */
const KINDS: readonly (readonly [RevisionKind, RegExp])[] = [
  ["kill", /\b(?:mandatory )?kill\b|\bwithdrawn?\b|\belimination\b/i],
  ["correction", /\bcorrect(?:ive|ion|ed|s)?\b|\bberichtigung\b|\bkorrektur\b|\brectificatif\b/i],
  ["refile", /\brefile\b/i],
  ["repeat", /\b(?:repeat|rpt|repetition|wiederholung)\b/i],
  ["hold", /\bhold\b|\bsperrfrist\b/i],
  ["advisory", /\badvisory\b/i],
  ["advance", /\badvance\b|\badv\b/i],
  ["wrapup", /\b(?:wrap-?up|roundup|zusammenfassung)\b/i],
  ["insert", /(?:^|[^a-z])insert/i],
  ["sub", /(?:^|[^a-z]|st|nd|rd|th)sub\b/i],
  ["add", /(?:^|[^a-z]|st|nd|rd|th)add\b/i],
  ["lead", /(?:^|[^a-z])(?:lead|ld|net|writethru|write-thru)\b|(?:st|nd|rd|th)(?:lead|ld|net|writethru)\b/i],
  ["update", /\bupdate\b/i],
];
/** The weightiest revision among several stretches: of the slug line's parts, say; null when none names one. */
export function weightiestRevision(source: string, spans: readonly Span[]): Revision | null {
  const found = spans.flatMap((span) => readRevision(source, span) ?? []);
  const rank = (revision: Revision) => KINDS.findIndex(([kind]) => kind === revision.kind);
  return found.reduce<Revision | null>((best, next) => (best === null || rank(next) < rank(best) ? next : best), null);
}

const ORDINAL = /(\d{1,2})(?:st|nd|rd|th|\.)? ?-?[a-z]/i;

/** Reads a version ("7thWritethru", "2ND LEAD", "KILL KILL KILL") over a stretch of the message; null when it names none. */
export function readRevision(source: string, span: Span): Revision | null {
  const printed = textSpan(source, span);
  const kind = KINDS.find(([, pattern]) => pattern.test(printed.text))?.[0];
  if (kind === undefined) return null;
  const number = ORDINAL.exec(printed.text)?.[1];
  return { kind, number: number === undefined ? null : Number(number), ...printed };
}
