import { maskOf, PageWord, type PageLexicon } from "./page-lexicon.js";

/** Whether a line bears the credit of a picture: a label, a sign, an agency behind a slash. */
export function isCredited(text: string, folded: string, lexicon: PageLexicon): boolean {
  return text.length < 400 && ((maySign(text) && CREDIT_SIGN.test(text)) || hasCreditLabel(folded, lexicon));
}

/** A copyright sign, an agency (above all one of pictures) behind a slash, or closing brackets. */
const CREDIT_SIGN =
  /©|\/ ?(?:dpa|afp|ap|epa|efe|ansa|reuters|getty|lehtikuva|keystone|imago|picture alliance|shutterstock|istock|unsplash|pixabay|alamy|scanpix|nurphoto|zuma|lapresse|wikimedia|flickr|adobe)\b|\([^()]{2,40}\)\.?$/i;

/** The signs without which the look for a credit finds none. */
function maySign(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x29 || last === 0x2e || text.includes("/") || text.includes("©");
}

/** A colon or equals sign behind a word of credits, anywhere in the line. */
function hasCreditLabel(text: string, lexicon: PageLexicon): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x3a && code !== 0x3d && code !== 0xff1d) continue;
    const end = text.charAt(i - 1) === " " ? i - 1 : i;
    let from = end;
    while (from > 0 && !" ()[]|,.".includes(text.charAt(from - 1))) from--;
    if (maskOf(text.slice(from, end), lexicon) & PageWord.credits) return true;
  }
  return false;
}
