import type { Context } from "../context.js";
import { isTellingCity } from "../gazetteer/lookup.js";
import { readAgencyFirst, readJoinedFirst, readUnknownFirst } from "./agency-first.js";
import { readDate } from "./date.js";
import type { DatelineDraft, Evidence, Head } from "./draft.js";
import { readRest } from "./items.js";
import { readPlaces } from "./places.js";
import { agencyIn, bareAgency, readGroup, skipSeparators, type Group } from "./scan.js";
import { isDateline, nameOf } from "./verdict.js";

/** Reads datelines of languages that part words by blanks: place first, date first or agency first. */
export function readSpaced(head: Head, context: Context): DatelineDraft | null {
  const { text } = head;
  const draft: DatelineDraft = { places: [], agency: null, date: null, authors: [], from: 0, end: 0, bodyStart: 0 };
  const evidence: Evidence = { bracketed: false, unknown: false, close: "" };
  const group = readGroup(text, 0);
  const first = group !== null && group.open !== "/" ? agencyIn(text, group.inner) : null;
  if (group !== null && first === null && group.open === "(") {
    const unknown = readUnknownFirst(head, group, context);
    if (unknown !== null) return unknown;
  }
  if (group !== null && first?.known === true) return readAgencyFirst(head, { ...first, bracketed: true, to: group.to }, first, context);
  if (group !== null && group.open !== "/") {
    const bracketed = readBracketed(head, group, context);
    if (bracketed !== null) return bracketed;
  }
  const joined = readJoinedFirst(head, context);
  if (joined !== null) return joined;
  const bare = bareAgency(text, 0, false);
  if (bare !== null) return readAgencyFirst(head, { ...bare, bracketed: false }, bare, context);
  let at = 0;
  const date = readDate(text, 0, context);
  if (date !== null) {
    draft.date = date;
    at = skipSeparators(text, date.to);
    if (readGroup(text, at) !== null || text[at - 1] === "/") at = date.to;
    else {
      const { places, to } = readPlaces(head, at, context);
      draft.places.push(...places);
      at = places.length > 0 ? to : date.to;
    }
  } else {
    const { places, to } = readPlaces(head, 0, context);
    if (places.length === 0) return null;
    draft.places.push(...places);
    splitReporter(text, draft);
    at = to;
  }
  readRest(head, draft, evidence, at, context);
  return isDateline(head, draft, evidence, context) ? draft : null;
}

/** "(Madrid, 14 de enero de 2025).-", "[Ahrental, 14.01.2025]": place and day in brackets, read as if the closing one were a full stop. */
function readBracketed({ text }: Head, { inner, to }: Group, context: Context): DatelineDraft | null {
  if (!/\d/.test(text.slice(inner.from, inner.to))) return null;
  const head: Head = { text: `${text.slice(0, to - 1)}.${text.slice(to)}` };
  const { places, to: last } = readPlaces(head, inner.from, context);
  if (places.length === 0) return null;
  const draft: DatelineDraft = { places: [...places], agency: null, date: null, authors: [], from: 0, end: 0, bodyStart: 0 };
  const evidence: Evidence = { bracketed: false, unknown: false, close: "" };
  readRest(head, draft, evidence, last, context);
  return draft.date !== null && draft.date.to >= to - 2 && draft.end >= to && isDateline(head, draft, evidence, context) ? draft : null;
}

/** "Ahmet YILMAZ/ANKARA, (DHA)-": a reporter before the first place. */
function splitReporter(text: string, draft: DatelineDraft): void {
  const [first, second] = draft.places;
  if (first === undefined || second === undefined || !isTellingCity(nameOf(text, second)) || text[first.to] !== "/") return;
  if (!/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)* \p{Lu}{2,}$/u.test(nameOf(text, first))) return;
  draft.places.shift();
  draft.authors.push({ from: first.nameFrom, to: first.nameTo });
}
