import { z } from "zod";
import { REVISION_KINDS, SEGMENT_KINDS } from "../vocabulary.js";
import { DatelineSchema } from "./dateline.js";
import { DiagnosticSchema } from "./diagnostic.js";
import { QuoteSchema } from "./quote.js";
import { SpanSchema, TextSpanSchema } from "./span.js";
import { TimestampSchema } from "./timestamp.js";

export const SegmentSchema = z
  .object({ kind: z.enum(SEGMENT_KINDS).meta({ description: "What the stretch is." }), span: SpanSchema })
  .meta({ description: "One piece of the partition of the source: segments are contiguous, non-empty and cover all of it." });
/** One piece of the partition of the source: segments are contiguous, non-empty and cover all of it. */
export type Segment = z.infer<typeof SegmentSchema>;

export const ParagraphSchema = TextSpanSchema.extend({
  kind: z.enum(["paragraph", "subheading", "listItem"]).meta({ description: "Prose, a heading inside the body, or an item of a list." }),
}).meta({ description: "One paragraph of the body." });
/** One paragraph of the body. */
export type Paragraph = z.infer<typeof ParagraphSchema>;

export const BylineSchema = TextSpanSchema.extend({
  authors: z.array(TextSpanSchema).meta({ description: "Names in print order, without introducing words." }),
}).meta({ description: "A byline and its authors." });
/** A byline and its authors. */
export type Byline = z.infer<typeof BylineSchema>;

export const RevisionSchema = z
  .object({
    kind: z.enum(REVISION_KINDS).meta({ description: "One vocabulary for every agency's markings." }),
    number: z.int().nullable().meta({ description: 'The number printed: 2 for "UPDATE 2-"; null for none.' }),
    text: z.string().meta({ description: "The marking as printed." }),
    span: SpanSchema,
  })
  .meta({ description: "What this version of the story is, by its trade marking." });
/** What this version of the story is, by its trade marking. */
export type Revision = z.infer<typeof RevisionSchema>;

export const ArticleSchema = z
  .object({
    schemaVersion: z.literal(1).meta({ description: "Version of this shape; a change that breaks readers raises it." }),
    language: z.string().nullable().meta({ description: "BCP 47, detected unless given; null when undecided." }),
    publisher: TextSpanSchema.nullable().meta({ description: "Masthead, site name or issuing service as printed." }),
    slug: TextSpanSchema.nullable(),
    headline: TextSpanSchema.nullable().meta({ description: "First clean occurrence, trade tags left out." }),
    subheadline: TextSpanSchema.nullable().meta({ description: "Deck or standfirst." }),
    bylines: z.array(BylineSchema),
    dateline: DatelineSchema.nullable(),
    published: TimestampSchema.nullable(),
    updated: TimestampSchema.nullable(),
    embargo: TimestampSchema.nullable(),
    revision: RevisionSchema.nullable(),
    editorsNotes: z.array(TextSpanSchema),
    paragraphs: z.array(ParagraphSchema).meta({ description: "The body in order; an inline dateline stays inside the lead's text." }),
    quotes: z.array(QuoteSchema),
    dates: z.array(TimestampSchema).meta({ description: "Temporal mentions in the body, resolved against `published` or the reference." }),
    credits: z.array(TextSpanSchema).meta({ description: "Sign-offs, copyright, photo credits." }),
    segments: z.array(SegmentSchema).meta({ description: "Lossless partition of the source." }),
    wordCount: z.int().min(0).meta({
      description: "Tokens between white space in the paragraphs that hold a letter or digit; each Han or kana character counts as one.",
    }),
    diagnostics: z.array(DiagnosticSchema),
  })
  .meta({ description: "One news story, every value with the span it was read from." });
/** One news story, every value with the span it was read from. */
export type Article = z.infer<typeof ArticleSchema>;
