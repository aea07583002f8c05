import { parseWith } from "./article.js";
import { createReport, type Context } from "./context.js";
import { readDateline } from "./dateline/read.js";
import { blockSpans, groupBlocks } from "./blocks/group.js";
import { detectLanguage } from "./language.js";
import type { Article, Segment } from "./model/article.js";
import type { Dateline } from "./model/dateline.js";
import type { Quote } from "./model/quote.js";
import type { Span } from "./model/span.js";
import type { Timestamp } from "./model/timestamp.js";
import { OptionsError, resolveOptions, type ParseOptions } from "./options.js";
import { findQuotes } from "./quotes/find.js";
import { cleanText } from "./text/normalize.js";
import { findTimestamps } from "./time/find.js";

export type SafeResult<T> = { success: true; data: T } | { success: false; error: OptionsError | TypeError };

/** Reads one story. Never throws on a string. @throws OptionsError on wrong options, TypeError when `text` is no string. */
export function parseArticle(text: string, options?: ParseOptions): Article {
  return createParser(options).parse(text);
}

/** `parseArticle` that never throws: wrong options, a text that is no string and a throwing `onDiagnostic` come back as `error`. */
export function safeParseArticle(text: unknown, options?: unknown): SafeResult<Article> {
  try {
    return { success: true, data: parseArticle(text as string, options as ParseOptions) };
  } catch (error) {
    if (error instanceof OptionsError || error instanceof TypeError) return { success: false, error };
    return { success: false, error: new TypeError("onDiagnostic threw", { cause: error }) };
  }
}

/** Checks the options once, for many texts. */
export function createParser(options?: ParseOptions): { parse(text: string): Article } {
  const resolved = resolveOptions(options);
  return { parse: (text) => parseWith(requireText(text), resolved) };
}

/** The partition of the source into segments. */
export function segment(text: string, options?: ParseOptions): Segment[] {
  return parseArticle(text, options).segments;
}

/** Every date and time in a text. Diagnostics go to `options.onDiagnostic`. */
export function findDates(text: string, options?: ParseOptions): Timestamp[] {
  const context = contextFor(text, options);
  return findTimestamps(wholeOf(text), context);
}

/** The one date or time a string states; null when there is none, or more than one. */
export function parseTimestamp(text: string, options?: ParseOptions): Timestamp | null {
  const found = findDates(text, options);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Every quotation in a text, its paragraphs being its non-blank lines. */
export function extractQuotes(text: string, options?: ParseOptions): Quote[] {
  const context = contextFor(text, options);
  return findQuotes(blockSpans(text), context);
}

/** The dateline a text opens with, or null. */
export function parseDateline(text: string, options?: ParseOptions): Dateline | null {
  return readDateline(wholeOf(requireText(text)), contextFor(text, options));
}

/** The clean reading of a span of `text`: what the `text` of every result is. @throws RangeError for a span outside the text. */
export function textOf(text: string, span: Span): string {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length) {
    throw new RangeError(`No such span in a text of ${String(text.length)} code units: ${String(start)} to ${String(end)}`);
  }
  return cleanText(text, span);
}

function contextFor(text: string, options: ParseOptions | undefined): Context {
  const resolved = resolveOptions(options);
  const source = requireText(text);
  const { report } = createReport(resolved.onDiagnostic);
  // Grouping reads the whole text; only a language still to be found needs it.
  return { ...detectLanguage(resolved.language === null ? groupBlocks(source) : [], resolved), source, report };
}

function wholeOf(text: string): Span {
  return { start: 0, end: text.length };
}

function requireText(text: unknown): string {
  if (typeof text !== "string") throw new TypeError(`The text must be a string, not ${text === null ? "null" : typeof text}`);
  return text;
}
