import { isSimpleName } from "../text/simple.js";
import { GIVEN_LATIN } from "./name-given-latin.js";
import { FAMILY_JAPANESE, FAMILY_SINGLE, GIVEN_OTHER } from "./name-given-scripts.js";
import { wordsOf } from "./word-edges.js";

const given: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ [...GIVEN_LATIN, ...GIVEN_OTHER].join(" ").split(" "));
const families: ReadonlySet<string> = /* @__PURE__ */ new Set([
  .../* @__PURE__ */ Array.from(FAMILY_SINGLE),
  .../* @__PURE__ */ FAMILY_JAPANESE.join(" ").split(" "),
]);

const ACCENTS = /[\u0300-\u036f]/g;

/** Whether a folded word is a given name, with its accents or without. */
export function isGivenName(word: string): boolean {
  return given.has(word) || (!isSimpleName(word) && given.has(word.normalize("NFD").replace(ACCENTS, "")));
}

/**
 * How sure the lists make it that a folded name is a person's: 3 when it opens with a given name and goes on, 2 when it is one or, unspaced,
 * opens with a family name, 1 when a later word is a given name, 0 when nothing in it is known.
 */
export function personhood(name: string): 0 | 1 | 2 | 3 {
  if (UNSPACED.test(name)) return opensWithFamilyName(name) ? 2 : 0;
  const words = wordsOf(name).filter((word) => word !== "");
  if (isGivenName(words[0] ?? "")) return words.length > 1 ? 3 : 2;
  return words.some(isGivenName) ? 1 : 0;
}

const UNSPACED = /^[\u3040-\u9fff\uac00-\ud7a3]/;

function opensWithFamilyName(name: string): boolean {
  return families.has(name.charAt(0)) || families.has(name.slice(0, 2)) || families.has(name.slice(0, 3));
}
