import { groupBlocks, type Block } from "./blocks/group.js";
import { createReport, type Context } from "./context.js";
import { readDateline } from "./dateline/read.js";
import { readHead } from "./fields/head.js";
import type { Article, Paragraph, Segment } from "./model/article.js";
import type { Diagnostic } from "./model/diagnostic.js";
import { detectLanguage } from "./language.js";
import type { ResolvedOptions } from "./options.js";
import { findStory } from "./page/story.js";
import { findQuotes } from "./quotes/find.js";
import { resolveSegments, type Claim } from "./segments/resolve.js";
import { countWords } from "./text/count-words.js";
import { textSpan } from "./text/normalize.js";
import { findTimestamps } from "./time/find.js";
import { readTradeMarks } from "./trade/read.js";

/** The pipeline, top to bottom: text -> blocks -> story -> head, marks, dateline -> segments -> paragraphs -> dates, quotes. */
export function parseWith(text: string, options: ResolvedOptions): Article {
  const { diagnostics, report } = createReport(options.onDiagnostic);
  const source = text;
  const blocks = groupBlocks(source);
  const context: Context = { ...detectLanguage(blocks, options), source, report };
  const story = findStory(blocks, context);
  const head = readHead(blocks, story, context);
  const marks = readTradeMarks(blocks, context);
  const lead = blocks[story.roles.indexOf("paragraph")];
  const dateline = lead === undefined ? null : readDateline(lead.view.span, context);
  return assembleArticle({ ...head, ...marks, dateline, claims: [...head.claims, ...marks.claims, ...storyClaims(blocks, story.roles)] }, context, diagnostics);
}

/** What the readers of one text found: the fields that stand in it, and a claim for each stretch they used. */
export interface Readings
  extends Pick<
    Article,
    "publisher" | "slug" | "headline" | "subheadline" | "bylines" | "dateline" | "published" | "updated" | "embargo" | "revision" | "editorsNotes" | "credits"
  > {
  readonly claims: readonly Claim[];
}

/** Readings to Article: claims become segments, segments paragraphs, and the paragraphs are searched for dates and quotes. */
export function assembleArticle(readings: Readings, context: Context, diagnostics: Diagnostic[]): Article {
  const { claims, ...fields } = readings;
  const segments = resolveSegments(context.source.length, claims);
  const paragraphs = readParagraphs(segments, context);
  const inBody: Context = { ...context, reference: fields.published?.iso ?? context.reference };
  return {
    schemaVersion: 1,
    language: context.language,
    publisher: fields.publisher,
    slug: fields.slug,
    headline: fields.headline,
    subheadline: fields.subheadline,
    bylines: fields.bylines,
    dateline: fields.dateline,
    published: fields.published,
    updated: fields.updated,
    embargo: fields.embargo,
    revision: fields.revision,
    editorsNotes: fields.editorsNotes,
    paragraphs,
    quotes: findQuotes(paragraphs.map(({ span }) => span), context),
    dates: paragraphs.flatMap(({ span }) => findTimestamps(span, inBody)),
    credits: fields.credits,
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
