import { groupBlocks, type Block } from "./blocks/group.js";
import { createReport, type Context } from "./context.js";
import { readDateline } from "./dateline/read.js";
import { readHead } from "./fields/head.js";
import { detectLanguage } from "./language.js";
import type { Article, Paragraph, Segment } from "./model/article.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { ResolvedOptions } from "./options.js";
import { findStory } from "./page/story.js";
import { findQuotes } from "./quotes/find.js";
import { resolveSegments, type Claim } from "./segments/resolve.js";
import { countWords } from "./text/count-words.js";
import { cutAt } from "./text/cut.js";
import { textSpan } from "./text/normalize.js";
import { findTimestamps } from "./time/find.js";
import { readTradeMarks } from "./trade/read.js";

/** The pipeline, top to bottom: text -> blocks -> story -> head, marks, dateline -> claims -> article. */
export function parseWith(text: string, options: ResolvedOptions): Article {
  const end = cutAt(text, options.maxLength);
  const source = text.slice(0, end);
  const unread = { start: end, end: text.length };
  const { diagnostics, report } = createReport(options.onDiagnostic);
  const blocks = groupBlocks(source);
  const context: Context = { ...detectLanguage(blocks, options), source, report };
  if (end < text.length) report("input-truncated", unread);
  const story = findStory(blocks, context);
  const head = readHead(blocks, story, context);
  const marks = readTradeMarks(blocks, context);
  const lead = blocks[story.roles.indexOf("paragraph")];
  const dateline = lead === undefined ? null : readDateline(lead.view.span, context);
  const claims: Claim[] = [...head.claims, ...marks.claims, ...storyClaims(blocks, story.roles), { kind: "unparsed", span: unread }];
  const article = assembleArticle({ ...head, ...marks, dateline, claims }, text.length, context, diagnostics);
  if (article.paragraphs.length === 0) report("no-story", null);
  else if (context.language === null) report("language-undecided", null);
  return article;
}

/** What the readers of one text found: the fields that stand in it, and a claim for each stretch they used. */
export interface Readings
  extends Pick<
    Article,
    "publisher" | "slug" | "headline" | "subheadline" | "bylines" | "dateline" | "published" | "updated" | "embargo" | "revision" | "editorsNotes" | "credits"
  > {
  readonly claims: readonly Claim[];
}

/** Readings to Article: claims become segments of `[0, length)`, segments paragraphs, and the paragraphs are searched for dates and quotes. */
export function assembleArticle(readings: Readings, length: number, context: Context, diagnostics: Diagnostic[]): Article {
  const segments = resolveSegments(length, readings.claims);
  const paragraphs = readParagraphs(segments, context);
  const inBody: Context = { ...context, reference: readings.published?.iso ?? context.reference };
  return {
    schemaVersion: 1,
    language: context.language,
    publisher: readings.publisher,
    slug: readings.slug,
    headline: readings.headline,
    subheadline: readings.subheadline,
    bylines: readings.bylines,
    dateline: readings.dateline,
    published: readings.published,
    updated: readings.updated,
    embargo: readings.embargo,
    revision: readings.revision,
    editorsNotes: readings.editorsNotes,
    paragraphs,
    quotes: findQuotes(paragraphs.map(({ span }) => span), context),
    dates: paragraphs.flatMap(({ span }) => findTimestamps(span, inBody)),
    credits: readings.credits,
    segments,
    wordCount: paragraphs.reduce((sum, { text }) => sum + countWords(text), 0),
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
