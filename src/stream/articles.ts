import { createParser } from "../api.js";
import type { Article } from "../model/article.js";
import type { ParseOptions } from "../options.js";

/**
 * Reads text after text: one article for each string, in order, one at a time.
 *
 * @throws OptionsError at once on wrong options; TypeError from the iteration when an item is no string.
 */
export function parseArticles(texts: AsyncIterable<string> | Iterable<string>, options?: ParseOptions): AsyncIterable<Article> {
  const parser = createParser(options);
  return (async function* () {
    for await (const text of texts) yield parser.parse(text);
  })();
}

/** A Web TransformStream from texts to articles: one article for each string written. @throws OptionsError on wrong options. */
export class ArticleStream extends TransformStream<string, Article> {
  constructor(options?: ParseOptions) {
    const parser = createParser(options);
    super({
      transform(text, controller) {
        controller.enqueue(parser.parse(text));
      },
    });
  }
}
