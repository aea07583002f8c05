import { foldWord } from "../matchers/words.js";
import { endsWith, isLower, isUnspaced, isUpper, signFlags } from "./characters.js";
import { foldCode, hashCode, hashWord, HASH_SEED } from "./dictionary.js";
import { Sign, TokenFlag, WordClass } from "./draft.js";
import type { Lexicon } from "./lexicon.js";
import { Shape, cliticAt, isApostrophe, shapeOf } from "./words.js";

/** Tokens as columns while they grow: one pass over the code units, no string made but of odd words. */
export class TokenColumns {
  count = 0;
  from!: Int32Array;
  to!: Int32Array;
  flags!: Int32Array;
  classes!: Int32Array;
  cues!: Int32Array;
  signs!: Int32Array;
  ids!: Int32Array;
  hashes!: Int32Array;
  paragraph!: Int32Array;
  /** Tokens that look like quotation marks, in order. */
  readonly marks: number[] = [];
  private readonly unspaced: boolean;
  private readonly ordinalDot: boolean;
  private readonly cuts: boolean;
  private end = 0;

  constructor(
    private readonly lexicon: Lexicon,
    /** A line end stands behind each paragraph, so that nothing needs to ask where it ends. */
    private readonly text: string,
    length: number,
  ) {
    this.ordinalDot = lexicon.words?.ordinalDot ?? false;
    this.unspaced = lexicon.locale.wordBreak === "none";
    this.cuts = lexicon.affixes.clitics.length > 0;
    // Prose has a token for every four to five code units; denser text makes the columns grow.
    this.makeColumns((length >> 2) + 16);
  }

  /** Reads one paragraph. @param index its place among the paragraphs. */
  read(from: number, to: number, index: number): void {
    const { text } = this;
    const first = this.count;
    this.end = to;
    let at = from;
    let spaced = 0;
    while (at < to) {
      const code = text.charCodeAt(at);
      const shape = shapeOf(code);
      if (shape === Shape.Blank) {
        at++;
        spaced = TokenFlag.Spaced;
        continue;
      }
      if (shape === Shape.Letter) {
        if (this.unspaced && isUnspaced(code)) {
          this.pushWord(text, at, at + 1, spaced, hashCode(HASH_SEED, code), false);
          at++;
        } else at = this.readWord(text, at, spaced);
      } else if (shape === Shape.Digit) at = this.readNumber(text, at, spaced);
      else at = this.readSign(text, at, spaced, code, shape);
      spaced = 0;
    }
    this.paragraph.fill(index, first, this.count);
  }

  private readSign(text: string, start: number, spaced: number, code: number, shape: Shape): number {
    const next = text.charCodeAt(start + 1);
    // ANPA and typewriters double the single mark; dots and dashes in a row are one sign.
    const twice = next === code && (shape === Shape.Mark ? isApostrophe(code) || code === 0x2018 : code === 0x2d || code === 0x2e);
    let end = start + (twice ? 2 : 1);
    if (twice && shape !== Shape.Mark) while (text.charCodeAt(end) === code) end++;
    if (shape === Shape.Mark) this.marks.push(this.count);
    const at = this.push(start, end, spaced | signFlags(code, end - start));
    this.signs[at] = code + Math.min(end - start - 1, 0xff) * Sign.Again;
    return end;
  }

  private readWord(text: string, start: number, spaced: number): number {
    const { lexicon, unspaced } = this;
    let at = start;
    let part = start;
    let hash = HASH_SEED;
    let joint = false;
    let upper = true;
    let dotted = false;
    /** Some code unit folds only together with its neighbours. */
    let odd = false;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x61 && code <= 0x7a) {
        upper = false;
        hash = hashCode(hash, code);
        continue;
      }
      if (code >= 0x41 && code <= 0x5a) {
        hash = hashCode(hash, code | 0x20);
        continue;
      }
      const shape = shapeOf(code);
      if (shape === Shape.Letter) {
        if (unspaced && isUnspaced(code)) break;
        if (upper && !isUpper(code)) upper = false;
        const folded = foldCode(code);
        if (folded === 0) odd = true;
        hash = hashCode(hash, folded);
        continue;
      }
      if (shape === Shape.Digit) {
        hash = hashCode(hash, code);
        continue;
      }
      const ahead = text.charCodeAt(at + 1);
      const next = shapeOf(ahead);
      if (shape === Shape.Hyphen && (next === Shape.Letter || next === Shape.Digit)) {
        part = at + 1;
        joint = true;
        hash = hashCode(hash, code);
        continue;
      }
      if (next === Shape.Letter && isApostrophe(code)) {
        joint = true;
        if (lexicon.elisions[this.numberOf(text, start, at, hash, odd)] === 1) {
          const capital = isUpper(text.charCodeAt(start)) ? TokenFlag.Capital : 0;
          this.pushElided(text, start, at, spaced | capital, odd);
          return at + 1;
        }
        hash = hashCode(hash, foldCode(code));
        continue;
      }
      if (code === 0x2e) {
        // "U.S.", "z.B.", "p.m.", and "example.com"
        const single = at - part === 1;
        if (next === Shape.Letter && (single || (at > part && isLower(ahead) && isLower(text.charCodeAt(at - 1))))) {
          dotted = single;
          part = at + 1;
          hash = hashCode(hash, code);
          continue;
        }
        if (single && (dotted || (upper && at - start === 1 && next === Shape.Blank))) {
          hash = hashCode(hash, code);
          at++;
        }
      }
      break;
    }
    const capital = isUpper(text.charCodeAt(start)) ? TokenFlag.Capital | (upper && at - start > 1 ? TokenFlag.AllCaps : 0) : 0;
    const cut = joint && this.cuts ? this.cliticFrom(start, at, odd) : -1;
    if (cut > 0) {
      this.pushWord(text, start, cut, spaced | capital, this.hashOf(start, cut), odd);
      this.pushWord(text, cut, at, TokenFlag.Clitic, this.hashOf(cut, at), odd);
      return at;
    }
    return this.pushWord(text, start, at, spaced | capital, hash, odd);
  }

  /** Where the clitic at the end of a word begins, or -1. */
  private cliticFrom(from: number, to: number, odd: boolean): number {
    const { text } = this;
    const { affixes } = this.lexicon;
    if (odd) {
      const word = foldWord(text.slice(from, to));
      const cut = word.length === to - from ? cliticAt(word, affixes) : -1;
      return cut > 0 ? from + cut : -1;
    }
    for (const clitic of affixes.clitics) if (to - from > clitic.length && endsWith(text, from, to, clitic, 1)) return to - clitic.length;
    return -1;
  }

  private hashOf(from: number, to: number): number {
    let hash = HASH_SEED;
    for (let at = from; at < to; at++) hash = hashCode(hash, foldCode(this.text.charCodeAt(at)));
    return hash;
  }

  private readNumber(text: string, start: number, spaced: number): number {
    let at = start + 1;
    for (; at < this.end; at++) {
      const code = text.charCodeAt(at);
      const shape = shapeOf(code);
      if (this.unspaced && isUnspaced(code)) break;
      if (shape === Shape.Digit || shape === Shape.Letter) continue;
      const next = shapeOf(text.charCodeAt(at + 1));
      if (shape === Shape.Hyphen && (next === Shape.Letter || next === Shape.Digit)) continue;
      if ((code === 0x2e || code === 0x2c || code === 0x3a) && next === Shape.Digit) continue;
      break;
    }
    // "am 3. Mai": the dot belongs to the ordinal when a word follows.
    if (
      this.ordinalDot &&
      at - start <= 2 &&
      at + 2 < this.end &&
      text.charCodeAt(at) === 0x2e &&
      shapeOf(text.charCodeAt(at + 1)) === Shape.Blank &&
      shapeOf(text.charCodeAt(at + 2)) === Shape.Letter
    )
      at++;
    this.push(start, at, spaced | TokenFlag.Number);
    return at;
  }

  private numberOf(text: string, from: number, to: number, hash: number, odd: boolean): number {
    const { dictionary } = this.lexicon;
    return odd ? dictionary.numberOf(foldWord(text.slice(from, to))) : dictionary.find(text, from, to, hash);
  }

  /** The apostrophe of an elision is read as a straight one, however it is printed. */
  private pushElided(text: string, from: number, apostrophe: number, flags: number, odd: boolean): void {
    const word = `${foldWord(text.slice(from, apostrophe))}'`;
    this.enter(text, from, apostrophe + 1, flags | TokenFlag.Elided, this.lexicon.dictionary.numberOf(word), hashWord(word), odd);
  }

  /** @returns the end of the token: behind the dot where the word is an abbreviation. */
  private pushWord(text: string, from: number, to: number, flags: number, hash: number, odd: boolean): number {
    const id = this.numberOf(text, from, to, hash, odd);
    const dotted = text.charCodeAt(to) === 0x2e && ((this.lexicon.classes[id] as number) & WordClass.Abbreviation) !== 0;
    const end = dotted && (flags & TokenFlag.Clitic) === 0 ? to + 1 : to;
    this.enter(text, from, end, flags, id, odd ? hashWord(foldWord(text.slice(from, to))) : hash, odd);
    return end;
  }

  private enter(text: string, from: number, to: number, flags: number, id: number, hash: number, odd: boolean): void {
    const { lexicon } = this;
    const at = this.push(from, to, flags | TokenFlag.Word);
    this.ids[at] = id;
    this.hashes[at] = hash;
    if (id !== 0 && id < lexicon.entryEnd) {
      this.classes[at] = lexicon.classes[id] as number;
      this.cues[at] = lexicon.cues[id] as number;
    } else if ((flags & TokenFlag.Capital) === 0) {
      if (to - from > 4 || odd) this.classes[at] = this.classByEnding(lexicon.endings, text, from, to, odd);
    } else if (to - from > 7) this.classes[at] = this.classByEnding(lexicon.roleEndings, text, from, to, odd);
  }

  /** The class an ending gives a longer word that the pack does not hold. */
  private classByEnding(table: Lexicon["endings"], text: string, from: number, to: number, odd: boolean): number {
    const word = odd ? foldWord(text.slice(from, to)) : "";
    if (odd && word.length <= 4) return 0;
    const last = odd ? word.charCodeAt(word.length - 1) : foldCode(text.charCodeAt(to - 1));
    const endings = table[last];
    if (endings === undefined) return 0;
    for (const [ending, bit] of endings) if (odd ? word.endsWith(ending) : endsWith(text, from, to, ending, 2)) return bit;
    return 0;
  }

  private push(from: number, to: number, flags: number): number {
    const at = this.count++;
    if (at >= this.from.length) this.grow();
    this.from[at] = from;
    this.to[at] = to;
    this.flags[at] = flags;
    return at;
  }

  private grow(): void {
    const { from, to, flags, classes, cues, signs, ids, hashes, paragraph } = this;
    this.makeColumns(from.length * 2);
    this.from.set(from);
    this.to.set(to);
    this.flags.set(flags);
    this.classes.set(classes);
    this.cues.set(cues);
    this.signs.set(signs);
    this.ids.set(ids);
    this.hashes.set(hashes);
    this.paragraph.set(paragraph);
  }

  /** One piece of memory for all: each of its own would cost as much as reading a paragraph. */
  private makeColumns(capacity: number): void {
    const memory = new ArrayBuffer(capacity * 4 * 9);
    const column = (place: number): Int32Array => new Int32Array(memory, place * capacity * 4, capacity);
    this.from = column(0);
    this.to = column(1);
    this.flags = column(2);
    this.classes = column(3);
    this.cues = column(4);
    this.signs = column(5);
    this.ids = column(6);
    this.hashes = column(7);
    this.paragraph = column(8);
  }
}
