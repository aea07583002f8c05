import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.js";
import { ArticleStream, OptionsError, parseArticles, WireStream } from "../../src/entries/stream.js";

const TEXTS = ["LIEGE, Belgium (AP) — A museum lent its lamps to the town.", "", "Second text."];

describe("streams of articles", () => {
  it("gives one article for each text of an async iterable, in order", async () => {
    const source = (async function* () {
      for (const text of TEXTS) yield await Promise.resolve(text);
    })();
    const articles = [];
    for await (const article of parseArticles(source)) articles.push(article);
    expect(articles).toEqual(TEXTS.map((text) => parseArticle(text)));
  });

  it("asks for the next text only when the last article was taken", async () => {
    let asked = 0;
    const source = (function* () {
      for (const text of TEXTS) {
        asked++;
        yield text;
      }
    })();
    const iterator = parseArticles(source)[Symbol.asyncIterator]();
    await iterator.next();
    expect(asked).toBe(1);
    await iterator.next();
    expect(asked).toBe(2);
  });

  it("is a Web TransformStream too", async () => {
    const stream = new ArticleStream({ language: "en" });
    const writer = stream.writable.getWriter();
    const reader = stream.readable.getReader();
    void writer.write(TEXTS[0] ?? "");
    expect((await reader.read()).value).toEqual(parseArticle(TEXTS[0] ?? "", { language: "en" }));
    void writer.close();
    expect((await reader.read()).done).toBe(true);
  });

  it("refuses wrong options at once", () => {
    expect(() => parseArticles([], { language: "??" })).toThrow(OptionsError);
    expect(() => new ArticleStream({ nope: 1 } as never)).toThrow(OptionsError);
    expect(() => new WireStream({ nationalSet: "xx" } as never)).toThrow(OptionsError);
  });

  it("fails the iteration, not the process, on an item that is no string", async () => {
    const iterator = parseArticles([7] as never)[Symbol.asyncIterator]();
    await expect(iterator.next()).rejects.toThrow(TypeError);
  });
});
