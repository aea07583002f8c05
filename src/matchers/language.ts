import type { Locale, Script } from "../locale/locale.js";
import { Char, CHAR_CLASS } from "../text/char-classes.js";
import { foldUnit, HASH_PRIME, HASH_SEED, stopwordsOf, UNKNOWN } from "./stopwords.js";
import { foldWord } from "./words.js";

/** How much of a text is looked at: a vote over more changes nothing and costs time. */
const SAMPLE = 6000;
/** Fewer function words than this are no vote: a single "a" stands in a dozen languages. */
const FEWEST_HITS = 2;

/** The pack whose tag is asked for: exact tag first, then the primary language; "no" and "nn" are read with Bokmål. */
export function localeFor(tag: string, locales: readonly Locale[]): Locale | null {
  const wanted = tag.toLowerCase();
  const primary = wanted.split("-")[0] ?? wanted;
  const alias = primary === "no" || primary === "nn" ? "nb" : primary;
  return (
    locales.find((locale) => locale.tag.toLowerCase() === wanted) ??
    locales.find((locale) => locale.tag.toLowerCase() === alias) ??
    locales.find((locale) => locale.tag.toLowerCase().split("-")[0] === alias) ??
    null
  );
}

/**
 * Decides the language of running text: the script first, then a vote of function words among the packs of that script.
 *
 * @returns the pack, or null when no script or no language leads. Give it prose: menus hold no function words.
 */
export function chooseLanguage(text: string, locales: readonly Locale[]): Locale | null {
  const sample = text.slice(0, SAMPLE);
  const { family, kana } = leadingFamily(sample);
  if (family === null) return null;
  const candidates = locales.filter((locale) => familyOf(locale.script) === family);
  if (family === "Cjk") {
    return (
      candidates.find((locale) => locale.script === (kana ? "Jpan" : "Hans")) ?? (candidates.length === 1 ? (candidates[0] ?? null) : null)
    );
  }
  return candidates.length === 1 && family !== "Latn" ? (candidates[0] ?? null) : vote(sample, locales, family);
}

function vote(sample: string, locales: readonly Locale[], family: Family): Locale | null {
  const hits = countHits(sample, locales);
  let best: Locale | null = null;
  let most = 0;
  let second = 0;
  locales.forEach((locale, place) => {
    if (familyOf(locale.script) !== family) return;
    const own = hits[place] ?? 0;
    if (own > most) {
      second = most;
      most = own;
      best = locale;
    } else if (own > second) second = own;
  });
  return most > second && most >= FEWEST_HITS ? best : null;
}

/** How many words of the sample each pack lists as function words. A word may end in an apostrophe: "l'", "d'". */
function countHits(sample: string, locales: readonly Locale[]): Int32Array {
  const stopwords = stopwordsOf(locales);
  const hits = new Int32Array(locales.length);
  const { length } = sample;
  for (let at = 0; at < length;) {
    let units = letterUnits(sample, at);
    if (units === 0) {
      at++;
      continue;
    }
    const from = at;
    let hash = HASH_SEED;
    let simple = true;
    for (; units > 0; units = letterUnits(sample, at)) {
      const unit = foldUnit(sample.charCodeAt(at));
      if (unit === UNKNOWN) simple = false;
      hash = Math.imul(hash ^ unit, HASH_PRIME);
      at += units;
    }
    const code = sample.charCodeAt(at);
    if (code === 0x27 || code === 0x2019) {
      hash = Math.imul(hash ^ 0x27, HASH_PRIME);
      at++;
    }
    const packs = simple ? stopwords.find(hash, sample, from, at) : stopwords.get(foldWord(sample.slice(from, at)));
    for (const place of packs) hits[place] = (hits[place] ?? 0) + 1;
  }
  return hits;
}

const LETTER = /[\p{L}\p{M}]/u;

/** Code units of the letter or mark at `at`; 0 when something else stands there. */
function letterUnits(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 1 : 0;
  const kind = CHAR_CLASS[code] ?? Char.Other;
  if (kind === Char.Lower || kind === Char.Upper) return 1;
  if (code < 0xd800 || code > 0xdbff) return LETTER.test(text.charAt(at)) ? 1 : 0;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff && LETTER.test(text.slice(at, at + 2)) ? 2 : 0;
}

type Family = "Latn" | "Cyrl" | "Grek" | "Armn" | "Geor" | "Arab" | "Hebr" | "Deva" | "Cjk" | "Kore";

function familyOf(script: Script): Family {
  return script === "Hans" || script === "Jpan" ? "Cjk" : script;
}

/** What a block of code units says of the script. */
const enum Sign {
  None = 0,
  Latn = 1,
  Grek = 2,
  Cyrl = 3,
  Armn = 4,
  Hebr = 5,
  Arab = 6,
  Deva = 7,
  Geor = 8,
  Kana = 9,
  Cjk = 10,
  Kore = 11,
}

const FAMILIES: readonly (Family | null)[] = [null, "Latn", "Grek", "Cyrl", "Armn", "Hebr", "Arab", "Deva", "Geor", "Cjk", "Cjk", "Kore"];

/** The family with most weight, of equals the one met first; `kana`: enough of it to tell Japanese from Chinese. */
function leadingFamily(text: string): { family: Family | null; kana: boolean } {
  const counts = new Int32Array(FAMILIES.length);
  const met: Sign[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = signOf(text.charCodeAt(i));
    if (sign === Sign.None) continue;
    const count = counts[sign] ?? 0;
    if (count === 0) met.push(sign);
    counts[sign] = count + 1;
  }
  let best = Sign.None;
  let most = 0;
  for (const sign of met) {
    // One Han or kana character weighs as much as two letters.
    const weight = (counts[sign] ?? 0) * (sign >= Sign.Kana ? 2 : 1);
    if (weight <= most) continue;
    most = weight;
    best = sign;
  }
  return { family: FAMILIES[best] ?? null, kana: (counts[Sign.Kana] ?? 0) * 20 > (counts[Sign.Cjk] ?? 0) };
}

function signOf(code: number): Sign {
  if (code < 0x41) return Sign.None;
  if (code < 0x250) return (code | 0x20) >= 0x61 && ((code | 0x20) <= 0x7a || code >= 0xc0) ? Sign.Latn : Sign.None;
  if (code < 0x370) return Sign.None;
  if (code < 0x400) return Sign.Grek;
  if (code < 0x530) return Sign.Cyrl;
  if (code < 0x590) return Sign.Armn;
  if (code < 0x600) return Sign.Hebr;
  if (code < 0x780) return Sign.Arab;
  if (code >= 0x900 && code < 0x980) return Sign.Deva;
  if (code >= 0x10a0 && code < 0x1100) return Sign.Geor;
  if (code >= 0x1e00 && code < 0x1f00) return Sign.Latn;
  if (code >= 0x1f00 && code < 0x2000) return Sign.Grek;
  if (code >= 0x3040 && code < 0x3100) return Sign.Kana;
  if (code >= 0x4e00 && code < 0xa000) return Sign.Cjk;
  if (code >= 0xac00 && code < 0xd7a4) return Sign.Kore;
  return Sign.None;
}
