import type { Article } from "../model/article.js";
import type { ParseOptions } from "../options.js";
import * as articles from "../stream/articles.js";
import type { WireOptions } from "../wire/options.js";
import * as wire from "../wire/stream.js";
import { withAllLocales } from "./with-all-locales.js";

/**
 * Reads text after text: one article for each string, in order, one at a time.
 *
 * @throws OptionsError at once on wrong options; TypeError from the iteration when an item is no string.
 */
export function parseArticles(texts: AsyncIterable<string> | Iterable<string>, options?: ParseOptions): AsyncIterable<Article> {
  return articles.parseArticles(texts, withAllLocales(options));
}

/** A Web TransformStream from texts to articles: one article for each string written. @throws OptionsError on wrong options. */
export class ArticleStream extends articles.ArticleStream {
  constructor(options?: ParseOptions) {
    super(withAllLocales(options));
  }
}

/**
 * A Web TransformStream from the bytes of a wire to its messages, each as soon as its end has come; chunks may be cut anywhere.
 *
 * @throws OptionsError on wrong options.
 */
export class WireStream extends wire.WireStream {
  constructor(options?: WireOptions) {
    super(withAllLocales(options));
  }
}

export type { Article } from "../model/article.js";
export type { WireMessage } from "../wire/message.js";
export type { WireOptions } from "../wire/options.js";
export { OptionsError, type ParseOptions } from "../options.js";
