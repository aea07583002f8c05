import { z } from "zod";
import { ArticleSchema } from "../model/article.js";

export { ArticleSchema, BylineSchema, ParagraphSchema, RevisionSchema, SegmentSchema } from "../model/article.js";
export { AgencySchema, DatelineSchema, PlaceSchema } from "../model/dateline.js";
export { DiagnosticSchema } from "../model/diagnostic.js";
export { QuoteSchema, SpeakerSchema } from "../model/quote.js";
export { SpanSchema, TextSpanSchema } from "../model/span.js";
export { TimestampSchema } from "../model/timestamp.js";

/** JSON Schema (draft 2020-12) of an Article; also the file `wirecopy/article.schema.json`. */
export const articleJsonSchema = z.toJSONSchema(ArticleSchema);
