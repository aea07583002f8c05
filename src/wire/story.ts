import { assembleArticle } from "../article.js";
import { groupBlocks } from "../blocks/group.js";
import { contextOf, createReport, narrowed, type Context } from "../context.js";
import { readDateline } from "../dateline/read.js";
import { detectLanguage } from "../language.js";
import type { Article, Byline, Revision } from "../model/article.js";
import type { Span } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";
import type { ResolvedOptions } from "../options.js";
import type { Claim } from "../segments/resolve.js";
import { textSpan } from "../text/normalize.js";
import { findTimestamps } from "../time/find.js";
import { readHeadlineTags } from "../trade/headline.js";
import { storyClaims } from "./claims.js";
import { closeBody, openBody, readTakeLines } from "./trade-marks.js";

/** What a format's own marks say of the story in a message. */
export interface Story {
  publisher: Span | null;
  slug: Span | null;
  headline: Span | null;
  subheadline: Span | null;
  bylines: Byline[];
  /** A dateline that stands apart from the lead; null when the lead may open with one. */
  dateline: Span | null;
  published: Timestamp | null;
  /** RFC 3339: what the days of a story without a time of issue are counted from; the file's date, say. */
  reference: string | null;
  revision: Revision | null;
  /** Lines above the headline that may name a version, or the hour before which the story may not be used. */
  takeLines: Span[];
  editorsNotes: Span[];
  credits: Span[];
  /** Bodies of paragraphs, subheadings and list items, in order. */
  body: { kind: "paragraph" | "subheading" | "listItem"; span: Span }[];
  /** Everything else that is known of a stretch. */
  claims: Claim[];
}

export function emptyStory(): Story {
  return {
    publisher: null,
    slug: null,
    headline: null,
    subheadline: null,
    bylines: [],
    dateline: null,
    published: null,
    reference: null,
    revision: null,
    takeLines: [],
    editorsNotes: [],
    credits: [],
    body: [],
    claims: [],
  };
}

/** The article of a message whose structure is known. Only what a story says in words is read with the library's own readers. */
export function storyArticle(source: string, read: Story, options: ResolvedOptions): Article {
  const { diagnostics, report } = createReport(options.onDiagnostic);
  const prose = read.body.map(({ span }) => source.slice(span.start, span.end)).join("\n");
  const detected = detectLanguage(groupBlocks(prose), options);
  const context = narrowed(contextOf(detected, source, report), { reference: detected.reference ?? read.reference });
  const headline = read.headline === null ? null : readHeadlineTags(read.headline, context);
  const story: Story = { ...closeBody(openBody(read, context), context), headline: headline?.core ?? null };
  const takes = readTakeLines(read.headline === null ? read.takeLines : [...read.takeLines, read.headline], context);
  const dateline = readStoryDateline(story, narrowed(context, { reference: story.published?.iso ?? context.reference }));
  const spanOf = (span: Span | null) => (span === null ? null : textSpan(source, span));
  return assembleArticle(
    {
      publisher: spanOf(story.publisher),
      slug: spanOf(story.slug),
      headline: spanOf(story.headline),
      subheadline: spanOf(story.subheadline),
      bylines: story.bylines,
      dateline,
      published: story.published,
      updated: null,
      embargo: takes.embargo,
      revision: story.revision ?? takes.revision ?? headline?.revision ?? null,
      editorsNotes: story.editorsNotes.map((span) => textSpan(source, span)),
      credits: story.credits.map((span) => textSpan(source, span)),
      claims: storyClaims(source, story, dateline),
    },
    source.length,
    context,
    diagnostics,
  );
}

function readStoryDateline(story: Story, context: Context): Article["dateline"] {
  const lead = story.body.find(({ kind }) => kind === "paragraph")?.span;
  if (story.dateline === null) return lead === undefined ? null : readDateline(lead, context);
  const dateline = readDateline(story.dateline, context) ?? bareDateline(story.dateline, context);
  return { ...dateline, bodyStart: lead?.start ?? story.dateline.end };
}

/** A dateline that its element alone marks, without dash or agency: `PORTO, Portugal 2022-11-17 15:09:00 UTC`. */
function bareDateline(span: Span, context: Context): NonNullable<Article["dateline"]> {
  const { source } = context;
  const [date] = findTimestamps(span, context);
  const end = date === undefined ? span.end : date.span.start;
  const match = /^(\p{Lu}[^,()\d/]*[^,()\d/\s.-])(?:\s*,\s*(\p{L}[^,()\d/]*[^,()\d/\s-]))?/u.exec(source.slice(span.start, end));
  const name = match?.[1] ?? "";
  const places =
    match === null
      ? []
      : [
          {
            ...textSpan(source, { start: span.start, end: span.start + match[0].length }),
            name: textSpan(source, { start: span.start, end: span.start + name.length }).text,
            region: null,
            country: match[2] ?? null,
            qualifier: null,
          },
        ];
  return { ...textSpan(source, span), places, agency: null, date: date ?? null, authors: [], bodyStart: span.end };
}
