import * as core from "../api.js";
import type { Article } from "../model/article.js";
import type { ParseOptions } from "../options.js";
import { withAllLocales } from "./with-all-locales.js";

/**
 * Reads one news story from raw text: a pasted page, a wire story, a press release.
 *
 * Bad text never throws: what could not be read is in `diagnostics`, and `segments` cover every code unit.
 *
 * @throws OptionsError on wrong options, TypeError when `text` is no string.
 */
export function parseArticle(text: string, options?: ParseOptions): Article {
  return core.parseArticle(text, withAllLocales(options));
}

/** `parseArticle` that never throws at all: wrong options, a text that is no string and a throwing `onDiagnostic` come back as `error`. */
export function safeParseArticle(text: unknown, options?: unknown): core.SafeResult<Article> {
  return core.safeParseArticle(text, withAllLocales(options as ParseOptions | undefined));
}

/** Checks the options once, for many texts. @throws OptionsError on wrong options. */
export function createParser(options?: ParseOptions): { parse(text: string): Article } {
  return core.createParser(withAllLocales(options));
}
