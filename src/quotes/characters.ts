import { LOWER } from "../text/char-classes.js";
import { foldCode } from "./dictionary.js";
import { TokenFlag } from "./draft.js";

/** Whether a word ends so. @param first unit compared, from the end: 2 where the last one is known to be the same. */
export function endsWith(text: string, from: number, to: number, ending: string, first: number): boolean {
  const { length } = ending;
  if (to - from < length) return false;
  for (let back = first; back <= length; back++)
    if (foldCode(text.charCodeAt(to - back)) !== ending.charCodeAt(length - back)) return false;
  return true;
}

/** What a sign means to the sentence; `length`: how often it is repeated. */
export function signFlags(code: number, length: number): number {
  switch (code) {
    case 0x2c:
    case 0x55d:
    case 0x60c:
    case 0x3001:
    case 0xff0c:
      return TokenFlag.Comma;
    case 0x3a:
    case 0xff1a:
      return TokenFlag.Colon;
    case 0x2d:
      return length === 1 ? TokenFlag.LooseDash : length === 2 ? TokenFlag.Dash : 0;
    case 0x2013:
      return TokenFlag.LooseDash;
    case 0x2014:
    case 0x2015:
      return TokenFlag.Dash;
    case 0x2e:
      return length <= 4 ? TokenFlag.Terminal : 0;
    // Signs read as words beside a number: % $ £ ¥ ° ‰ € ₹ ₺ ₽.
    case 0x24:
    case 0x25:
    case 0xa3:
    case 0xa5:
    case 0xb0:
    case 0x2030:
    case 0x20ac:
    case 0x20b9:
    case 0x20ba:
    case 0x20bd:
      return TokenFlag.Number;
    case 0x21:
    case 0x3f:
    case 0x589:
    case 0x2026:
    case 0x3002:
    case 0xff01:
    case 0xff1f:
    case 0x61f:
    case 0x6d4:
    case 0x964:
      return TokenFlag.Terminal;
    default:
      return 0;
  }
}

/** Han and hiragana, which run on without spaces: a token each. Katakana and Latin runs are words. */
export function isUnspaced(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x309f) || code === 0x3005 || (code >= 0xf900 && code <= 0xfaff);
}

export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code < 0x590) return LOWER[code] !== code || code === 0x130;
  if (code >= 0x3000 && code < 0xa000) return false;
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character;
}

export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  const character = String.fromCharCode(code);
  return character.toUpperCase() !== character;
}
