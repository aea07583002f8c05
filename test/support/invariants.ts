import { expect } from "vitest";
import type { Article } from "../../src/index.js";
import { textOf } from "../../src/index.js";
import { ArticleSchema } from "../../src/entries/schema.js";
import type { Span } from "../../src/model/span.js";

/** Starts at 0, contiguous, non-empty, ends at the end. */
export function expectTiling(text: string, spans: readonly Span[]): void {
  let at = 0;
  for (const span of spans) {
    expect(span.start).toBe(at);
    expect(span.end).toBeGreaterThan(span.start);
    at = span.end;
  }
  expect(at).toBe(text.length);
}

/** Every `{text, span}` anywhere in the result reads back from the source. */
export function expectAnchored(source: string, value: unknown): void {
  if (Array.isArray(value)) {
    for (const item of value) expectAnchored(source, item);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const { text, span } = value as { text?: unknown; span?: Span };
  if (typeof text === "string" && span !== undefined) expect(textOf(source, span)).toBe(text);
  for (const item of Object.values(value)) expectAnchored(source, item);
}

/** All laws a parsed article keeps. */
export function expectLawful(source: string, article: Article): void {
  expectTiling(
    source,
    article.segments.map((segment) => segment.span),
  );
  expectAnchored(source, article);
  const copy: unknown = JSON.parse(JSON.stringify(article));
  expect(copy).toEqual(article);
  expect(ArticleSchema.parse(copy)).toEqual(article);
  for (const quote of article.quotes) {
    expect(quote.text).toBe(quote.parts.map((part) => part.text).join(" "));
    expect(quote.paragraph).toBeLessThan(Math.max(article.paragraphs.length, 1));
  }
}
