import type { Context } from "../context.js";
import { countriesOfCity, isTellingCity } from "../gazetteer/lookup.js";
import type { ViewRange } from "../text/view.js";
import { readDate, type DateDraft } from "./date.js";
import type { DatelineDraft, Evidence, Head } from "./draft.js";
import { agencyIn, bareAgency, caseOf, readGroup, signedAgency, skipSeparators, type AgencyMatch } from "./scan.js";
import { nameOf } from "./verdict.js";

/** Reads what follows the places: date, agency, author, in any order that occurs, and the close. */
export function readRest(head: Head, draft: DatelineDraft, evidence: Evidence, at: number, context: Context): void {
  const { text } = head;
  let last = at;
  for (let round = 0; round < 5; round++) {
    const item = nextItem(head, draft, evidence, last, context);
    if (item === null) break;
    last = item;
  }
  evidence.close = text.slice(last, skipSeparators(text, last));
  finish(head, draft, last);
}

export function finish({ text }: Head, draft: DatelineDraft, last: number): DatelineDraft {
  const next = skipSeparators(text, last);
  draft.bodyStart = next;
  draft.end = last + text.slice(last, next).trimEnd().length;
  return draft;
}

/** Takes the next part of the dateline into the draft; the offset behind it, or null when the lead begins. */
function nextItem(head: Head, draft: DatelineDraft, evidence: Evidence, last: number, context: Context): number | null {
  const { text } = head;
  let at = last;
  while (at < text.length && /[\s.,،、;۔:\-—―_|=։]/.test(text[at] ?? "")) at++;
  const gap = text.slice(last, at);
  // "17 ноября 2022, 10:30 —": a clock behind the day is passed over.
  if (draft.date !== null && draft.agency === null) {
    const clock = /^\d{1,2}[:.]\d{2}(?: ?(?:\p{Lu}{2,4}|Uhr|ч\.?))?(?=\s?[-—(/])/u.exec(text.slice(at, at + 14));
    if (clock !== null) return at + clock[0].length;
  }
  if (draft.agency === null && !gap.includes(":")) {
    const day = draft.date === null ? readDayAlone(text, at) : null;
    if (day !== null) {
      draft.date = day;
      return day.to;
    }
    // "باريس/ 17 نوفمبر / تشرين الثاني (شينخوا)": the slash precedes the date, it opens no group.
    const slashedDate = text[at] === "/" && draft.date === null ? readDate(text, at + 1 + (text[at + 1] === " " ? 1 : 0), context) : null;
    if (slashedDate !== null) {
      draft.date = slashedDate;
      return slashedDate.to;
    }
    const group = readGroup(text, at);
    if (group !== null) {
      const taken = readGroupItem(head, draft, evidence, group.inner, group.open, context);
      if (taken) {
        evidence.bracketed = true;
        return group.to;
      }
    }
    const slash = text[at] === "/" ? at + 1 + (text[at + 1] === " " ? 1 : 0) : at;
    const bare = bareAgency(text, slash, isLoose(head, draft, gap));
    if (
      bare !== null &&
      (draft.date !== null || slash > at || gap.trim() !== "" || (/^\s?[|=—-]/.test(text.slice(bare.to)) && isCity(text, draft))) &&
      fitsBare(text, bare, draft)
    ) {
      draft.agency = bare;
      return readAuthor(text, bare.to, draft);
    }
    if (text[at] === "/" && isOwnLineName(head, at, draft)) {
      const from = at + 1 + (text[at + 1] === " " ? 1 : 0);
      draft.agency = { from, to: text.length, entries: [] };
      evidence.unknown = true;
      return text.length;
    }
  }
  const slashed = text[at] === "/" ? at + 1 + (text[at + 1] === " " ? 1 : 0) : at;
  if (draft.date === null && (gap !== "" || slashed > at || draft.agency !== null || last > 0)) {
    const date = readDate(text, draft.agency === null ? at : slashed, context);
    // Behind the agency a date belongs to the dateline only when a separator closes it: else it opens the lead.
    if (date !== null && (draft.agency === null || /^\.?\s?[-—/:]/.test(text.slice(date.to, date.to + 3)))) {
      draft.date = date;
      return date.to;
    }
  }
  return null;
}

/** "MADRID, 17 (EUROPA PRESS)": a day without its month, before the brackets of an agency. */
function readDayAlone(text: string, at: number): DateDraft | null {
  const day = /^(\d{1,2})(?= \()/.exec(text.slice(at, at + 4));
  if (day === null || Number(day[1]) < 1 || Number(day[1]) > 31) return null;
  const to = at + day[0].length;
  const group = readGroup(text, to + 1);
  return group !== null && agencyIn(text, group.inner)?.known === true
    ? { from: at, to, year: null, month: null, day: Number(day[1]) }
    : null;
}

/** A blank may end a free agency where a date or a well-known city stands before it. */
function isLoose({ text }: Head, draft: DatelineDraft, gap: string): boolean {
  if (draft.date !== null) return true;
  return (
    (/[-,/.]/.test(gap) || caseOf(text.slice(0, 3)) === "none") &&
    draft.places.length === 1 &&
    draft.places.every((place) => countriesOfCity(nameOf(text, place)).length > 0)
  );
}

function isCity(text: string, { places }: DatelineDraft): boolean {
  return places.length > 0 && places.every((place) => countriesOfCity(nameOf(text, place)).length > 0);
}

function fitsBare(text: string, bare: AgencyMatch, draft: DatelineDraft): boolean {
  const after = text.slice(bare.to, bare.to + 3);
  if (/^\s?(?:[\-—:=/|_.,،։۔\n]|$)/u.test(after)) return true;
  return draft.places.length > 0 && !/^\s\p{Ll}/u.test(after);
}

/** "Paris / La Gazette" alone on its line. */
function isOwnLineName({ text }: Head, at: number, draft: DatelineDraft): boolean {
  if (draft.places.length !== 1 || draft.date !== null) return false;
  const place = draft.places[0];
  if (place === undefined || !isTellingCity(text.slice(place.nameFrom, place.nameTo))) return false;
  return text[at - 1] === " " && /^\/ ?\p{Lu}[\p{L}'.-]*(?: \p{L}[\p{L}'.-]*){0,4}$/u.test(text.slice(at));
}

function readGroupItem(head: Head, draft: DatelineDraft, evidence: Evidence, inner: ViewRange, open: string, context: Context): boolean {
  const { text } = head;
  const whole = agencyIn(text, inner);
  if (whole !== null) {
    draft.agency = whole;
    evidence.unknown = !whole.known;
    return true;
  }
  const date = readDate(text, inner.from, context);
  if (date !== null && date.to >= inner.to - 1) {
    if (draft.date !== null) return false;
    draft.date = date;
    return true;
  }
  const signed = signedAgency(text, inner);
  if (signed !== null) {
    const day = readDate(text, signed.rest.from, context);
    if (day === null && !isPerson(text.slice(signed.rest.from, signed.rest.to))) return false;
    draft.agency = signed.agency;
    if (day === null) draft.authors.push(signed.rest);
    else draft.date ??= day;
    return true;
  }
  const printed = text.slice(inner.from, inner.to);
  if (open !== "(" && open !== "/") return false;
  if (!/^\p{L}[\p{L}\p{M}\d.&'/ -]{1,30}$/u.test(printed) || draft.places.length === 0) return false;
  draft.agency = { ...inner, entries: [] };
  evidence.unknown = true;
  return true;
}

function isPerson(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'-]+){1,2}|(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}'-]+)$/u.test(text);
}

/** "РИА Новости, Иван Петров." */
function readAuthor(text: string, at: number, draft: DatelineDraft): number {
  const match = /^(?:, \p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+){1,3}(?=\. )/u.exec(text.slice(at, at + 90));
  if (match === null) return at;
  for (const name of match[0].matchAll(/[^,]+/g)) draft.authors.push({ from: at + name.index + 1, to: at + name.index + name[0].length });
  return at + match[0].length;
}
