import { hashStep } from "./letters.js";
import { ZONE_EVIDENCE } from "./zones.js";

/** Code units looked at: evidence for a zone stands near it. */
const SAMPLE = 20_000;
const SLOTS = 1 << 12;

/** Whether the code unit is a letter of ASCII in lower case; the text read is lower-cased. */
function isPlainLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isPlainLetter(code) || (code >= 0x80 && /\p{L}/u.test(text.charAt(at)));
}

/** By hash of the letters of ASCII it begins with: whether a word, or the last of a pair, is evidence for some region. */
const buildSlots = (): Uint8Array => {
  const slots = new Uint8Array(SLOTS);
  for (const list of Object.values(ZONE_EVIDENCE)) {
    for (const phrase of list.split(", ")) {
      let hash = 0;
      for (let at = phrase.lastIndexOf(" ") + 1; isPlainLetter(phrase.charCodeAt(at)); at++) hash = hashStep(hash, phrase.charCodeAt(at));
      slots[hash & (SLOTS - 1)] = 1;
    }
  }
  return slots;
};
const SLOT = /* @__PURE__ */ buildSlots();

/**
 * The words of a text, lower case, that may point to a region where an abbreviation of a zone is in doubt; each also with
 * the word before it ("nova scotia").
 */
export function zoneEvidence(whole: string): ReadonlySet<string> {
  const text = whole.slice(0, SAMPLE).toLowerCase();
  const found = new Set<string>();
  let at = 0;
  while (at < text.length) {
    const start = at;
    let code = text.charCodeAt(at++);
    if (!isPlainLetter(code)) continue;
    let hash = 0;
    do {
      hash = hashStep(hash, code);
      code = text.charCodeAt(at++);
    } while (isPlainLetter(code));
    at--;
    if (SLOT[hash & (SLOTS - 1)] === 0 || (start > 0 && isLetter(text, start - 1))) continue;
    while (at < text.length && isLetter(text, at)) at++;
    const word = text.slice(start, at);
    found.add(word);
    let end = start;
    while (end > 0 && !isLetter(text, end - 1)) end--;
    let from = end;
    while (from > 0 && isLetter(text, from - 1)) from--;
    if (from < end) found.add(`${text.slice(from, end)} ${word}`);
  }
  return found;
}
