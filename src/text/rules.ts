/** How a View reads the source: `clean` for output, `match` for recognisers. */
export interface Rules {
  readonly name: "clean" | "match";
  /** For each code unit the one it reads as (quotes, dashes, digits); null when the rules fold nothing. */
  readonly fold: Uint16Array | null;
}

/** White-space runs to one space, invisibles dropped, references decoded, NFC. */
export const CLEAN: Rules = { name: "clean", fold: null };

/** First code units of the decimal digit blocks news is printed in: Arabic-Indic, Persian, Devanagari, Bengali, Gujarati, Tamil ..., Thai, Lao, Burmese, Khmer, fullwidth. */
const DIGIT_ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x1040, 0x17e0, 0xff10,
];
/** Characters that are read as one of ASCII. */
const ALIKE: readonly (readonly [characters: string, to: string])[] = [
  ["‘’‛ʼ′＇`´", "'"],
  ["\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d", "-"],
  ["：", ":"],
  ["．", "."],
  ["，", ","],
  ["／", "/"],
  ["（", "("],
  ["）", ")"],
  ["＋", "+"],
];

function buildFolds(): Uint16Array {
  const folds = new Uint16Array(0x10000);
  for (let code = 0; code < folds.length; code++) folds[code] = code;
  for (const [characters, to] of ALIKE) for (const character of characters) folds[character.charCodeAt(0)] = to.charCodeAt(0);
  for (const zero of DIGIT_ZEROS) for (let digit = 0; digit < 10; digit++) folds[zero + digit] = 0x30 + digit;
  return folds;
}

/**
 * Clean, and quotes, dashes, fullwidth punctuation and all decimal digits folded to ASCII. Double quotation marks and
 * the em dash stay: their shape carries meaning. Folding is one code unit to one code unit, so it never moves an offset.
 */
export const MATCH: Rules = { name: "match", fold: /* @__PURE__ */ buildFolds() };
