/** How a View reads the source: `clean` for output, `match` for recognisers. */
export interface Rules {
  readonly name: "clean" | "match";
  /** One-to-one replacement of a code unit (quotes, dashes, digits); null when the rules fold nothing. */
  readonly fold: ((code: number) => number) | null;
}

/** White-space runs to one space, invisibles dropped, references decoded, NFC. */
export const CLEAN: Rules = { name: "clean", fold: null };

const FOLDS = new Map<number, number>();
const foldAll = (characters: string, to: string): void => {
  for (const character of characters) FOLDS.set(character.charCodeAt(0), to.charCodeAt(0));
};
foldAll("‘’‛ʼ′＇`´", "'");
foldAll("\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d", "-");
foldAll("：", ":");
foldAll("．", ".");
foldAll("，", ",");
foldAll("／", "/");
foldAll("（", "(");
foldAll("）", ")");
foldAll("＋", "+");

/** First code units of the decimal digit blocks news is printed in: Arabic-Indic, Persian, Devanagari, Bengali, Gujarati, Tamil ..., Thai, Lao, Burmese, Khmer, fullwidth. */
const DIGIT_ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x1040, 0x17e0, 0xff10];
for (const zero of DIGIT_ZEROS) for (let digit = 0; digit < 10; digit++) FOLDS.set(zero + digit, 0x30 + digit);

/**
 * Clean, and quotes, dashes, fullwidth punctuation and all decimal digits folded to ASCII. Double quotation marks and
 * the em dash stay: their shape carries meaning. Folding is one code unit to one code unit, so it never moves an offset.
 */
export const MATCH: Rules = { name: "match", fold: (code) => (isFoldable(code) ? (FOLDS.get(code) ?? code) : code) };

/** Spares most letters of most scripts the look-up. */
function isFoldable(code: number): boolean {
  return code < 0x2bc ? code === 0x60 || code === 0xb4 : code === 0x2bc || (code >= 0x660 && code < 0x3000) || code >= 0xfe00;
}
