import { parseWith } from "./article.js";
import type { Article, Segment } from "./model/article.js";
import type { Span } from "./model/span.js";
import { OptionsError, resolveOptions, type ParseOptions } from "./options.js";
import { requireText } from "./request.js";
import { cleanText } from "./text/normalize.js";

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

/** The clean reading of a span of `text`: what the `text` of every result is. @throws RangeError for a span outside the text. */
export function textOf(text: string, span: Span): string {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length) {
    throw new RangeError(`No such span in a text of ${String(text.length)} code units: ${String(start)} to ${String(end)}`);
  }
  return cleanText(text, span);
}
