import { Char, CHAR_CLASS } from "../text/char-classes.js";

/** How a block ends, from least to most like a sentence. */
export const enum Ending {
  Nothing = 0,
  Digit = 1,
  Letter = 2,
  Bracket = 3,
  Comma = 4,
  Colon = 5,
  /** A closing quotation mark with no stop before it. */
  Quoted = 6,
  Ellipsis = 7,
  /** A stop, with closing marks behind it or not. */
  Sentence = 8,
}

/** How a block opens. */
export const enum Opening {
  Other = 0,
  Separator = 1,
  Digit = 2,
  Bracket = 3,
  Lower = 4,
  Upper = 5,
  Letter = 6,
  Quote = 7,
}

/** Four digits before `end` that open with 19 or 20, in any script's digits. */
export function isYear(text: string, end: number, digits: number): boolean {
  if (digits !== 4) return false;
  const century = digitAt(text, end - 4) * 10 + digitAt(text, end - 3);
  return century === 19 || century === 20;
}

/** Value of a digit: in most blocks digits begin at a multiple of sixteen, in those of India six after it. */
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code >= 0x900 && code < 0xe00 ? code - 6 : code) & 15;
}

/** How the text opens. */
export function openingOf(text: string, from = 0): Opening {
  switch (CHAR_CLASS[text.charCodeAt(from)] as Char) {
    case Char.Separator:
    case Char.Dash:
    case Char.Sign:
      return Opening.Separator;
    case Char.Digit:
      return Opening.Digit;
    case Char.Open:
      return "([{（［".includes(text.charAt(from)) ? Opening.Bracket : Opening.Quote;
    case Char.Quote:
    case Char.Close:
      return Opening.Quote;
    case Char.Lower:
      return Opening.Lower;
    case Char.Upper:
      return Opening.Upper;
    case Char.Caseless:
    case Char.Unspaced:
    case Char.Han:
      return Opening.Letter;
    default:
      return Opening.Other;
  }
}

/** How the text ends. */
export function endingOf(text: string, from = 0, to = text.length): Ending {
  let at = to - 1;
  let closed = 0;
  let kind = CHAR_CLASS[text.charCodeAt(at)] as Char;
  // German closes with the marks that English and French open with.
  while (
    at > from &&
    (kind === Char.Close || kind === Char.Quote || kind === Char.Space || (kind === Char.Open && "“«‹‘".includes(text.charAt(at))))
  ) {
    if (kind === Char.Close && ")]}）］".includes(text.charAt(at))) closed |= 1;
    else if (kind !== Char.Space) closed |= 2;
    at--;
    kind = CHAR_CLASS[text.charCodeAt(at)] as Char;
  }
  if (kind === Char.Stop) {
    const code = text.charCodeAt(at);
    return code === 0x2026 || (code === 0x2e && at > from + 1 && text.charCodeAt(at - 1) === 0x2e) ? Ending.Ellipsis : Ending.Sentence;
  }
  // The Greek question mark is a semicolon.
  if (
    kind === Char.Comma &&
    text.charCodeAt(at) === 0x3b &&
    at > from &&
    text.charCodeAt(at - 1) >= 0x370 &&
    text.charCodeAt(at - 1) < 0x400
  )
    return Ending.Sentence;
  if ((closed & 2) !== 0) return Ending.Quoted;
  if (closed !== 0) return Ending.Bracket;
  if (kind === Char.Colon) return Ending.Colon;
  if (kind === Char.Comma) return Ending.Comma;
  if (kind === Char.Digit) return Ending.Digit;
  return kind >= Char.Mark && kind <= Char.Han ? Ending.Letter : Ending.Nothing;
}

/** White space beyond the ends of the text. */
export function classAt(text: string, at: number): Char {
  return at >= 0 && at < text.length ? (CHAR_CLASS[text.charCodeAt(at)] ?? Char.Other) : Char.Space;
}

/** A letter or a mark of one. */
export function isLetter(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind >= Char.Mark && kind <= Char.Unspaced;
}

/** A stop with a blank or a closing mark behind it, or one of a script that sets no blank. */
export function endsSentence(text: string, at: number, code: number): boolean {
  if (code > 0x2fff) return true;
  const next = classAt(text, at + 1);
  return next === Char.Space || next === Char.Close || next === Char.Quote || next === Char.Open;
}
