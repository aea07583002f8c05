/** How a line of the head is written; measured in one pass, words counted by white space, Han and kana as words of their own. */
export interface LineShape {
  readonly words: number;
  readonly letters: number;
  readonly upper: number;
  readonly digits: number;
  /** Words behind the first that open with a capital. */
  readonly capitalised: number;
  /** Menu bars, arrows, bullets. */
  readonly separators: number;
  readonly ending: Ending;
}

export const enum Ending {
  None = 0,
  Stop = 1,
  /** Question or exclamation. */
  Mark = 2,
  Colon = 3,
  Quote = 4,
  Ellipsis = 5,
  Comma = 6,
}

/** What one code unit is to the shape of a line. */
const enum Unit {
  Other = 0,
  Letter = 1,
  Upper = 2,
  /** Han and kana: each a word. */
  Han = 3,
  Digit = 4,
  Separator = 5,
  Blank = 6,
}

const UNITS: Uint8Array = /* @__PURE__ */ buildUnits();

function buildUnits(): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (let code = 0x41; code < 0xff00; code++) {
    if (!isLetter(code)) continue;
    units[code] = code >= 0x3040 && code < 0xa000 ? Unit.Han : isUpper(code) ? Unit.Upper : Unit.Letter;
  }
  units.fill(Unit.Digit, 0x30, 0x3a);
  for (const sign of "|›»>·•/▸►→«‹★●■◆※") units[sign.charCodeAt(0)] = Unit.Separator;
  units[0x20] = Unit.Blank;
  return units;
}

const ENDINGS = new Map<string, Ending>();
for (const [signs, ending] of [
  [".。।։؛۔", Ending.Stop],
  ["?!؟！？;", Ending.Mark],
  [":：", Ending.Colon],
  ["\"'”’»“«」』)）】", Ending.Quote],
  ["…", Ending.Ellipsis],
  [",،，、", Ending.Comma],
] as const) {
  for (const sign of signs) ENDINGS.set(sign, ending);
}

export function shapeOf(text: string): LineShape {
  let words = 0;
  let letters = 0;
  let upper = 0;
  let digits = 0;
  let capitalised = 0;
  let separators = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    switch (UNITS[text.charCodeAt(i)]) {
      case Unit.Letter:
        letters++;
        break;
      case Unit.Upper:
        letters++;
        upper++;
        if (!inWord && words > 0) capitalised++;
        break;
      case Unit.Han:
        letters++;
        words++;
        inWord = false;
        continue;
      case Unit.Digit:
        digits++;
        break;
      case Unit.Separator:
        separators++;
        continue;
      case Unit.Blank:
        inWord = false;
        continue;
      default:
        continue;
    }
    if (!inWord) words++;
    inWord = true;
  }
  const ending = text.endsWith("...") ? Ending.Ellipsis : (ENDINGS.get(text.charAt(text.length - 1)) ?? Ending.None);
  return { words, letters, upper, digits, capitalised, separators, ending };
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x3020) &&
    code < 0xff00
  );
}

function isUpper(code: number): boolean {
  if (code < 0x80) return code <= 0x5a;
  if (code >= 0x590 && code < 0x10a0) return false;
  if (code >= 0x1100 && (code < 0x1e00 || code >= 0x2000)) return false;
  const sign = String.fromCharCode(code);
  return sign.toLowerCase() !== sign;
}

const STAMP = /\d{4}|\d{1,2}[.:]\d{2}|\d[年月日]/;

/** The text without the signs at its end. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Looks like a line with a date or a clock: cheap, and wrong now and then. */
export function isStampLike(text: string, { digits }: LineShape): boolean {
  return digits >= 3 && text.length <= 140 && digits * 8 >= text.length - 40 && STAMP.test(text);
}

/** Two to five words with capitals and nothing else: a person, a desk, a place. Scripts without case never pass. */
export function isNameLike(text: string, { words, digits, capitalised, upper, letters }: LineShape): boolean {
  return (
    words >= 2 &&
    words <= 5 &&
    digits === 0 &&
    text.length <= 44 &&
    upper > 0 &&
    letters > 3 &&
    capitalised >= words - 2 &&
    capitalised >= 1
  );
}

/** Words, or Han and kana, that a sentence has at least. */
const SENTENCE_WORDS = 5;

/** A stop behind a whole word ("p.m." ends none), then closing marks and an agency's sign-off or not: "... do stołu. (PAP)". */
const SENTENCE_END = /(?:\p{L}{3}|[\p{Lo}\d%)"'”’»」』])[.!?。！？।؟](?:[)"'”’»」』]| \([^()]{2,12}\)|（[^（）]{1,6}）)*\.?$/u;

/** Whether a line reads like a sentence of the story: then the people and days it names are what it tells of. */
export function isSentence(text: string): boolean {
  return SENTENCE_END.test(text) && shapeOf(text).words >= SENTENCE_WORDS;
}
