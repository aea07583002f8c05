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

const SEPARATORS = new Set(Array.from("|›»>·•/▸►→«‹★●■◆※", (sign) => sign.charCodeAt(0)));
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
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      inWord = false;
      continue;
    }
    if (code >= 0x30 && code <= 0x39) {
      digits++;
    } else if (SEPARATORS.has(code)) {
      separators++;
      continue;
    } else if (isLetter(code)) {
      letters++;
      const big = isUpper(text, i, code);
      if (big) upper++;
      if (big && !inWord && words > 0) capitalised++;
      if (code >= 0x3040 && code < 0xa000) {
        words++;
        inWord = false;
        continue;
      }
    } else {
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

function isUpper(text: string, at: number, code: number): boolean {
  if (code < 0x80) return code <= 0x5a;
  if (code >= 0x590 && code < 0x10a0) return false;
  if (code >= 0x1100 && (code < 0x1e00 || code >= 0x2000)) return false;
  const sign = text.charAt(at);
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
