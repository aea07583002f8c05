import { agenciesOf } from "../agencies/table.js";
import type { Context } from "../context.js";
import { countriesOfCity, countryCode, isNameTail, regionCountry } from "../gazetteer/lookup.js";
import type { ViewRange } from "../text/view.js";
import { readDate } from "./date.js";
import type { Head, PlaceDraft } from "./draft.js";
import { agencyIn, bareAgency, caseOf, matchAt, readGroup, readWord, signedAgency } from "./scan.js";

/** Most words of one name; a sentence is longer. */
const MOST_WORDS = 7;
/** Longest name, in code units. */
const LONGEST_NAME = 60;

const PARTICLES = new Set(
  "de,la,le,les,los,las,del,da,do,das,dos,di,du,des,el,al,as,an,am,im,in,der,den,dem,die,das,auf,ob,op,aan,aux,sur,sous,en,of,the,upon,on,under,by,bei,beim,zu,zum,vor,na,nad,pod,u,w,van,ten,ter,het,à,y,e,und,and,l',d',s,lez,lès,près,sul,nell',della,dello,dei,delle,sur-mer".split(
    ",",
  ),
);
const JOINERS = /\s(?:and|und|et|[yeiиіa&و]|та|og|och|ja|ve|və|és|en|oraz|dan)\s|\s?[·&+]\s?/uy;
const QUALIFIER = /(?:NEAR|ABOARD|ON BOARD|ON|OFF|OUTSIDE|CERCA DE|PRÈS DE|A BORDO DE|À BORD DE|NÄHE|ВБЛИЗИ|НА БОРТУ)\s+(?=\p{Lu}|the\s)/uy;
/** Printed as a part of the name: ABOARD AIR FORCE ONE. */
const WITH_NAME = /^(?:ABOARD|ON BOARD|A BORDO|À BORD|НА БОРТУ)/u;

/** The places that open a text, or an empty list; with the offset behind the last. */
export function readPlaces(head: Head, at: number, context: Context): { places: PlaceDraft[]; to: number } {
  const { text } = head;
  const places: PlaceDraft[] = [];
  let to = at;
  for (let from = at; places.length < 6;) {
    const place = readPlace(head, from, context);
    if (place === null) break;
    places.push(place);
    to = place.to;
    const joiner = matchAt(JOINERS, text, to);
    if (joiner !== "") from = to + joiner.length;
    else if (/^\s?\/\s?(?!\d)/.test(text.slice(to, to + 3)) && !opensAgency(text, to))
      from = to + (/^\s?\/\s?/.exec(text.slice(to, to + 3))?.[0].length ?? 1);
    else {
      const next = anotherAfterComma(head, place, context);
      if (next === null) break;
      from = next;
    }
    if (readDate(text, from, context) !== null) break;
  }
  return { places: joinCountryFirst(text, places), to };
}

/** "Azerbaijan, Baku": the country printed before its city. */
function joinCountryFirst(text: string, places: PlaceDraft[]): PlaceDraft[] {
  const [first, second] = places;
  if (first === undefined || second === undefined || places.length > 2 || second.country !== null) return places;
  const code = countryCode(text.slice(first.nameFrom, first.nameTo));
  if (code === null || !countriesOfCity(text.slice(second.nameFrom, second.nameTo)).includes(code)) return places;
  return [{ ...second, from: first.from, country: { from: first.nameFrom, to: first.nameTo } }];
}

/** Whether the slash behind a place opens or precedes an agency: "بغداد/ نينا/", "Göteborg/TT". */
function opensAgency(text: string, to: number): boolean {
  const slash = text.indexOf("/", to);
  const group = readGroup(text, slash);
  if (group !== null && (agencyIn(text, group.inner)?.known === true || signedAgency(text, group.inner) !== null)) return true;
  const start = slash + 1 + (text[slash + 1] === " " ? 1 : 0);
  // Scripts without case close the agency with a blank: "إسطنبول/ الأناضول".
  return bareAgency(text, start, caseOf(text.slice(0, to)) === "none") !== null;
}

function readPlace(head: Head, at: number, context: Context): PlaceDraft | null {
  const { text } = head;
  const qualifier = matchAt(QUALIFIER, text, at);
  const nameFrom = at + qualifier.length;
  const name = readName(head, nameFrom, context);
  if (name === null) return null;
  const place: PlaceDraft = {
    from: at,
    to: name.to,
    nameFrom: WITH_NAME.test(qualifier) ? at : nameFrom,
    nameTo: name.to,
    region: null,
    country: null,
    qualifier: qualifier === "" ? null : { from: at, to: at + qualifier.trimEnd().length },
  };
  readTail(text, place);
  readBracketed(text, place, context);
  while (readAppended(head, place, context));
  return place;
}

/** The words of a name. It ends before a date, an agency, a line end and any sign. */
function readName(head: Head, at: number, context: Context): ViewRange | null {
  const { text } = head;
  const city = readKnownCity(text, at);
  if (city !== null) return city;
  let to = -1;
  let pos = at;
  for (let count = 0; count < MOST_WORDS; count++) {
    if (count > 0 && (startsDate(text, pos, context) || startsAgency(text, pos))) break;
    const word = readWord(text, pos);
    if (word === null) break;
    const end = withoutAgency(text, word);
    const printed = text.slice(word.from, end);
    const written = caseOf(printed);
    const particle = written === "lower" && !/^'?[st]-\p{Lu}/u.test(printed);
    if (particle && !(count > 0 && PARTICLES.has(printed)) && !(count === 0 && printed === "the")) break;
    if (written === "none" && count > 3) break;
    if (!particle) to = end;
    if (end < word.to || text[end] !== " ") break;
    if (count > 0 && matchAt(JOINERS, text, end) !== "" && to === end) break;
    pos = end + 1;
    if (pos - at > LONGEST_NAME) return null;
    if (matchAt(JOINERS, text, end) !== "" && to === end) break;
  }
  return to < 0 || !/\p{L}/u.test(text.slice(at, to)) ? null : { from: at, to };
}

/** "Nations unies", "Cidade do México": a name of several words that the table has is taken whole. */
function readKnownCity(text: string, at: number): ViewRange | null {
  const phrase = /^[\p{L}\p{M}'.]+(?: [\p{L}\p{M}'.-]+){1,3}/u.exec(text.slice(at, at + LONGEST_NAME))?.[0] ?? "";
  for (let end = phrase.length; end > 0; end = phrase.lastIndexOf(" ", end - 1)) {
    const name = phrase.slice(0, end);
    if (name.includes(" ") && countriesOfCity(name).length > 0 && !/^ ?\p{L}/u.test(text.slice(at + end, at + end + 2)))
      return { from: at, to: at + end };
  }
  return null;
}

function startsDate(text: string, at: number, context: Context): boolean {
  return readDate(text, at, context) !== null;
}

/** A free agency in capitals with its sign behind it ends the name: "SAITAMA, Japan, Dec. 9 Kyodo -". */
function startsAgency(text: string, at: number): boolean {
  const bare = bareAgency(text, at, false);
  return bare !== null && /^\s?(?:[\-—:=|]|$)/u.test(text.slice(bare.to, bare.to + 3)) && text.slice(bare.from, bare.to).length > 1;
}

/** "Baku-APA", "دمشق-سانا": the agency behind the hyphen is no part of the name. */
function withoutAgency(text: string, word: ViewRange): number {
  const printed = text.slice(word.from, word.to);
  const hyphen = printed.lastIndexOf("-");
  if (hyphen < 1 || agenciesOf(printed.slice(hyphen + 1)).length === 0 || agenciesOf(printed).length > 0) return word.to;
  return countriesOfCity(printed.slice(0, hyphen)).length > 0 ? word.from + hyphen : word.to;
}

/** Frankfurt/Main. */
function readTail(text: string, place: PlaceDraft): void {
  if (text[place.to] !== "/") return;
  const word = readWord(text, place.to + 1);
  if (word === null || !isNameTail(text.slice(word.from, word.to))) return;
  place.to = word.to;
  place.nameTo = word.to;
}

/** Lucknow (Uttar Pradesh) [India]; Nations unies (Etats-Unis); Halle (Saale). */
function readBracketed(text: string, place: PlaceDraft, context: Context): void {
  for (let round = 0; round < 2; round++) {
    const gap = text[place.to] === " " ? 1 : 0;
    const group = readGroup(text, place.to + gap);
    if (group?.open === "/" && countryCode(text.slice(group.inner.from, group.inner.to)) !== null) {
      place.country = group.inner;
      place.to = group.to;
      return;
    }
    if (group === null || group.open === "/" || group.open === "【" || agencyIn(text, group.inner) !== null) return;
    const printed = text.slice(group.inner.from, group.inner.to);
    if (/^\p{Lu}\/\p{Lu}$/u.test(printed)) {
      // Regions of Ghana: (W/R).
      place.region = group.inner;
      place.to = group.to;
      return;
    }
    if (!/^\p{L}[\p{L}\p{M} .'-]{0,40}$/u.test(printed) || readDate(text, group.inner.from, context) !== null) return;
    const country = countryCode(printed);
    const region = regionCountry(printed);
    // Anything else in brackets is a region only when the dateline goes on behind it.
    const goesOn = /^\s?(?:[([]|,? ?\d|,\s?\p{L})/u.test(text.slice(group.to, group.to + 4));
    if (group.open === "[" || (country !== null && region === null)) place.country = group.inner;
    else if (region !== null && (goesOn || /^\s?[-—]/.test(text.slice(group.to, group.to + 2)))) place.region = group.inner;
    else if (goesOn && context.language?.startsWith("de") === true && countriesOfCity(printed).length === 0) place.nameTo = group.to;
    else if (goesOn && caseOf(printed) === "capital" && (isDated(text, group.to, context) || nextGroupIsAgency(text, group.to, context)))
      place.region = group.inner;
    else return;
    place.to = group.to;
  }
}

/** "Valdeoro (Cuenca), 14 de enero de 2025": a day with its year follows behind a comma. */
function isDated(text: string, at: number, context: Context): boolean {
  const comma = /^,\s?/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
  return comma > 0 && readDate(text, at + comma, context)?.year != null;
}

function nextGroupIsAgency(text: string, at: number, context: Context): boolean {
  let pos = at;
  pos += /^[\s,]*/.exec(text.slice(pos, pos + 3))?.[0].length ?? 0;
  const date = readDate(text, pos, context);
  if (date !== null) pos = date.to + (/^[\s,.]*/.exec(text.slice(date.to, date.to + 3))?.[0].length ?? 0);
  const group = readGroup(text, pos);
  return group !== null && agencyIn(text, group.inner) !== null;
}

/** ", Ohio", ", Argentina": state or country behind a comma. False when nothing was taken. */
function readAppended(head: Head, place: PlaceDraft, context: Context): boolean {
  const part = partAfterComma(head, place.to, context);
  if (part === null) return false;
  const printed = head.text.slice(part.from, part.to);
  const name = head.text.slice(place.nameFrom, place.nameTo);
  if (
    place.region === null &&
    regionCountry(printed) !== null &&
    !(countryCode(printed) !== null && countriesOfCity(name).includes(countryCode(printed) ?? ""))
  )
    place.region = part;
  else if (place.country === null && countryCode(printed) !== null) place.country = part;
  else if (place.country === null && caseOf(name) === "upper" && caseOf(printed) === "capital") place.country = part;
  else if (
    place.region === null &&
    place.country === null &&
    caseOf(name) === "capital" &&
    isRegionOf(printed, name) &&
    goesOnAsDateline(head, part.to, context)
  )
    place.region = part;
  else return false;
  place.to = part.to;
  return true;
}

/** "Lucknow, Uttar Pradesh": an unknown second name is a region when only the first is a city. */
function isRegionOf(printed: string, name: string): boolean {
  return countriesOfCity(printed).length === 0 && countriesOfCity(name).length > 0 && caseOf(printed) === "capital";
}

function goesOnAsDateline(head: Head, at: number, context: Context): boolean {
  const { text } = head;
  const pos = at + (/^[\s,]*/.exec(text.slice(at, at + 3))?.[0].length ?? 0);
  return readDate(text, pos, context) !== null || nextGroupIsAgency(text, at, context);
}

/** The name behind a comma, unless it is a date or an agency. */
function partAfterComma(head: Head, at: number, context: Context): ViewRange | null {
  const { text } = head;
  const comma = /^\s?[,،]\s*/.exec(text.slice(at, at + 4))?.[0];
  if (comma === undefined) return null;
  const from = at + comma.length;
  if (readDate(text, from, context) !== null || bareAgency(text, from, false) !== null) return null;
  const initials = matchAt(/(?:\p{Lu}\.\s?){2,4}/uy, text, from).trimEnd();
  if (initials !== "") return { from, to: from + initials.length };
  const name = readName(head, from, context);
  if (name === null) return null;
  // "Ore.", "Calif.": the dot belongs to an abbreviation of the table.
  const dotted =
    text[name.to] === "." &&
    text[name.to + 1] !== "-" &&
    regionCountry(text.slice(name.from, name.to)) !== null &&
    /^\p{L}{2,6}$/u.test(text.slice(name.from, name.to));
  const tight = text.startsWith(".--", name.to) && regionCountry(text.slice(name.from, name.to)) !== null;
  return dotted || tight ? { from, to: name.to + 1 } : name;
}

/** "NEW YORK, LONDON (Reuters)": where the next place of a comma list starts; null when the comma parts no places. */
function anotherAfterComma(head: Head, place: PlaceDraft, context: Context): number | null {
  const part = partAfterComma(head, place.to, context);
  if (part === null) return null;
  const printed = head.text.slice(part.from, part.to);
  const same = caseOf(printed) === caseOf(head.text.slice(place.nameFrom, place.nameTo));
  return same && (caseOf(printed) === "upper" || countriesOfCity(printed).length > 0) ? part.from : null;
}
