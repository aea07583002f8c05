import { assembleArticle } from "../article.js";
import { groupBlocks } from "../blocks/group.js";
import { createReport, type Context } from "../context.js";
import { readDateline } from "../dateline/read.js";
import { detectLanguage } from "../language.js";
import type { Article, Byline, Revision } from "../model/article.js";
import type { Span } from "../model/span.js";
import type { Timestamp } from "../model/timestamp.js";
import type { ResolvedOptions } from "../options.js";
import type { Claim } from "../segments/resolve.js";
import { textSpan } from "../text/normalize.js";
import type { SegmentKind } from "../vocabulary.js";
import { linesIn } from "./lines.js";

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
  editorsNotes: Span[];
  credits: Span[];
  /** Bodies of paragraphs, subheadings and list items, in order. */
  body: { kind: "paragraph" | "subheading" | "listItem"; span: Span }[];
  /** Everything else that is known of a stretch. */
  claims: Claim[];
}

export function emptyStory(): Story {
  return {
    publisher: null, slug: null, headline: null, subheadline: null, bylines: [], dateline: null, published: null, reference: null, revision: null,
    editorsNotes: [], credits: [], body: [], claims: [],
  };
}

/** The article of a message whose structure is known. Only what a story says in words is read with the library's own readers. */
export function storyArticle(source: string, story: Story, options: ResolvedOptions): Article {
  const { diagnostics, report } = createReport(options.onDiagnostic);
  const prose = story.body.map(({ span }) => source.slice(span.start, span.end)).join("\n");
  const detected = detectLanguage(groupBlocks(prose), options);
  const context: Context = { ...detected, reference: detected.reference ?? story.reference, source, report };
  const spanOf = (span: Span | null) => (span === null ? null : textSpan(source, span));
  return assembleArticle(
    {
      publisher: spanOf(story.publisher),
      slug: spanOf(story.slug),
      headline: spanOf(story.headline),
      subheadline: spanOf(story.subheadline),
      bylines: story.bylines,
      dateline: readStoryDateline(story, { ...context, reference: story.published?.iso ?? context.reference }),
      published: story.published,
      updated: null,
      embargo: null,
      revision: story.revision,
      editorsNotes: story.editorsNotes.map((span) => textSpan(source, span)),
      credits: story.credits.map((span) => textSpan(source, span)),
      claims: claimsOf(source, story),
    },
    context,
    diagnostics,
  );
}

function readStoryDateline(story: Story, context: Context): Article["dateline"] {
  const lead = story.body.find(({ kind }) => kind === "paragraph")?.span;
  if (story.dateline === null) return lead === undefined ? null : readDateline(lead, context);
  const dateline = readDateline(story.dateline, context);
  return dateline === null ? null : { ...dateline, bodyStart: lead?.start ?? story.dateline.end };
}

function claimsOf(source: string, story: Story): Claim[] {
  const claim = (kind: SegmentKind, span: Span | null): Claim[] => (span === null ? [] : [{ kind, span }]);
  const blanks = linesIn(source, { start: 0, end: source.length }).filter(({ text }) => text === "");
  return [
    ...claim("publisher", story.publisher),
    ...claim("slug", story.slug),
    ...claim("headline", story.headline),
    ...claim("subheadline", story.subheadline),
    ...claim("dateline", story.dateline),
    ...claim("timestamp", story.published?.span ?? null),
    ...story.bylines.flatMap(({ span }) => claim("byline", span)),
    ...story.editorsNotes.flatMap((span) => claim("editorsNote", span)),
    ...story.credits.flatMap((span) => claim("credit", span)),
    ...story.body,
    ...story.claims,
    ...blanks.filter(({ span }) => !inside(story.body, span)).map(({ span }) => ({ kind: "blank" as const, span })),
  ];
}

/** Whether a span lies within one of the sorted spans. */
function inside(body: readonly { span: Span }[], { start }: Span): boolean {
  let low = 0;
  let high = body.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((body[middle]?.span.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const last = body[low - 1];
  return last !== undefined && start < last.span.end;
}
