import { groupBlocks, type Block } from "./blocks/group.js";
import { createReport, type Context } from "./context.js";
import { readDateline } from "./dateline/read.js";
import { readHead } from "./fields/head.js";
import type { Article, Paragraph, Segment } from "./model/article.js";
import { detectLanguage } from "./language.js";
import type { ResolvedOptions } from "./options.js";
import { findStory } from "./page/story.js";
import { findQuotes } from "./quotes/find.js";
import { resolveSegments, type Claim } from "./segments/resolve.js";
import { cutAt } from "./text/cut.js";
import { countWords } from "./text/count-words.js";
import { textSpan } from "./text/normalize.js";
import { findTimestamps } from "./time/find.js";
import { readTradeMarks } from "./trade/read.js";

/** The pipeline, top to bottom: text -> blocks -> story -> head, marks, dateline -> segments -> paragraphs -> dates, quotes. */
export function parseWith(text: string, options: ResolvedOptions): Article {
  const { diagnostics, report } = createReport(options.onDiagnostic);
  const end = cutAt(text, options.maxLength);
  const source = text.slice(0, end);
  const blocks = groupBlocks(source);
  const context: Context = { ...detectLanguage(blocks, options), source, report };
  const story = findStory(blocks, context);
  const head = readHead(blocks, story, context);
  const marks = readTradeMarks(blocks, context);
  const lead = blocks[story.roles.indexOf("paragraph")];
  const dateline = lead === undefined ? null : readDateline(lead.view.span, context);
  const segments = resolveSegments(text.length, [
    ...head.claims,
    ...marks.claims,
    ...storyClaims(blocks, story.roles),
    { kind: "unparsed", span: { start: end, end: text.length } },
  ]);
  const paragraphs = readParagraphs(segments, context);
  if (end < text.length) report("input-truncated", { start: end, end: text.length });
  if (paragraphs.length === 0) report("no-story", null);
  else if (context.language === null) report("language-undecided", null);
  const inBody: Context = { ...context, reference: head.published?.iso ?? context.reference };
  return {
    schemaVersion: 1,
    language: context.language,
    publisher: head.publisher,
    slug: marks.slug,
    headline: head.headline,
    subheadline: head.subheadline,
    bylines: head.bylines,
    dateline,
    published: head.published,
    updated: head.updated,
    embargo: marks.embargo,
    revision: marks.revision,
    editorsNotes: marks.editorsNotes,
    paragraphs,
    quotes: findQuotes(
      paragraphs.map(({ span }) => span),
      context,
    ),
    dates: paragraphs.flatMap(({ span }) => findTimestamps(span, inBody)),
    credits: marks.credits,
    segments,
    wordCount: paragraphs.reduce((sum, { text: words }) => sum + countWords(words), 0),
    diagnostics,
  };
}

function storyClaims(blocks: readonly Block[], roles: readonly Segment["kind"][]): Claim[] {
  return blocks.map((block, index) => ({ kind: block.blank ? "blank" : (roles[index] ?? "furniture"), span: block.span }));
}

function readParagraphs(segments: readonly Segment[], { source }: Context): Paragraph[] {
  return segments.flatMap(({ kind, span }) => {
    if (kind !== "paragraph" && kind !== "subheading" && kind !== "listItem") return [];
    return [{ ...textSpan(source, trimSpan(source, span)), kind }];
  });
}

/** The span without white space at its ends. */
function trimSpan(source: string, { start, end }: Segment["span"]): Segment["span"] {
  const raw = source.slice(start, end);
  const left = raw.length - raw.trimStart().length;
  return { start: start + left, end: Math.max(start + left, start + raw.trimEnd().length) };
}
