import { foldWord } from "../matchers/words.js";
import { isSimpleName } from "../text/simple.js";
import { CITIES } from "./cities.js";
import { COUNTRIES } from "./countries.js";
import { NAME_TAILS, REGIONS, WEAK_CITIES } from "./regions.js";

/** Folded for look-up: no case, no accents (capitals often go without), no dots. */
export function foldPlace(name: string): string {
  if (isSimpleName(name)) return name.toLowerCase();
  const folded = foldWord(name).replace(/\./g, "").replace(/\s+/g, " ").trim();
  return /^[\0-\x7f]*$/.test(folded)
    ? folded
    : folded
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .normalize("NFC");
}

/** Lines of "CC: name, name" to name -> countries. */
function indexByName(table: string): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const line of table.split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    const code = line.slice(0, colon);
    for (const entry of line.slice(colon + 1).split(",")) {
      const name = foldPlace(entry);
      const codes = index.get(name);
      if (codes === undefined) index.set(name, [code]);
      else if (!codes.includes(code)) codes.push(code);
    }
  }
  return index;
}

const cities = indexByName(CITIES);
const countries = indexByName(COUNTRIES);
const regions = indexByName(REGIONS);
const tails = new Set(NAME_TAILS.split(",").map(foldPlace));
const weak = new Set(WEAK_CITIES.split(",").map(foldPlace));
const NONE: readonly string[] = [];

/** ISO 3166-1 codes of the countries that have a well-known city of this name, in any language of the table; empty when none has. */
export function countriesOfCity(name: string): readonly string[] {
  return cities.get(foldPlace(name)) ?? NONE;
}

/** A well-known city whose name is no common word: standing alone it is evidence of a place. */
export function isTellingCity(name: string): boolean {
  const key = foldPlace(name);
  return cities.has(key) && !weak.has(key);
}

/** ISO 3166-1 code of a country's name; null when it is none. */
export function countryCode(name: string): string | null {
  return countries.get(foldPlace(name))?.[0] ?? null;
}

/** ISO 3166-1 code of the country whose state or province this is, in full or abbreviated; null when it is none. */
export function regionCountry(name: string): string | null {
  return regions.get(foldPlace(name))?.[0] ?? null;
}

/** "Main" of Frankfurt/Main: belongs to the name behind a slash. */
export function isNameTail(name: string): boolean {
  return tails.has(foldPlace(name));
}
