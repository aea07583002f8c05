import { agenciesOf, type AgencyEntry } from "./table.js";

/** What settles a token that several agencies share. */
export interface AgencySetting {
  /** ISO 3166-1 codes of the places of the dateline. */
  readonly countries: readonly string[];
  /** BCP 47; null when undecided. */
  readonly language: string | null;
}

/** The canonical name of the agency, or null when the token is unknown or place and language leave several. */
export function resolveAgency(entries: readonly AgencyEntry[], { countries, language }: AgencySetting): string | null {
  if (entries.length <= 1) return entries[0]?.id ?? null;
  const here = entries.filter((entry) => entry.countries.some((code) => countries.includes(code)));
  if (here.length === 1) return here[0]?.id ?? null;
  const primary = language?.split("-")[0] ?? null;
  const rest = here.length > 1 ? here : entries;
  const speaking = rest.filter((entry) => primary !== null && entry.languages.includes(primary));
  if (speaking.length === 1) return speaking[0]?.id ?? null;
  const mother = rest.filter((entry) => entry.languages[0] === primary);
  return mother.length === 1 && primary !== "en" ? (mother[0]?.id ?? null) : null;
}

/** One agency reference as printed: "AP", "APA/dpa", "Reuters Breakingviews". */
export interface AgencyReading {
  /** Of the first known agency named; empty when the token is none we know but is shaped like one. */
  readonly entries: readonly AgencyEntry[];
}

/** What follows an agency in a picture credit, never in a dateline. */
const CREDIT =
  /^(?:photos?|fotos?|file|fichier|archive?|video|graphics?|pool|via|images?|pictures?|bild|bilder|kuva|фото|사진|写真|pix|wirephoto)(?!\p{L})/iu;

/**
 * Reads the whole of `text` as one or more agencies: one token, tokens joined by slash, dash or blank, or a token with the name of a desk.
 *
 * @returns null when it neither begins with a token of the table nor is carried by one, or is a picture credit.
 */
export function readAgencies(text: string): AgencyReading | null {
  const whole = text.replace(/^©\s*/, "").trim();
  const direct = agenciesOf(whole);
  if (direct.length > 0) return { entries: direct };
  // The longest token first: "dpa-AFX Broker" is dpa-AFX, not dpa.
  for (const match of [...whole.matchAll(/ ?[/—–,&+|-] ?| /g)].reverse()) {
    const head = agenciesOf(whole.slice(0, match.index));
    if (head.length === 0) continue;
    const joiner = match[0].trim();
    const tail = whole.slice(match.index + match[0].length);
    if (CREDIT.test(tail) || !isDesk(tail, joiner)) continue;
    return { entries: head };
  }
  // "tca/dpa": a service that no table knows, with the agency that carries it.
  const carried = /^(?:\p{Ll}{2,5}|\p{Lu}{2,5})\/(?=\p{L})/u.exec(whole);
  const carrier = carried === null ? [] : agenciesOf(whole.slice(carried[0].length));
  return carrier.length > 0 ? { entries: carrier } : null;
}

/** What may stand behind an agency: another agency, a regional desk ("lby"), the name of a service ("Breakingviews"). */
function isDesk(tail: string, joiner: string): boolean {
  if (readAgencies(tail) !== null) return true;
  if (joiner === "/")
    return /^\p{Ll}{2,4}$/u.test(tail) || /^\p{Lu}{2,5}$/u.test(tail) || /^[\p{L}-]{2,20}\.(?:com|ru|net|org)$/iu.test(tail);
  if (joiner === "-") return /^[\p{L}\d]{2,24}$/u.test(tail);
  if (/^\p{Lu}\.\s?\p{Lu}/u.test(tail)) return false;
  return (
    joiner === "" &&
    /^\p{Lu}[\p{L}&.-]{1,18}(?: (?:News|Service|Agency|Bureau|Newswires?|Online|Finance|Markets|Sports?|Desk|Plus))?$/u.test(tail)
  );
}

/** A token that is in no table but shaped like a service: a call sign, a domain, small letters in the German way, "Gulf Times". */
export function looksLikeService(text: string): boolean {
  return (
    /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM|DT))?$/.test(text) ||
    /^[a-z]{3,4}$/.test(text) ||
    /^[\p{L}\d-]{2,24}\.(?:com|net|org|info|ru|az|kz|kg|uz|tj|md|ge|am|mn|lv|lt|ee|pl|ua|by|tv|news|eu|de|it|cz|sk|id|vn|ir|in|gov\.za|co\.id|co\.uk|com\.br)$/iu.test(
      text,
    ) ||
    SERVICE.test(text)
  );
}
const SERVICE =
  /^\p{Lu}[\p{L}.'-]*(?: (?:of|the|de|del|do|da|der|and|&|\p{Lu}[\p{L}.'-]*)){0,3} ?(?:News|Press|Agency|Wire|Newswire|Media|Post|Times|TV|Radio|Journal|Herald|Tribune|Service|Network|Presse|Prensa|Gazette|Today|Daily|Bureau)$/u;
