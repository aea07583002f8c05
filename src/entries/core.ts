export {
  createParser,
  extractQuotes,
  findDates,
  parseArticle,
  parseDateline,
  parseTimestamp,
  safeParseArticle,
  segment,
  textOf,
  type SafeResult,
} from "../api.js";
export type { Locale, Words } from "../locale/locale.js";
export type { Article, Byline, Paragraph, Revision, Segment } from "../model/article.js";
export type { Agency, Dateline, Place } from "../model/dateline.js";
export type { Diagnostic } from "../model/diagnostic.js";
export type { Quote, Speaker } from "../model/quote.js";
export type { Span, TextSpan } from "../model/span.js";
export type { Timestamp } from "../model/timestamp.js";
export { OptionsError, type OptionsIssue, type ParseOptions } from "../options.js";
export { createLocator, type Point } from "../text/locate.js";
export type { DiagnosticCode, SegmentKind } from "../vocabulary.js";
