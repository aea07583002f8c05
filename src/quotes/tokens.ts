import type { Context } from "../context.js";
import type { Span } from "../model/span.js";
import { isEven, normalize } from "../text/normalize.js";
import { CLEAN } from "../text/rules.js";
import { toSource, type View } from "../text/view.js";
import { TokenColumns } from "./token-columns.js";
import { TokenFlag, type TokenParagraph, type TokenRange, type Tokens } from "./draft.js";
import type { Lexicon } from "./lexicon.js";
import { pairMarks } from "./marks.js";
import { splitSentences } from "./sentences.js";

/** Reads the paragraphs as tokens, pairs their marks and parts their sentences. */
export function readTokens(spans: readonly Span[], { source }: Context, lexicon: Lexicon): Tokens {
  const laid = layOut(source, spans);
  const { text } = laid;
  const paragraphs: TokenParagraph[] = [];
  const sink = new TokenColumns(lexicon, text, laid.length);
  for (let index = 0; index < laid.bases.length; index++) {
    const base = laid.bases[index] as number;
    const from = sink.count;
    sink.read(base, base + (laid.lengths[index] as number), index);
    if (sink.count > from) sink.flags[from] = (sink.flags[from] ?? 0) | TokenFlag.ParagraphStart;
    paragraphs.push({ view: laid.views[index] ?? null, base, from, to: sink.count });
  }
  const columns = {
    locale: lexicon.locale,
    count: sink.count,
    text,
    from: sink.from,
    to: sink.to,
    flags: sink.flags,
    classes: sink.classes,
    cues: sink.cues,
    signs: sink.signs,
    ids: sink.ids,
    hashes: sink.hashes,
    spellings: lexicon.dictionary.spellings,
    marks: sink.marks,
    paragraph: sink.paragraph,
    paragraphs,
  };
  const { pairs, pairOf } = pairMarks(columns);
  const { sentence, sentences } = splitSentences(columns, pairs, pairOf);
  // One literal, no spread: every text gives an object of the same shape, and reading a column stays one load.
  return {
    locale: columns.locale,
    count: columns.count,
    text: columns.text,
    from: columns.from,
    to: columns.to,
    flags: columns.flags,
    classes: columns.classes,
    cues: columns.cues,
    signs: columns.signs,
    ids: columns.ids,
    hashes: columns.hashes,
    spellings: columns.spellings,
    paragraph: columns.paragraph,
    paragraphs,
    pairs,
    pairOf,
    sentence,
    sentences,
  };
}

/** The paragraphs in one text that can be read in one go. */
interface Layout {
  readonly text: string;
  readonly bases: number[];
  readonly lengths: number[];
  /** Null for a paragraph that reads as it is printed: it is read in its place. */
  readonly views: (View | null)[];
  /** Code units of all paragraphs. */
  readonly length: number;
}

/**
 * The source itself, and behind it the readings of the paragraphs that differ from print. A slice of its own for each
 * would be slow to read unit by unit.
 */
function layOut(source: string, spans: readonly Span[]): Layout {
  const texts = [source];
  const bases: number[] = [];
  const lengths: number[] = [];
  const views: (View | null)[] = [];
  let end = source.length + 1;
  let length = 0;
  for (const span of spans) {
    const view = isEndOfLine(source, span.end) && isEven(source, span) ? null : normalize(source, span, CLEAN);
    const size = view === null ? span.end - span.start : view.text.length;
    views.push(view);
    bases.push(view === null ? span.start : end);
    lengths.push(size);
    length += size;
    if (view === null) continue;
    texts.push(view.text);
    end += size + 1;
  }
  texts.push("");
  return { text: texts.join("\n"), bases, lengths, views, length };
}

function isEndOfLine(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return at >= source.length || code === 0x0a || code === 0x0d;
}

/** The source span of a stretch of `Tokens.text` within one paragraph. */
export function spanBetween(paragraph: TokenParagraph, from: number, to: number): Span {
  const { view, base } = paragraph;
  return view === null ? { start: from, end: to } : toSource(view, { from: from - base, to: to - base });
}

/** The source span of a stretch of tokens, at most to the end of its paragraph. */
export function spanOfRange(tokens: Tokens, { from, to }: TokenRange): Span {
  const paragraph = tokens.paragraphs[tokens.paragraph[from] ?? 0];
  if (paragraph === undefined || to <= from) return { start: 0, end: 0 };
  return spanBetween(paragraph, tokens.from[from] ?? 0, tokens.to[Math.min(to, paragraph.to) - 1] ?? 0);
}

/** White space that reads as a blank. */
const ODD_WHITE = /[^\S ]/g;

/** The words of a stretch of tokens, as they read; at most to the end of their paragraph. */
export function textOfRange(tokens: Tokens, { from, to }: TokenRange): string {
  if (to <= from) return "";
  const end = tokens.paragraphs[tokens.paragraph[from] ?? 0]?.to ?? to;
  return tokens.text.slice(tokens.from[from], tokens.to[Math.min(to, end) - 1]).replace(ODD_WHITE, " ");
}
