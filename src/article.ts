import { groupBlocks, type Block } from "./blocks/group.js";
import { contextOf, createReport, narrowed, type Context } from "./context.js";
import { readHead } from "./fields/head.js";
import { settleIssueDay } from "./fields/issue-day.js";
import { endAtSecondStory } from "./fields/second-story.js";
import { readStoryDateline } from "./fields/story-dateline.js";
import { detectLanguage } from "./language.js";
import { readMailLayout, type MailLayout } from "./mail/layout.js";
import type { Article, Paragraph, Segment } from "./model/article.js";
import type { Dateline } from "./model/dateline.js";
import type { Diagnostic } from "./model/diagnostic.js";
import type { Span, TextSpan } from "./model/span.js";
import type { Timestamp } from "./model/timestamp.js";
import type { ResolvedOptions } from "./options.js";
import { findStory } from "./page/story.js";
import { findQuotes } from "./quotes/find.js";
import { readRelease } from "./release/read.js";
import { resolveSegments, type Claim } from "./segments/resolve.js";
import { countWords } from "./text/count-words.js";
import { cutAt } from "./text/cut.js";
import { withoutHeadingSigns } from "./text/markup.js";
import { textSpan } from "./text/normalize.js";
import { findTimestamps } from "./time/find.js";
import { readHeadlineTags } from "./trade/headline.js";
import { readTradeMarks, type TradeMarks } from "./trade/read.js";
import { weightiest } from "./trade/revision.js";

/** The pipeline, top to bottom: text -> blocks -> story -> head, marks, dateline -> claims -> article. */
export function parseWith(text: string, options: ResolvedOptions): Article {
  const end = cutAt(text, options.maxLength);
  const source = text.slice(0, end);
  const unread = { start: end, end: text.length };
  const { diagnostics, report } = createReport(options.onDiagnostic);
  const mail = readMailLayout(source);
  const blocks = groupBlocks(source, mail?.body);
  const context = contextOf(detectLanguage(blocks, options), source, report);
  if (end < text.length) report("input-truncated", unread);
  const marks = readTradeMarks(blocks, context);
  const read = readRelease(blocks, context) ?? readPage(blocks, marks.claims, context);
  const claims: Claim[] = read.claims.concat(marks.claims);
  for (const { blank, span } of blocks) if (blank) claims.push({ kind: "blank", span });
  if (mail !== null) claims.push(...claimMail(mail, source));
  claims.push({ kind: "unparsed", span: unread });
  const { publisher, bylines, updated } = read;
  const subheadline = unmarked(read.subheadline, source);
  const { slug, embargo, editorsNotes } = marks;
  const { published, dateline } = settleIssueDay(read.published ?? sentAt(mail, context), read.dateline, context);
  const subject = mail?.subject == null ? null : textSpan(source, mail.subject);
  const { headline, revision } = withoutTags(unmarked(read.headline, source) ?? subject, marks, context);
  const credits = allCredits(marks, read.claims, source);
  const story = { publisher, headline, subheadline, bylines, dateline, published, updated };
  const article = assembleArticle({ slug, embargo, revision, editorsNotes, credits, claims, ...story }, text.length, context, diagnostics);
  if (article.paragraphs.length === 0) report("no-story", null);
  else if (context.language === null) report("language-undecided", null);
  return article;
}

/** A story without marks of its own: its body by the page model, its head by what stands around the body. */
function readPage(
  blocks: readonly Block[],
  marks: readonly Claim[],
  context: Context,
): Omit<Readings, keyof TradeMarks> & { claims: Claim[] } {
  const story = endAtSecondStory(blocks, findStory(blocks, context), context);
  let head = readHead(blocks, story, context);
  const { dateline, claims } = readStoryDateline(blocks, story, head, marks, context);
  // Who signs in brackets at the end of the last paragraph is named in a credit.
  const closing = marks.filter(({ kind, span }) => kind === "credit" && !blocks.some((block) => block.span.start === span.start));
  const taken = claims.concat(closing);
  const isTaken = ({ span }: { span: Span }): boolean =>
    taken.some((claim) => claim.span.start <= span.start && span.end <= claim.span.end);
  // "(Corrects figure in headline)" stands where a deck would.
  const deck = head.subheadline?.span;
  const isNote =
    deck !== undefined && marks.some(({ kind, span }) => kind === "editorsNote" && span.start < deck.end && deck.start < span.end);
  if (isNote) head = { ...head, subheadline: null, claims: head.claims.filter(({ kind }) => kind !== "subheadline") };
  return {
    publisher: head.publisher,
    headline: head.headline,
    subheadline: head.subheadline,
    bylines: head.bylines.filter((byline) => !isTaken(byline)),
    published: head.published,
    updated: head.updated,
    dateline,
    claims: head.claims.filter((claim) => !isTaken(claim)).concat(claims, storyClaims(blocks, story.roles)),
  };
}

/** A headline parted from the labels that only wires print, and the revision they name. */
function withoutTags(headline: TextSpan | null, { revision }: TradeMarks, context: Context): Pick<Article, "headline" | "revision"> {
  const tags = headline === null ? null : readHeadlineTags(headline.span, context);
  if (tags?.wire !== true) return { headline, revision };
  const named = [revision, tags.revision].filter((found) => found !== null);
  return { headline: textSpan(context.source, tags.core), revision: weightiest(named) };
}

/** A headline without the signs of Markdown before or around it. */
function unmarked(line: TextSpan | null, source: string): TextSpan | null {
  return line === null ? null : textSpan(source, withoutHeadingSigns(source, line.span));
}

/** When the letter was sent that the story came in. */
function sentAt(mail: MailLayout | null, context: Context): Timestamp | null {
  const found = mail?.date == null ? [] : findTimestamps(mail.date, context);
  return found.find(({ kind }) => kind === "instant" || kind === "local" || kind === "date") ?? null;
}

/** The header lines of a letter as one segment, what stands behind its story line by line. */
function claimMail({ body }: MailLayout, source: string): Claim[] {
  const tail = groupBlocks(source, { start: body.end, end: source.length });
  const lines = tail.map(({ blank, span }): Claim => ({ kind: blank ? "blank" : "furniture", span }));
  return [{ kind: "header", span: { start: 0, end: body.start } }, ...lines];
}

/** The credits of the trade's own forms, and the lines around the body that are credits by their label or place. */
function allCredits({ credits }: TradeMarks, claims: readonly Claim[], source: string): TextSpan[] {
  const others = claims.filter(
    ({ kind, span }) => kind === "credit" && !credits.some((credit) => credit.span.start < span.end && span.start < credit.span.end),
  );
  return [...credits, ...others.map(({ span }) => textSpan(source, trimSpan(source, span)))].sort((a, b) => a.span.start - b.span.start);
}

/** What the readers of one text found: the fields that stand in it, and a claim for each stretch they used. */
export interface Readings extends Pick<
  Article,
  | "publisher"
  | "slug"
  | "headline"
  | "subheadline"
  | "bylines"
  | "dateline"
  | "published"
  | "updated"
  | "embargo"
  | "revision"
  | "editorsNotes"
  | "credits"
> {
  readonly claims: readonly Claim[];
}

/** Readings to Article: claims become segments of `[0, length)`, segments paragraphs, and the paragraphs are searched for dates and quotes. */
export function assembleArticle(readings: Readings, length: number, context: Context, diagnostics: Diagnostic[]): Article {
  const { segments, contested } = resolveSegments(length, readings.claims, context.source);
  for (const { kind, span } of contested) context.report("segment-contested", span, `This was also read as ${kind}.`);
  const paragraphs = readParagraphs(segments, context);
  const { published, dateline } = readings;
  const words = paragraphs.map(({ span }) => withoutDateline(span, dateline));
  const inBody = narrowed(context, { reference: published?.iso ?? dayOf(dateline) ?? context.reference });
  return {
    schemaVersion: 1,
    language: context.language,
    publisher: readings.publisher,
    slug: readings.slug,
    headline: readings.headline,
    subheadline: readings.subheadline,
    bylines: readings.bylines,
    dateline,
    published,
    updated: readings.updated,
    embargo: readings.embargo,
    revision: readings.revision,
    editorsNotes: readings.editorsNotes,
    paragraphs,
    quotes: findQuotes(words, context),
    dates: words.flatMap((span) => findTimestamps(span, inBody)),
    credits: readings.credits,
    segments,
    wordCount: paragraphs.reduce((sum, { text }) => sum + countWords(text), 0),
    diagnostics,
  };
}

function storyClaims(blocks: readonly Block[], roles: readonly Segment["kind"][]): Claim[] {
  const claims: Claim[] = [];
  blocks.forEach(({ blank, span }, index) => {
    if (!blank) claims.push({ kind: roles[index] ?? "furniture", span });
  });
  return claims;
}

/** A longer paragraph is no heading, whatever sign it opens with. */
const LONGEST_HEADING = 160;

/** The body's segments as paragraphs; an inline dateline stays inside the paragraph it opens. */
function readParagraphs(segments: readonly Segment[], { source }: Context): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  segments.forEach(({ kind, span }, index) => {
    if (kind !== "paragraph" && kind !== "subheading" && kind !== "listItem") return;
    const before = segments[index - 1];
    const inline = before?.kind === "dateline" && !/[\n\r\u0085\u2028\u2029]/.test(source.charAt(before.span.end - 1));
    const whole = trimSpan(source, inline ? { start: before.span.start, end: span.end } : span);
    const { text, span: own } = textSpan(source, whole.end - whole.start > LONGEST_HEADING ? whole : withoutHeadingSigns(source, whole));
    const marked = own.start > whole.start && source.charCodeAt(whole.start) === 0x23;
    paragraphs.push({ text, span: own, kind: marked ? "subheading" : kind });
  });
  return paragraphs;
}

/** The day a dateline gives, if it gives all of it: then days are counted from it where no time of issue is known. */
function dayOf(dateline: Dateline | null): string | null {
  const iso = dateline?.date?.iso ?? "";
  return /^\d{4}-\d{2}-\d{2}/.test(iso) ? iso : null;
}

/** What quotes and dates are looked for in: a paragraph from behind its dateline. */
function withoutDateline(span: Span, dateline: Dateline | null): Span {
  const opens = dateline !== null && dateline.span.start >= span.start && dateline.bodyStart > span.start && dateline.bodyStart < span.end;
  return opens ? { start: dateline.bodyStart, end: span.end } : span;
}

/** The span without white space at its ends. */
function trimSpan(source: string, { start, end }: Span): Span {
  const raw = source.slice(start, end);
  const left = raw.length - raw.trimStart().length;
  return { start: start + left, end: Math.max(start + left, start + raw.trimEnd().length) };
}
