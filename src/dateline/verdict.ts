import { agenciesOf } from "../agencies/table.js";
import type { Context } from "../context.js";
import { isTellingCity } from "../gazetteer/lookup.js";
import { isAlert, labelsDay } from "./alerts.js";
import type { DateDraft } from "./date.js";
import type { DatelineDraft, Evidence, Head, PlaceDraft } from "./draft.js";
import { agencyIn, caseOf } from "./scan.js";

/** A dash, a colon, an equals sign: what closes a dateline beyond doubt. */
export const STRONG = /[-—―_=:|]/;

/** Shortest lead behind a place that has nothing but a dash. */
export const SHORTEST_LEAD = 30;

export function hasBreak({ text }: Head, from: number, to: number): boolean {
  const at = text.indexOf("\n", from);
  return at >= 0 && at < to;
}

export function startsLower(text: string, at: number): boolean {
  return /^['"“„«(]*(?![\u10d0-\u10ff])\p{Ll}/u.test(text.slice(at, at + 4));
}

export function nameOf(text: string, place: PlaceDraft): string {
  return text.slice(place.nameFrom, place.nameTo);
}

/** A place that proves itself: a well-known city, or a name with its state, country or qualifier. */
export function isKnown(text: string, place: PlaceDraft): boolean {
  return place.region !== null || place.country !== null || place.qualifier !== null || isTellingCity(nameOf(text, place));
}

/** No place is an alert label, an agency or a label with a colon. */
export function isPlausible({ text }: Head, places: readonly PlaceDraft[], context: Context): boolean {
  return places.every((place) => {
    const name = nameOf(text, place);
    return !isAlert(name, context) && (agenciesOf(name).length === 0 || isTellingCity(name));
  });
}

/** The verdict: what was read must be more than a phrase with a dash, and no label. */
export function isDateline(head: Head, draft: DatelineDraft, evidence: Evidence, context: Context): boolean {
  return isWhole(head, draft, evidence, context) && isPlausible(head, draft.places, context);
}

function isWhole(head: Head, draft: DatelineDraft, { bracketed, unknown, close }: Evidence, context: Context): boolean {
  const { text } = head;
  const { places, agency, date } = draft;
  const ownLine = draft.bodyStart >= text.length || hasBreak(head, draft.end, draft.bodyStart);
  const strong = STRONG.test(close) || close.includes("/");
  const lower = startsLower(text, draft.bodyStart);
  const capitals = places.length > 0 && places.every((place) => ["upper", "none"].includes(caseOf(nameOf(text, place))));
  const known = places.length > 0 && places.some((place) => isKnown(text, place));
  if (agency !== null && !unknown) {
    if (places.length === 0) return date !== null && bracketed && strong && !ownLine;
    if (ownLine) return known || date !== null || (bracketed && (capitals || isPlainName(nameOf(text, places[0] as PlaceDraft))));
    if (bracketed) return strong ? !lower || capitals || known || date !== null : !lower && (date !== null || capitals || known);
    return (date !== null || known || capitals) && (strong || close.includes(".") || !lower);
  }
  if (agency !== null) {
    if (places.length === 0) return false;
    if (!bracketed) return ownLine && known;
    if (lower || ownLine) return false;
    if (date !== null) return true;
    const service =
      agencyIn(text, agency) !== null ||
      text[agency.from - 1] === "/" ||
      text[agency.from - 2] === "/" ||
      /^[\p{sc=Arabic}\p{sc=Hebrew}]+$/u.test(text.slice(agency.from, agency.to));
    // Three capitals may be a club, "Juventus" is one: without a date a long acronym and a long dash are needed.
    const acronym = /^\p{Lu}{4,7}$/u.test(text.slice(agency.from, agency.to));
    return known && (service ? strong : capitals && acronym && /—|--|_/.test(close)) && !/^\d/.test(text.slice(draft.bodyStart));
  }
  if (places.length === 0 || lower) return false;
  if (date !== null) {
    const signed = isSigned(head, draft, context);
    if (ownLine) return (known && places.every((place) => isKnown(text, place))) || (signed && hasArticle(text, places[0], date));
    // "14 stycznia 2025 r. Firma": the full stop of the year is that of the dateline too.
    const stop = close.includes(".") || (close.trim() === "" && text[draft.end - 1] === "." && text[draft.end] === " ");
    if (capitals || known) return strong || stop;
    return signed && (STRONG.test(close) || close.trim() === "/" || (stop && opensLead(text, draft.bodyStart)));
  }
  if (ownLine)
    return capitals && /-|—/.test(close) && draft.bodyStart >= text.length && places.every((place) => isTellingCity(nameOf(text, place)));
  return standsAlone(head, draft, close, capitals, known, context);
}

/**
 * One capitalised word, or several joined by particles: "Odivelas", "Rio de Janeiro"; two capitalised words may be a person, unless the first is
 * one that only names of places begin with: "Bad Ahrental", "New Harbour".
 */
function isPlainName(name: string): boolean {
  const blank = name.indexOf(" ");
  const bracket = name.endsWith(")") ? name.indexOf(" (") : -1;
  if (bracket > 0) return isPlainName(name.slice(0, bracket));
  const own = blank > 0 && PLACE_WORDS.has(name.slice(0, blank).toLowerCase()) ? name.slice(blank + 1) : name;
  return /^\p{Lu}[\p{L}'-]+(?: \p{Ll}+(?: \p{Ll}+)? \p{Lu}[\p{L}'-]+)*$/u.test(own);
}

/** First words of the names of places of two words, and of no person's. */
const PLACE_WORDS: ReadonlySet<string> = new Set(
  "bad,sankt,st.,st,saint,sainte,santa,santo,san,são,sant,neu,alt,groß,gross,klein,new,port,fort,mount,lake,upper,lower,great,east,west,north,south,le,la,les,los,las,el,puerto,villa,ciudad,nueva,nuevo,monte,castel,nova,novo,vila,porto,nowy,nowa,nowe,stary,stara,nové,nový,staré,starý,velké,veliko,novi,stari,нижний,великий,новый,старый,нижній,нижня,верхня,новий,старий,nieuw,oud,ny,gamla,stora,lilla".split(
    ",",
  ),
);

/** Signed and dated like a letter: a place, or two between a slash, and a day with its year. */
function isSigned({ text }: Head, { places, date }: DatelineDraft, context: Context): boolean {
  if (date?.year == null || places.length > 2) return false;
  if (places.length === 2 && !/^ ?\/ ?$/.test(text.slice(places[0]?.to, places[1]?.from))) return false;
  return places.every((place) => isPlainName(nameOf(text, place)) && !labelsDay(nameOf(text, place), context));
}

/** "Verdane, le 14 janvier 2025": between the place and the day stands the article that letters have. */
function hasArticle(text: string, place: PlaceDraft | undefined, { from }: DateDraft): boolean {
  return place !== undefined && /^,? \p{Ll}{1,3} $/u.test(text.slice(place.to, from));
}

/** Behind a full stop alone a whole sentence must follow, not the rest of a caption or of a list. */
function opensLead(text: string, at: number): boolean {
  return text.length - at >= SHORTEST_LEAD && /^["“„«'‘(]*[\p{Lu}\p{Lo}\d]/u.test(text.slice(at, at + 4));
}

/** Neither date nor agency: "OTTAWA -", "FORT LIBERTY, N.C. —". */
function standsAlone(
  head: Head,
  { places, bodyStart }: DatelineDraft,
  close: string,
  capitals: boolean,
  known: boolean,
  context: Context,
): boolean {
  const { text } = head;
  if (!known || text.length - bodyStart < SHORTEST_LEAD || !places.every((place) => isKnown(text, place))) return false;
  const dash = /[-—―_]/.test(close);
  // Papers close with a full stop, in German behind small letters too: "Stuttgart. Die Brücke".
  const stop = close.trim() === "." && (capitals || context.language?.startsWith("de") === true);
  if (!dash && !stop && !(capitals && close.trim() === ":" && (caseOf(text.slice(0, 3)) === "upper" || /^\p{sc=Devanagari}/u.test(text))))
    return false;
  if (close.startsWith("-") && !close.startsWith("--")) return false;
  if (!/^["“„«'‘(\s]*[\p{Lu}\p{Lo}\d$€£]/u.test(text.slice(bodyStart, bodyStart + 4))) return false;
  const next = /^[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*/u.exec(text.slice(bodyStart, bodyStart + 40))?.[0] ?? "";
  if (isTellingCity(next) || isTellingCity(next.split(" ")[0] ?? "")) return false;
  // "MILAN - Inter 2-1": a score, not a lead.
  if (/^\p{L}[\p{L}'.-]*(?: \p{L}[\p{L}'.-]*)? \d{1,3} ?[-:] ?\d/u.test(text.slice(bodyStart))) return false;
  // "London, Paris, New York - Fashion weeks": a list in small letters.
  if (!capitals && places.some((place, index) => index > 0 && /^\s?[,،]/.test(text.slice(places[index - 1]?.to, place.from)))) return false;
  if (capitals || places.some((place) => place.region !== null || place.country !== null || place.qualifier !== null)) return true;
  // "Paris - Roubaix : la course": two names, not a place and a lead.
  return !/^\p{L}[\p{L}'.-]*(?: \p{L}[\p{L}'.-]*)?(?: ?[:(\d]| -|$)/u.test(text.slice(bodyStart));
}
