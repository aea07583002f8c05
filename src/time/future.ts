import { Char, charClass, charInfo, foldedOf, foldLetters, HASH } from "./letters.js";
import { FUTURE, slotOf, type Lexicon } from "./lexicon-tree.js";
import { SHORTEST_FUTURE, Tense, tenseOfEnding } from "./tense-words.js";

/** How far before the date a verb may stand, within its sentence. */
const REACH = 90;
/** How far behind it, within its clause: further on, the verb is another clause's ("met on Monday to sign a treaty that will ..."). */
const REACH_BEHIND = 24;
/** How far behind it where the date opens the sentence and the verb of the sentence is still to come ("On Monday, the court will"). */
const REACH_AFTER_OPENING = 48;
/** Words between "would" and its date, where nothing else is said in between; and between a date and the "would" behind it. */
const NEAR = 8;
const NEAR_BEHIND = 3;
/** Words from "will" to a verb form of its own: "will soon be announced". */
const VERB_GROUP = 3;

/** Where a date lies, as far as the words around it tell; `open` when they tell that it may be either. */
export type Direction = "ahead" | "back" | "open";

interface Cue {
  readonly tense: Tense;
  readonly start: number;
  readonly end: number;
  /** Its place among the words that were read. */
  readonly word: number;
}

/** Whether the sentence around a length of time says what will be; "would" and "should" say nothing of the day it is counted from. */
export function speaksOfFuture(text: string, start: number, end: number, lexicon: Lexicon): boolean {
  return judge(text, start, end, lexicon, Tense.Ahead) === "ahead";
}

/**
 * Where the verbs of the sentence put a date: the nearest before it decides, else the first behind it in its clause. A verb of the
 * past beside the date takes it from a word of the future further off: "will close, the ministry said on Monday".
 */
export function directionOf(text: string, start: number, end: number, lexicon: Lexicon): Direction {
  return judge(text, start, end, lexicon, Tense.Either);
}

function judge(text: string, start: number, end: number, lexicon: Lexicon, weakest: Tense): Direction {
  let from = start;
  while (from > 0 && start - from < REACH && !isStop(text, from - 1)) from--;
  const before = new Cues(text, from, start, lexicon, weakest);
  const found = before.all;
  const last = found.at(-1);
  if (last?.tense === Tense.Since && before.count - last.word <= 2) return "back";
  const ahead = found.findLast(({ tense }) => tense <= Tense.Either);
  const past = found.findLast(({ tense }) => tense === Tense.Past);
  const comma = before.comma;
  // "will be announced": a form of the past right behind the word of the future belongs to it.
  const own = past !== undefined && ahead !== undefined && past.word - ahead.word <= VERB_GROUP && !hasComma(text, ahead.end, past.start);
  const governed = past !== undefined && past.start > comma && (ahead === undefined || (past.start > ahead.start && !own));
  if (!governed && ahead !== undefined) {
    if (ahead.tense === Tense.Ahead) return "ahead";
    // A conditional reaches no further than its clause.
    if (ahead.start > comma) return ahead.tense === Tense.Either || before.count - ahead.word > NEAR ? "open" : "ahead";
  }
  return behind(text, start, end, lexicon, weakest, governed, from === 0 || isStop(text, from - 1) ? before.count : Infinity);
}

function behind(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  weakest: Tense,
  governed: boolean,
  wordsBefore: number,
): Direction {
  const opens = wordsBefore <= 1 && !governed;
  let from = end;
  if (opens && text.charCodeAt(end) === COMMA) from++;
  const reach = from > end ? REACH_AFTER_OPENING : REACH_BEHIND;
  let to = from;
  while (to < text.length && to - from < reach && !isBreak(text.charCodeAt(to)) && !isStop(text, to)) to++;
  // No half of a word.
  while (to < text.length && charClass(text.charCodeAt(to)) === Char.Letter) to++;
  const first = new Cues(text, from, to, lexicon, weakest).all[0];
  if (first === undefined || first.tense > Tense.Either) return "back";
  // "said Monday it will open", but "said Monday would be a holiday", "said Monday's game will go ahead".
  if (governed && first.word > 0 && !isPossessive(text, start, end)) return "back";
  if (first.tense === Tense.Ahead) return "ahead";
  if (first.word > NEAR_BEHIND) return "back";
  // "On Monday, he would be found": told from the past or of what is to come.
  return first.tense === Tense.Either || from > end ? "open" : "ahead";
}

/** The words of a stretch that tell its tense. */
class Cues {
  readonly all: Cue[] = [];
  /** Where the last comma stands, or -1. */
  comma = -1;
  /** Words read. */
  count = 0;

  constructor(
    private readonly text: string,
    from: number,
    to: number,
    private readonly lexicon: Lexicon,
    weakest: Tense,
  ) {
    const { flags, tenses } = lexicon;
    const counts = (tense: Tense): boolean => tense !== Tense.None && (tense <= weakest || tense > Tense.Either);
    let at = from;
    while (at < to) {
      const begin = at;
      const code = text.charCodeAt(at++);
      let info = charInfo(code);
      if ((info & 7) !== Char.Letter) {
        if (isComma(code)) this.comma = begin;
        if ((info & 7) === Char.Ideograph) at = this.runTogether(begin, to, counts);
        continue;
      }
      let hash = 0;
      for (;;) {
        hash = (Math.imul(hash, HASH) + foldedOf(info)) | 0;
        if (at >= to) break;
        info = charInfo(text.charCodeAt(at));
        if ((info & 7) !== Char.Letter) break;
        at++;
      }
      const word = this.count++;
      const flagged = ((flags[slotOf(hash)] ?? 0) & FUTURE) !== 0;
      const phrase = flagged ? this.phraseAt(foldLetters(text.slice(begin, at)), at) : null;
      if (phrase !== null) {
        this.count += phrase.more;
        if (counts(phrase.tense)) this.all.push({ tense: phrase.tense, start: begin, end: phrase.end, word: word + phrase.more });
        at = Math.min(to, phrase.end);
      } else if (at - begin >= SHORTEST_FUTURE && tenses.endings.length > 0) {
        const tense = tenseOfEnding(foldLetters(text.slice(begin, at)), tenses);
        if (counts(tense)) this.all.push({ tense, start: begin, end: at, word });
      }
    }
  }

  /** Where words are not separated: the longest entry that begins here; returns where to read on. */
  private runTogether(begin: number, to: number, counts: (tense: Tense) => boolean): number {
    const word = this.count++;
    for (let end = Math.min(to, begin + LONGEST_RUN); end > begin; end--) {
      const tense = this.lexicon.tenses.phrases.get(this.text.slice(begin, end))?.[0]?.tense ?? Tense.None;
      if (tense === Tense.None) continue;
      if (counts(tense)) this.all.push({ tense, start: begin, end, word });
      return end;
    }
    return begin + 1;
  }

  /** The longest phrase that begins with a word, and where it ends. */
  private phraseAt(first: string, at: number): { tense: Tense; end: number; more: number } | null {
    for (const { rest, tense } of this.lexicon.tenses.phrases.get(first) ?? []) {
      let end = at;
      for (const word of rest) {
        const next = end + 1 + word.length;
        const blank = charClass(this.text.charCodeAt(end)) === Char.Blank;
        end = blank && foldLetters(this.text.slice(end + 1, next)) === word ? next : -1;
        if (end < 0) break;
      }
      if (end >= 0 && charClass(this.text.charCodeAt(end)) !== Char.Letter) return { tense, end, more: rest.length };
    }
    return null;
  }
}

/** Code units of the longest entry where words are not separated. */
const LONGEST_RUN = 7;

const COMMA = 0x2c;

function isComma(code: number): boolean {
  return code === COMMA || code === 0x60c || code === 0x3001 || code === 0xff0c;
}

/** What ends the clause of a date before it. */
function isBreak(code: number): boolean {
  return isComma(code) || code === 0x3a;
}

function hasComma(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isComma(text.charCodeAt(at))) return true;
  return false;
}

/** "Monday's", inside the span or behind it. */
function isPossessive(text: string, start: number, end: number): boolean {
  return /['’]s$/.test(text.slice(Math.max(start, end - 2), end)) || /^['’]s\b/.test(text.slice(end, end + 3));
}

function isStop(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  // Letters and blanks lie between these marks.
  if (mark === 0x20 || (mark >= 0x40 && mark < 0x3000)) return false;
  // A blank line: a caption above, without a full stop.
  if (mark === 0x0a && /^\s*\n/.test(text.slice(at + 1, at + 3))) return true;
  if (mark === 0x21 || mark === 0x3f || mark === 0x3b || mark === 0x3002) return true;
  return mark === 0x2e && charClass(text.charCodeAt(at + 1)) === Char.Blank && charClass(text.charCodeAt(at - 1)) !== Char.Digit;
}
