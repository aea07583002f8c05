import type { Context } from "../context.js";
import type { Span } from "../model/span.js";
import { foldWord } from "../matchers/words.js";
import { normalize } from "../text/normalize.js";
import { CLEAN } from "../text/rules.js";
import { toSource } from "../text/view.js";
import { TokenFlag, WordClass, type TokenParagraph, type TokenRange, type Tokens } from "./draft.js";
import type { Lexicon } from "./lexicon.js";
import { pairMarks } from "./marks.js";
import { splitSentences } from "./sentences.js";
import { Shape, cliticAt, isApostrophe, shapeOf } from "./words.js";

/** Reads the paragraphs as tokens, pairs their marks and parts their sentences. */
export function readTokens(spans: readonly Span[], { source }: Context, lexicon: Lexicon): Tokens {
  const paragraphs: TokenParagraph[] = [];
  const sink = new Sink(
    lexicon,
    spans.reduce((sum, { start, end }) => sum + end - start + 1, 0),
  );
  const texts: string[] = [];
  let base = 0;
  for (const span of spans) {
    const view = normalize(source, span, CLEAN);
    const from = sink.count;
    sink.read(view.text, base, paragraphs.length);
    if (sink.count > from) sink.flags[from] = (sink.flags[from] ?? 0) | TokenFlag.ParagraphStart;
    paragraphs.push({ view, base, from, to: sink.count });
    texts.push(view.text);
    base += view.text.length + 1;
  }
  const columns = {
    locale: lexicon.locale,
    count: sink.count,
    text: texts.join("\n"),
    from: sink.from,
    to: sink.to,
    flags: sink.flags,
    classes: sink.classes,
    cues: sink.cues,
    words: sink.words,
    paragraph: sink.paragraph,
    paragraphs,
  };
  const { pairs, pairOf } = pairMarks(columns);
  return { ...columns, pairs, pairOf, ...splitSentences(columns, pairs, pairOf) };
}

/** The source span of a stretch of tokens within one paragraph. */
export function spanOfRange(tokens: Tokens, { from, to }: TokenRange): Span {
  const paragraph = tokens.paragraphs[tokens.paragraph[from] ?? 0];
  if (paragraph === undefined || to <= from) return { start: 0, end: 0 };
  return toSource(paragraph.view, { from: (tokens.from[from] ?? 0) - paragraph.base, to: (tokens.to[to - 1] ?? 0) - paragraph.base });
}

/** The words of a stretch of tokens, as they read. */
export function textOfRange(tokens: Tokens, { from, to }: TokenRange): string {
  return to <= from ? "" : tokens.text.slice(tokens.from[from], tokens.to[to - 1]);
}

/** The columns while they grow. */
class Sink {
  count = 0;
  from: Int32Array;
  to: Int32Array;
  flags: Int32Array;
  classes: Int32Array;
  cues: Int32Array;
  paragraph: Int32Array;
  readonly words: string[] = [];
  private readonly unspaced: boolean;
  private readonly ordinalDot: boolean;
  private base = 0;
  private index = 0;

  constructor(
    private readonly lexicon: Lexicon,
    length: number,
  ) {
    this.ordinalDot = lexicon.words?.ordinalDot ?? false;
    this.unspaced = lexicon.locale.wordBreak === "none";
    // Prose has a token for every four to five code units; denser text makes the columns grow.
    const capacity = (length >> 2) + 16;
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.flags = new Int32Array(capacity);
    this.classes = new Int32Array(capacity);
    this.cues = new Int32Array(capacity);
    this.paragraph = new Int32Array(capacity);
  }

  read(text: string, base: number, index: number): void {
    this.base = base;
    this.index = index;
    const length = text.length;
    let at = 0;
    let spaced = 0;
    while (at < length) {
      const code = text.charCodeAt(at);
      const shape = shapeOf(code);
      if (shape === Shape.Blank) {
        at++;
        spaced = TokenFlag.Spaced;
        continue;
      }
      if (shape === Shape.Letter && this.unspaced && isUnspaced(code)) {
        this.pushWord(at, at + 1, spaced, text[at] ?? "");
        at++;
      } else if (shape === Shape.Letter) at = this.readWord(text, at, spaced);
      else if (shape === Shape.Digit) at = this.readNumber(text, at, spaced);
      else {
        const next = text.charCodeAt(at + 1);
        // ANPA and typewriters double the single mark; dots and dashes in a row are one sign.
        const twice = next === code && (shape === Shape.Mark ? isApostrophe(code) || code === 0x2018 : code === 0x2d || code === 0x2e);
        let end = at + (twice ? 2 : 1);
        if (twice && shape !== Shape.Mark) while (text.charCodeAt(end) === code) end++;
        this.push(at, end, spaced, text.slice(at, end), 0, 0);
        at = end;
      }
      spaced = 0;
    }
  }

  private readWord(text: string, start: number, spaced: number): number {
    const { affixes } = this.lexicon;
    let at = start;
    let part = start;
    /** Nothing but ASCII letters so far, and whether some are capitals. */
    let plain = true;
    let cased = false;
    let joint = false;
    let upper = true;
    let dotted = false;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x61 && code <= 0x7a) {
        upper = false;
        continue;
      }
      if (code >= 0x41 && code <= 0x5a) {
        cased = true;
        continue;
      }
      const shape = shapeOf(code);
      if (this.unspaced && isUnspaced(code)) break;
      if (shape === Shape.Letter) {
        plain = false;
        if (code >= 0x80 && upper && !isUpper(text[at] ?? "")) upper = false;
        continue;
      }
      if (shape === Shape.Digit) continue;
      const next = shapeOf(text.charCodeAt(at + 1));
      if (shape === Shape.Hyphen && (next === Shape.Letter || next === Shape.Digit)) {
        part = at + 1;
        joint = true;
        continue;
      }
      if (isApostrophe(code) && next === Shape.Letter) {
        plain = false;
        joint = true;
        const head = foldWord(text.slice(start, at));
        if (affixes.elisions.has(head)) {
          const capital = isUpper(text[start] ?? "") ? TokenFlag.Capital : 0;
          this.pushWord(start, at + 1, spaced | TokenFlag.Elided | capital, head + "'");
          return at + 1;
        }
        continue;
      }
      if (code === 0x2e) {
        // "U.S.", "z.B.", "p.m.", and "example.com"
        const single = at - part === 1;
        if (next === Shape.Letter && (single || (at > part && isLower(text[at + 1] ?? "") && isLower(text[at - 1] ?? "")))) {
          dotted = single;
          part = at + 1;
          continue;
        }
        if (single && (dotted || (upper && at - start === 1 && next === Shape.Blank))) at++;
      }
      break;
    }
    const raw = text.slice(start, at);
    const word = !plain ? foldWord(raw) : cased ? raw.toLowerCase() : raw;
    const capital = (plain ? cased && isUpperAscii(text.charCodeAt(start)) : isUpper(text[start] ?? ""))
      ? TokenFlag.Capital | (upper && at - start > 1 ? TokenFlag.AllCaps : 0)
      : 0;
    const cut = joint && affixes.clitics.length > 0 && word.length === raw.length ? cliticAt(word, affixes) : -1;
    if (cut > 0) {
      this.pushWord(start, start + cut, spaced | capital, word.slice(0, cut));
      this.pushWord(start + cut, at, TokenFlag.Clitic, word.slice(cut));
      return at;
    }
    const code = text.charCodeAt(at);
    const abbreviation = code === 0x2e && ((this.lexicon.entries.get(word)?.classes ?? 0) & WordClass.Abbreviation) !== 0;
    this.pushWord(start, abbreviation ? at + 1 : at, spaced | capital, word);
    return abbreviation ? at + 1 : at;
  }

  private readNumber(text: string, start: number, spaced: number): number {
    let at = start + 1;
    for (; at < text.length; at++) {
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
      text.charCodeAt(at) === 0x2e &&
      shapeOf(text.charCodeAt(at + 1)) === Shape.Blank &&
      shapeOf(text.charCodeAt(at + 2)) === Shape.Letter
    )
      at++;
    this.push(start, at, spaced | TokenFlag.Number, text.slice(start, at), 0, 0);
    return at;
  }

  private pushWord(from: number, to: number, flags: number, word: string): void {
    const entry = this.lexicon.entries.get(word);
    let classes = entry?.classes ?? 0;
    if (entry === undefined && (flags & TokenFlag.Capital) === 0 && word.length > 4) {
      const endings = this.lexicon.endings.get(word.charCodeAt(word.length - 1));
      if (endings !== undefined) for (const [ending, bit] of endings) if (classes === 0 && word.endsWith(ending)) classes = bit;
    }
    this.push(from, to, flags | TokenFlag.Word, word, classes, entry?.cues ?? 0);
  }

  private push(from: number, to: number, flags: number, word: string, classes: number, cues: number): void {
    const at = this.count++;
    if (at >= this.from.length) this.grow();
    this.from[at] = this.base + from;
    this.to[at] = this.base + to;
    this.flags[at] = flags;
    this.classes[at] = classes;
    this.cues[at] = cues;
    this.paragraph[at] = this.index;
    this.words.push(word);
  }

  private grow(): void {
    const larger = (column: Int32Array): Int32Array => {
      const copy = new Int32Array(column.length * 2);
      copy.set(column);
      return copy;
    };
    this.from = larger(this.from);
    this.to = larger(this.to);
    this.flags = larger(this.flags);
    this.classes = larger(this.classes);
    this.cues = larger(this.cues);
    this.paragraph = larger(this.paragraph);
  }
}

/** Han and hiragana, which run on without spaces: a token each. Katakana and Latin runs are words. */
function isUnspaced(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x309f) || code === 0x3005 || (code >= 0xf900 && code <= 0xfaff);
}

function isUpper(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return isUpperAscii(code);
  return character.toLowerCase() !== character;
}

function isUpperAscii(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isLower(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return character.toUpperCase() !== character;
}
