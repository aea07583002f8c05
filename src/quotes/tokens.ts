import type { Context } from "../context.js";
import type { Span } from "../model/span.js";
import { normalize } from "../text/normalize.js";
import { CLEAN } from "../text/rules.js";
import { toSource } from "../text/view.js";
import { TokenColumns } from "./token-columns.js";
import { TokenFlag, type TokenParagraph, type TokenRange, type Tokens } from "./draft.js";
import type { Lexicon } from "./lexicon.js";
import { pairMarks } from "./marks.js";
import { splitSentences } from "./sentences.js";

/** Reads the paragraphs as tokens, pairs their marks and parts their sentences. */
export function readTokens(spans: readonly Span[], { source }: Context, lexicon: Lexicon): Tokens {
  const paragraphs: TokenParagraph[] = [];
  const sink = new TokenColumns(
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
