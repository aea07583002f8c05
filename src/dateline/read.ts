import { resolveAgency } from "../agencies/resolve.js";
import type { Context } from "../context.js";
import { countriesOfCity, countryCode, regionCountry } from "../gazetteer/lookup.js";
import type { Agency, Dateline, Place } from "../model/dateline.js";
import type { Span } from "../model/span.js";
import { PLAIN, unitClass } from "../text/chars.js";
import { cleanText, normalize, textSpan } from "../text/normalize.js";
import { MATCH } from "../text/rules.js";
import { toSource, toView, type View, type ViewRange } from "../text/view.js";
import type { DatelineDraft, Head } from "./draft.js";
import { readHan } from "./han.js";
import { readKorean } from "./korean.js";
import { skipPreamble } from "./preamble.js";
import { readSpaced } from "./spaced.js";
import { toTimestamp } from "./timestamp.js";

/** No dateline is longer, in code units of the source: what stands further on is not looked at. */
const LONGEST = 300;

/**
 * Reads the dateline that opens `span`.
 *
 *     LONDON, Nov 23 (Reuters) - Shares fell
 *     ^------------------------^   span: up to and with the closing sign; bodyStart: offset of "Shares"
 *
 * A dateline alone on its line closes with the line; `bodyStart` is then the start of the next words, or the end of `span`.
 *
 * @returns null when the text does not open with a dateline, which is ordinary and reports nothing. Cost does not depend on the length of `span`.
 */
export function readDateline(span: Span, context: Context): Dateline | null {
  const { source } = context;
  const preamble = skipPreamble(source, span);
  const view = viewOfHead(source, { start: preamble.start, end: span.end });
  if (view.text.length < 3) return null;
  const draft = readDraft({ text: withLineEnds(source, view) }, context);
  return draft === null ? null : toDateline(draft, view, span, preamble.authors, context);
}

function readDraft(head: Head, context: Context): DatelineDraft | null {
  const sample = head.text.slice(0, 40);
  if (/\p{sc=Hangul}/u.test(sample)) return readKorean(head, context) ?? readSpaced(head, context);
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(sample)) return readHan(head, context) ?? readSpaced(head, context);
  return readSpaced(head, context);
}

/** The first paragraph of the span, as far as a dateline may reach, without white space around it. */
function viewOfHead(source: string, { start, end }: Span): View {
  let from = start;
  while (from < end && unitClass(source.charCodeAt(from)) !== PLAIN && source[from] !== "&") from++;
  let to = from;
  const last = Math.min(end, from + LONGEST);
  let blankLine = 0;
  for (; to < last; to++) {
    const code = source.charCodeAt(to);
    if (code === 0x0a || code === 0x2028 || code === 0x2029 || code === 0x85 || (code === 0x0d && source.charCodeAt(to + 1) !== 0x0a)) {
      if (++blankLine === 2) break;
    } else if (unitClass(code) === PLAIN || code === 0x26) blankLine = 0;
  }
  return normalize(source, { start: from, end: Math.max(from, trimmedEnd(source, from, to)) }, MATCH);
}

function trimmedEnd(source: string, from: number, to: number): number {
  let end = to;
  while (end > from && unitClass(source.charCodeAt(end - 1)) !== PLAIN && source.charCodeAt(end - 1) !== 0x26) end--;
  return end;
}

/** The text of the view with "\n" for each blank that was a line end: same length, same offsets. */
function withLineEnds(source: string, view: View): string {
  let text = view.text;
  for (let i = view.span.start; i < view.span.end; i++) {
    const code = source.charCodeAt(i);
    if (code !== 0x0a && code !== 0x0d && code !== 0x85 && code !== 0x2028 && code !== 0x2029) continue;
    const at = toView(view, i);
    if (text[at] === " ") text = `${text.slice(0, at)}\n${text.slice(at + 1)}`;
  }
  return text;
}

function toDateline(draft: DatelineDraft, view: View, span: Span, byline: readonly Span[], context: Context): Dateline {
  const { source } = context;
  const at = (range: ViewRange): Span => toSource(view, range);
  const whole = at({ from: draft.from, to: draft.end });
  const places = draft.places.map((place): Place => {
    const printed = (range: ViewRange | null): string | null => (range === null ? null : textSpan(source, at(range)).text);
    const { text, span: own } = textSpan(source, at(place));
    return {
      text,
      span: own,
      name: textSpan(source, at({ from: place.nameFrom, to: place.nameTo })).text,
      region: printed(place.region),
      country: printed(place.country),
      qualifier: printed(place.qualifier),
    };
  });
  return {
    text: cleanText(source, whole),
    span: whole,
    places,
    agency: toAgency(draft, view, places, context),
    date: draft.date === null ? null : toTimestamp(draft.date, view, context),
    authors: [...byline, ...draft.authors.map(at)].map((author) => textSpan(source, author)),
    bodyStart: bodyStartOf(draft, view, span, source),
  };
}

/** Where the lead begins; behind a dateline that fills what was looked at, the next words of the span or its end. */
function bodyStartOf(draft: DatelineDraft, view: View, span: Span, source: string): number {
  if (draft.bodyStart < view.text.length) return toSource(view, { from: draft.bodyStart, to: draft.bodyStart + 1 }).start;
  let at = view.span.end;
  while (at < span.end && unitClass(source.charCodeAt(at)) !== PLAIN && source[at] !== "&") at++;
  return at;
}

function toAgency({ agency }: DatelineDraft, view: View, places: readonly Place[], context: Context): Agency | null {
  if (agency === null) return null;
  const countries = places.flatMap(({ name, region, country }) => {
    const printed = country === null ? null : countryCode(country);
    const state = region === null ? null : regionCountry(region);
    return printed !== null ? [printed] : state !== null ? [state] : countriesOfCity(name);
  });
  return {
    ...textSpan(context.source, toSource(view, agency)),
    id: resolveAgency(agency.entries, { countries, language: context.language }),
  };
}
