/** What is cut off a word: a pack's elisions ("l", "qu") and clitics ("-t-il", "'s"), folded. */
export interface Affixes {
  /** Longest first. */
  readonly clitics: readonly string[];
  readonly elisions: ReadonlySet<string>;
}

/** What a code unit is to the tokeniser. */
export const enum Shape {
  /** Punctuation or a symbol: a token of its own. */
  Sign = 0,
  Letter = 1,
  Digit = 2,
  Blank = 3,
  /** A quotation mark or an apostrophe. */
  Mark = 4,
  Hyphen = 5,
}

const LOW = new Uint8Array(0x250);
for (let code = 0xc0; code < 0x250; code++) LOW[code] = Shape.Letter;
for (let code = 0x41; code <= 0x5a; code++) LOW[code] = LOW[code + 0x20] = Shape.Letter;
for (let code = 0x30; code <= 0x39; code++) LOW[code] = Shape.Digit;
LOW[0xd7] = LOW[0xf7] = Shape.Sign;
LOW[0xaa] = LOW[0xb5] = LOW[0xba] = Shape.Letter;
for (const code of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0]) LOW[code] = Shape.Blank;
LOW[0x2d] = Shape.Hyphen;
for (const code of [0x22, 0x27, 0x60, 0xab, 0xb4, 0xbb]) LOW[code] = Shape.Mark;

export function shapeOf(code: number): Shape {
  return code < 0x250 ? (LOW[code] as Shape) : shapeBeyond(code);
}

function shapeBeyond(code: number): Shape {
  if (code < 0x2000) {
    if (code === 0x1680) return Shape.Blank;
    if (code < 0x2b0) return Shape.Letter;
    if (code === 0x2bc || code === 0x5f3) return Shape.Mark;
    if (code === 0x5f4) return Shape.Sign;
    if (code >= 0x660 && code <= 0x669) return Shape.Digit;
    if (code >= 0x6f0 && code <= 0x6f9) return Shape.Digit;
    if (code >= 0x966 && code <= 0x96f) return Shape.Digit;
    return SIGNS.has(code) ? Shape.Sign : Shape.Letter;
  }
  if (code <= 0x206f) {
    if ((code >= 0x2018 && code <= 0x201f) || code === 0x2039 || code === 0x203a || code === 0x2032 || code === 0x2033) return Shape.Mark;
    if (code === 0x2010 || code === 0x2011) return Shape.Hyphen;
    return code <= 0x200a || code === 0x202f || code === 0x2028 || code === 0x2029 || code === 0x205f
      ? Shape.Blank
      : code === 0x200c || code === 0x200d
        ? Shape.Letter
        : Shape.Sign;
  }
  if (code < 0x2c00) return code >= 0x2100 && code < 0x2190 ? Shape.Letter : Shape.Sign;
  if (code >= 0x3000 && code <= 0x303f) {
    if (code === 0x3000) return Shape.Blank;
    if ((code >= 0x300c && code <= 0x300f) || (code >= 0x301d && code <= 0x301f)) return Shape.Mark;
    return code === 0x3005 || code === 0x3007 ? Shape.Letter : Shape.Sign;
  }
  if (code === 0x30fb) return Shape.Sign;
  if (code >= 0xff00 && code <= 0xffef) {
    if (code === 0xff02 || code === 0xff07 || code === 0xff62 || code === 0xff63) return Shape.Mark;
    if (code >= 0xff10 && code <= 0xff19) return Shape.Digit;
    return (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a) || (code >= 0xff66 && code <= 0xffdc)
      ? Shape.Letter
      : Shape.Sign;
  }
  if (code === 0x2e3a || code === 0x2e3b) return Shape.Sign;
  return Shape.Letter;
}

/** Punctuation among the letters of U+0250 to U+1FFF. */
const SIGNS = new Set<number>([
  0x37e, 0x387, 0x55a, 0x55b, 0x55c, 0x55d, 0x55e, 0x589, 0x5be, 0x5c0, 0x5c3, 0x60c, 0x61b, 0x61f, 0x66a, 0x66b, 0x66c, 0x6d4, 0x964,
  0x965, 0x10fb, 0x2c2, 0x2c3, 0x2c6, 0x2c7, 0x2dc,
]);

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xb4 || code === 0xff07;
}

/** Where a trailing clitic of a folded word begins, or -1. `word` and the printed word must be equal in length. */
export function cliticAt(word: string, { clitics }: Affixes): number {
  for (const clitic of clitics) {
    if (word.length > clitic.length && word.endsWith(clitic)) return word.length - clitic.length;
  }
  return -1;
}

/** A pack's entry cut as the tokeniser would cut it: "d'après" is two words, "according to" too. */
export function splitEntry(entry: string, affixes: Affixes): string[] {
  const out: string[] = [];
  for (const raw of entry.split(" ")) {
    let word = raw;
    for (
      let cut = word.indexOf("'");
      cut > 0 && affixes.elisions.has(word.slice(0, cut)) && cut + 1 < word.length;
      cut = word.indexOf("'")
    ) {
      out.push(word.slice(0, cut + 1));
      word = word.slice(cut + 1);
    }
    const clitic = cliticAt(word, affixes);
    if (clitic > 0) out.push(word.slice(0, clitic), word.slice(clitic));
    else if (word !== "") out.push(word);
  }
  return out;
}
