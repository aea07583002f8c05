import { Char, charClass, foldChar, foldLetters, hashStep } from "./letters.js";
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
  while (to < text.length && to - end < REACH_BEHIND && text.charAt(to) !== "," && !isStop(text, to)) to++;
  let at = from;
  while (at < to) {
    if (charClass(text.charCodeAt(at)) !== Char.Letter) {
      at++;
      continue;
    }
    const begin = at;
    let hash = 0;
    while (at < to && charClass(text.charCodeAt(at)) === Char.Letter) hash = hashStep(hash, foldChar(text.charCodeAt(at++)));
    if (((lexicon.flags[slotOf(hash)] ?? 0) & FUTURE) === 0) continue;
    if (has(lexicon.root.next?.get(foldLetters(text.slice(begin, at)))?.entry, ROLE.future)) return true;
  }
  return false;
}

function isStop(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return (
    mark === "!" ||
    mark === "?" ||
    mark === ";" ||
    mark === "。" ||
    (mark === "." && charClass(text.charCodeAt(at + 1)) === Char.Blank && charClass(text.charCodeAt(at - 1)) !== Char.Digit)
  );
}
