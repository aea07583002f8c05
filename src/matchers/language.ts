import type { Locale, Script } from "../locale/locale.js";
import { entriesOf, foldWord } from "./words.js";

/** How much of a text is looked at: a vote over more changes nothing and costs time. */
const SAMPLE = 6000;
/** Fewer function words than this are no vote: a single "a" stands in a dozen languages. */
const FEWEST_HITS = 2;

type StopwordIndex = ReadonlyMap<string, readonly number[]>;

const indexes = /* @__PURE__ */ new WeakMap<readonly Locale[], { locales: readonly Locale[]; index: StopwordIndex }>();

/** The packs, by index, that each function word belongs to: one look-up a word instead of one a word and pack. */
function stopwordsOf(locales: readonly Locale[]): StopwordIndex {
  const known = indexes.get(locales);
  // The caller may have changed its list since.
  if (known?.locales.length === locales.length && known.locales.every((locale, at) => locale === locales[at])) return known.index;
  const index = new Map<string, number[]>();
  locales.forEach((locale, at) => {
    for (const word of new Set(entriesOf(locale.stopwords))) {
      const held = index.get(word);
      if (held === undefined) index.set(word, [at]);
      else held.push(at);
    }
  });
  indexes.set(locales, { locales: [...locales], index });
  return index;
}

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
  const scripts = countScripts(sample);
  const script = leadingScript(scripts);
  if (script === null) return null;
  const candidates = locales.filter((locale) => familyOf(locale.script) === script);
  if (script === "Cjk") {
    const kana = (scripts.get("Kana") ?? 0) * 20 > (scripts.get("Cjk") ?? 0);
    return (
      candidates.find((locale) => locale.script === (kana ? "Jpan" : "Hans")) ?? (candidates.length === 1 ? (candidates[0] ?? null) : null)
    );
  }
  return candidates.length === 1 && script !== "Latn" ? (candidates[0] ?? null) : vote(sample, candidates, locales);
}

function vote(sample: string, candidates: readonly Locale[], locales: readonly Locale[]): Locale | null {
  const index = stopwordsOf(locales);
  const hits = new Uint32Array(locales.length);
  for (const word of sample.match(/[\p{L}\p{M}]+['’]?/gu) ?? []) {
    const held = index.get(foldWord(word));
    if (held !== undefined) for (const at of held) hits[at] = (hits[at] ?? 0) + 1;
  }
  let best: Locale | null = null;
  let most = 0;
  let second = 0;
  locales.forEach((locale, at) => {
    const count = hits[at] ?? 0;
    if (!candidates.includes(locale)) return;
    if (count > most) {
      second = most;
      most = count;
      best = locale;
    } else if (count > second) second = count;
  });
  return most > second && most >= FEWEST_HITS ? best : null;
}

type Family = "Latn" | "Cyrl" | "Grek" | "Armn" | "Geor" | "Arab" | "Hebr" | "Deva" | "Cjk" | "Kore";

function familyOf(script: Script): Family {
  return script === "Hans" || script === "Jpan" ? "Cjk" : script;
}

function countScripts(text: string): Map<Family | "Kana", number> {
  const counts = new Map<Family | "Kana", number>();
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return counts;
}

function leadingScript(counts: ReadonlyMap<Family | "Kana", number>): Family | null {
  let best: Family | null = null;
  let most = 0;
  for (const [script, count] of counts) {
    // One Han or kana character weighs as much as two letters.
    const weight = script === "Cjk" || script === "Kana" || script === "Kore" ? count * 2 : count;
    if (weight > most) {
      most = weight;
      best = script === "Kana" ? "Cjk" : script;
    }
  }
  return best;
}

function scriptOf(code: number): Family | "Kana" | null {
  if (code < 0x41) return null;
  if (code < 0x250) return (code | 0x20) >= 0x61 && ((code | 0x20) <= 0x7a || code >= 0xc0) ? "Latn" : null;
  if (code < 0x370) return null;
  if (code < 0x400) return "Grek";
  if (code < 0x530) return "Cyrl";
  if (code < 0x590) return "Armn";
  if (code < 0x600) return "Hebr";
  if (code < 0x780) return "Arab";
  if (code >= 0x900 && code < 0x980) return "Deva";
  if (code >= 0x10a0 && code < 0x1100) return "Geor";
  if (code >= 0x1e00 && code < 0x1f00) return "Latn";
  if (code >= 0x1f00 && code < 0x2000) return "Grek";
  if (code >= 0x3040 && code < 0x3100) return "Kana";
  if (code >= 0x4e00 && code < 0xa000) return "Cjk";
  if (code >= 0xac00 && code < 0xd7a4) return "Kore";
  return null;
}
