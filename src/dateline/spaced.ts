import { agenciesOf } from "../agencies/table.js";
import type { Context } from "../context.js";
import { countriesOfCity, isTellingCity } from "../gazetteer/lookup.js";
import type { ViewRange } from "../text/view.js";
import { isAlert } from "./alerts.js";
import { readDate, type DateDraft } from "./date.js";
import type { DatelineDraft, Head, PlaceDraft } from "./draft.js";
import { readPlaces } from "./places.js";
import { agencyIn, bareAgency, caseOf, readGroup, signedAgency, skipSeparators, type AgencyMatch, type Group } from "./scan.js";

/** What was read besides the draft itself, for the verdict. */
interface Evidence {
  /** The agency stands in brackets or between slashes. */
  bracketed: boolean;
  /** A bracketed token of no table. */
  unknown: boolean;
  /** The separator between the last item and the lead. */
  close: string;
}

/** A dash, a colon, an equals sign: what closes a dateline beyond doubt. */
const STRONG = /[-—―_=:|]/;

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

/** "Ahmet YILMAZ/ANKARA, (DHA)-": a reporter before the first place. */
function splitReporter(text: string, draft: DatelineDraft): void {
  const [first, second] = draft.places;
  if (first === undefined || second === undefined || !isTellingCity(nameOf(text, second)) || text[first.to] !== "/") return;
  if (!/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)* \p{Lu}{2,}$/u.test(nameOf(text, first))) return;
  draft.places.shift();
  draft.authors.push({ from: first.nameFrom, to: first.nameTo });
}

/** "(ANSA) - ROMA, 17 NOV -", "(Bloomberg) --", "TEMPO.CO, Jakarta -", "STT—AFP, Pariisi". */
function readAgencyFirst(head: Head, from: ViewRange & { bracketed: boolean }, agency: AgencyMatch, context: Context): DatelineDraft | null {
  const { text } = head;
  const draft: DatelineDraft = { places: [], agency, date: null, authors: [], from: 0, end: 0, bodyStart: 0 };
  const evidence: Evidence = { bracketed: from.bracketed, unknown: false, close: "" };
  const next = skipSeparators(text, from.to);
  const separator = text.slice(from.to, next);
  const { places, to } = separator.includes("\n") ? { places: [], to: next } : readPlaces(head, next, context);
  if (places.length > 0) {
    const placed: DatelineDraft = { ...draft, places, authors: [] };
    readRest(head, placed, evidence, to, context);
    const ownLine = placed.bodyStart >= text.length || hasBreak(head, to, placed.bodyStart);
    const closed = placed.date !== null ? /[-—―_=:.]/.test(evidence.close) : STRONG.test(evidence.close);
    if (isPlausible(head, places, context) && (from.bracketed || placed.date !== null || places.every((place) => isKnown(text, place))) && (ownLine ? !from.bracketed && placed.bodyStart < text.length && places.every((place) => isKnown(text, place)) : closed) && !startsLower(text, placed.bodyStart)) return placed;
  }
  const printed = text.slice(agency.from, agency.to);
  if (!from.bracketed && !isDomain(printed) && caseOf(printed) !== "none") return null;
  if (next >= text.length || readDate(text, next, context) !== null) return null;
  // "(CNN) President ...": without a sign the words of a lead must follow.
  if (!STRONG.test(separator) && (separator.includes("\n") || text.length - next < SHORTEST_LEAD || startsLower(text, next) || agency.to - agency.from < 3)) return null;
  return finish(head, draft, from.to);
}

/** "AKP Phnom Penh, November 17, 2022 --", "APA-Dakar (Senegal)": the agency before its place without a sign, or with a hyphen. */
function readJoinedFirst(head: Head, context: Context): DatelineDraft | null {
  const { text } = head;
  const token = /^\p{Lu}{2,8}(?=[ -]\p{Lu})/u.exec(text)?.[0] ?? "";
  const entries = token === "" ? [] : agenciesOf(token);
  if (entries.length === 0 || countriesOfCity(token).length > 0) return null;
  const { places, to } = readPlaces(head, token.length + 1, context);
  const place = places[0];
  if (place === undefined || places.length > 1 || countriesOfCity(nameOf(text, place)).length === 0) return null;
  const draft: DatelineDraft = { places, agency: { from: 0, to: token.length, entries }, date: null, authors: [], from: 0, end: 0, bodyStart: 0 };
  const evidence: Evidence = { bracketed: false, unknown: false, close: "" };
  readRest(head, draft, evidence, to, context);
  const closed = draft.date !== null ? /[-—.:]/.test(evidence.close) : place.country !== null && text[token.length] === "-";
  return closed && !startsLower(text, draft.bodyStart) && draft.bodyStart < text.length ? draft : null;
}

/** "(Agenzia Vista) Roma, 17 novembre 2022 -": a service of no table counts when a whole dateline follows it. */
function readUnknownFirst(head: Head, group: Group, context: Context): DatelineDraft | null {
  const { text } = head;
  const printed = text.slice(group.inner.from, group.inner.to);
  if (!/^\p{Lu}[\p{L}\d.'-]{1,18}(?: \p{Lu}[\p{L}\d.'-]{1,18}){0,2}$/u.test(printed) || isAlert(printed, context)) return null;
  const { places, to } = readPlaces(head, skipSeparators(text, group.to), context);
  if (places.length === 0 || !places.every((place) => isKnown(text, place))) return null;
  const draft: DatelineDraft = { places, agency: { ...group.inner, entries: [] }, date: null, authors: [], from: 0, end: 0, bodyStart: 0 };
  const evidence: Evidence = { bracketed: true, unknown: true, close: "" };
  readRest(head, draft, evidence, to, context);
  return draft.date !== null && STRONG.test(evidence.close) && !startsLower(text, draft.bodyStart) ? draft : null;
}

function isDomain(printed: string): boolean {
  return /\.[a-z]{2,4}$/i.test(printed);
}

/** Reads what follows the places: date, agency, author, in any order that occurs, and the close. */
function readRest(head: Head, draft: DatelineDraft, evidence: Evidence, at: number, context: Context): void {
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

function finish({ text }: Head, draft: DatelineDraft, last: number): DatelineDraft {
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
    if (bare !== null && (draft.date !== null || slash > at || gap.trim() !== "" || /^\s?[|=—-]/.test(text.slice(bare.to))) && fitsBare(text, bare, draft)) {
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
  return group !== null && agencyIn(text, group.inner)?.known === true ? { from: at, to, year: null, month: null, day: Number(day[1]) } : null;
}

/** A blank may end a free agency where a date or a well-known city stands before it. */
function isLoose({ text }: Head, draft: DatelineDraft, gap: string): boolean {
  if (draft.date !== null) return true;
  return (/[-,/.]/.test(gap) || caseOf(text.slice(0, 3)) === "none") && draft.places.length === 1 && draft.places.every((place) => countriesOfCity(nameOf(text, place)).length > 0);
}

function fitsBare(text: string, bare: AgencyMatch, draft: DatelineDraft): boolean {
  const after = text.slice(bare.to, bare.to + 3);
  if (/^\s?(?:[-—:=/|_.,،։۔]|\n|$)/u.test(after)) return true;
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

function hasBreak({ text }: Head, from: number, to: number): boolean {
  const at = text.indexOf("\n", from);
  return at >= 0 && at < to;
}

function startsLower(text: string, at: number): boolean {
  return /^['"“„«(]*(?![\u10d0-\u10ff])\p{Ll}/u.test(text.slice(at, at + 4));
}

function nameOf(text: string, place: PlaceDraft): string {
  return text.slice(place.nameFrom, place.nameTo);
}

/** A place that proves itself: a well-known city, or a name with its state, country or qualifier. */
function isKnown(text: string, place: PlaceDraft): boolean {
  return place.region !== null || place.country !== null || place.qualifier !== null || isTellingCity(nameOf(text, place));
}

/** No place is an alert label, an agency or a label with a colon. */
function isPlausible({ text }: Head, places: readonly PlaceDraft[], context: Context): boolean {
  return places.every((place) => {
    const name = nameOf(text, place);
    return !isAlert(name, context) && (agenciesOf(name).length === 0 || isTellingCity(name));
  });
}

/** The verdict: what was read must be more than a phrase with a dash. */
function isDateline(head: Head, draft: DatelineDraft, { bracketed, unknown, close }: Evidence, context: Context): boolean {
  const { text } = head;
  const { places, agency, date } = draft;
  if (!isPlausible(head, places, context)) return false;
  const ownLine = draft.bodyStart >= text.length || hasBreak(head, draft.end, draft.bodyStart);
  const strong = STRONG.test(close) || close.includes("/");
  const lower = startsLower(text, draft.bodyStart);
  const capitals = places.length > 0 && places.every((place) => ["upper", "none"].includes(caseOf(nameOf(text, place))));
  const known = places.length > 0 && places.some((place) => isKnown(text, place));
  if (agency !== null && !unknown) {
    if (places.length === 0) return date !== null && bracketed && strong && !ownLine;
    if (ownLine) return bracketed || known || date !== null;
    if (bracketed) return strong ? !lower || capitals || known || date !== null : !lower && (date !== null || capitals || known);
    return (date !== null || known || capitals) && (strong || close.includes(".") || !lower);
  }
  if (agency !== null) {
    if (places.length === 0) return false;
    if (!bracketed) return ownLine && known;
    if (lower || ownLine) return false;
    if (date !== null) return true;
    const service = agencyIn(text, agency) !== null || text[agency.from - 1] === "/" || text[agency.from - 2] === "/" || caseOf(text.slice(agency.from, agency.to)) === "none";
    // Three capitals may be a club, "Juventus" is one: without a date a long acronym and a long dash are needed.
    const acronym = /^\p{Lu}{4,7}$/u.test(text.slice(agency.from, agency.to));
    return known && (service ? strong : capitals && acronym && /—|--|_/.test(close)) && !/^\d/.test(text.slice(draft.bodyStart));
  }
  if (places.length === 0 || lower) return false;
  if (date !== null) {
    if (ownLine) return known && places.every((place) => isKnown(text, place));
    if (capitals || known) return strong || close.includes(".");
    return date.year !== null && STRONG.test(close) && places.length === 1 && isPlainName(nameOf(text, places[0] as PlaceDraft));
  }
  if (ownLine) return capitals && /-|—/.test(close) && draft.bodyStart >= text.length && places.every((place) => isTellingCity(nameOf(text, place)));
  return standsAlone(head, draft, close, capitals, known, context);
}

/** One capitalised word, or several joined by particles: "Odivelas", "Rio de Janeiro"; two capitalised words may be a person. */
function isPlainName(name: string): boolean {
  return /^\p{Lu}[\p{L}'-]+(?: \p{Ll}+(?: \p{Ll}+)? \p{Lu}[\p{L}'-]+)*$/u.test(name);
}

/** Shortest lead behind a place that has nothing but a dash. */
const SHORTEST_LEAD = 30;

/** Neither date nor agency: "OTTAWA -", "FORT LIBERTY, N.C. —". */
function standsAlone(head: Head, { places, bodyStart }: DatelineDraft, close: string, capitals: boolean, known: boolean, context: Context): boolean {
  const { text } = head;
  if (!known || text.length - bodyStart < SHORTEST_LEAD || !places.every((place) => isKnown(text, place))) return false;
  const dash = /[-—―_]/.test(close);
  // Papers close with a full stop, in German behind small letters too: "Stuttgart. Die Brücke".
  const stop = close.trim() === "." && (capitals || context.language?.startsWith("de") === true);
  if (!dash && !stop && !(capitals && close.trim() === ":" && (caseOf(text.slice(0, 3)) === "upper" || /^\p{sc=Devanagari}/u.test(text)))) return false;
  if (close.startsWith("-") && !close.startsWith("--")) return false;
  if (!/^["“„«'‘(\s]*[\p{Lu}\p{Lo}\d$€£]/u.test(text.slice(bodyStart, bodyStart + 4))) return false;
  const next = /^[\p{L}'-]+(?: [\p{Lu}][\p{L}'-]+)*/u.exec(text.slice(bodyStart, bodyStart + 40))?.[0] ?? "";
  if (isTellingCity(next) || isTellingCity(next.split(" ")[0] ?? "")) return false;
  if (capitals || places.some((place) => place.region !== null || place.country !== null || place.qualifier !== null)) return true;
  // "Paris - Roubaix : la course", "Lyon - Nantes 2-1": two names, not a place and a lead.
  return !/^\p{L}[\p{L}'.-]*(?: \p{L}[\p{L}'.-]*)?(?: ?[:(\d]| -|$)/u.test(text.slice(bodyStart));
}
