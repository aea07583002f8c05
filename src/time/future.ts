import { Char, charClass, charInfo, foldedOf, foldLetters, HASH } from "./letters.js";
import { FUTURE, slotOf, type Lexicon } from "./lexicon-tree.js";
import { has, ROLE } from "./roles.js";

/** How far before the date a verb may stand, within its sentence. */
const REACH = 90;
/** How far behind it, within its clause: further on, the verb is another clause's ("met on Monday to sign a treaty that will ..."). */
const REACH_BEHIND = 24;

/** Whether the sentence around a date has a word that points ahead ("will", "wird"); read only where it decides something. */
export function speaksOfFuture(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  let from = start;
  while (from > 0 && start - from < REACH && !isStop(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < REACH_BEHIND && text.charCodeAt(to) !== COMMA && !isStop(text, to)) to++;
  let at = from;
  while (at < to) {
    const begin = at;
    let info = charInfo(text.charCodeAt(at++));
    if ((info & 7) !== Char.Letter) continue;
    let hash = 0;
    for (;;) {
      hash = (Math.imul(hash, HASH) + foldedOf(info)) | 0;
      if (at >= to) break;
      info = charInfo(text.charCodeAt(at));
      if ((info & 7) !== Char.Letter) break;
      at++;
    }
    if (at - begin >= SHORTEST_FUTURE && lexicon.futureEndings.length > 0 && endsAhead(foldLetters(text.slice(begin, at)), lexicon))
      return true;
    if (((lexicon.flags[slotOf(hash)] ?? 0) & FUTURE) === 0) continue;
    if (has(lexicon.root.next?.get(foldLetters(text.slice(begin, at)))?.entry, ROLE.future)) return true;
  }
  return false;
}

/** Letters of a word before an ending of the future: shorter ones are other words ("verão", "Irán"). */
const STEM = 3;
const SHORTEST_FUTURE = STEM + 2;

function endsAhead(word: string, { futureEndings }: Lexicon): boolean {
  return futureEndings.some((ending) => word.length >= ending.length + STEM && word.endsWith(ending));
}

const COMMA = 0x2c;

function isStop(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  // Letters and blanks lie between these marks.
  if (mark === 0x20 || (mark >= 0x40 && mark < 0x3000)) return false;
  if (mark === 0x21 || mark === 0x3f || mark === 0x3b || mark === 0x3002) return true;
  return mark === 0x2e && charClass(text.charCodeAt(at + 1)) === Char.Blank && charClass(text.charCodeAt(at - 1)) !== Char.Digit;
}
