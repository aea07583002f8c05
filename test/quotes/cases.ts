import { expect } from "vitest";
import type { Locale } from "../../src/locale/locale.js";
import * as locales from "../../src/locales/index.js";
import type { Quote } from "../../src/model/quote.js";
import type { TextSpan } from "../../src/model/span.js";
import { read } from "./read.js";

const byTag = new Map(Object.values(locales as Record<string, Locale>).map((locale) => [locale.tag, locale]));

/** Quotations of a text in the language of a tag. */
export function readIn(tag: string, text: string): Quote[] {
  const locale = byTag.get(tag);
  if (locale === undefined) throw new Error(`no pack for ${tag}`);
  return read(text, locale);
}

/** What a table of cases states of a quotation; the name is the fullest form of the speaker's in the text. */
export type Told = [kind: string, parts: string[], cue: string | null, speaker: string | null, name: string | null];

/** Asserts the quotations of a text, and that each value is what its span holds. */
export function expectTold(tag: string, text: string, expected: readonly Told[]): void {
  const quotes = readIn(tag, text);
  expect(
    quotes.map(({ kind, parts, cue, speaker }) => [
      kind,
      parts.map((part) => part.text),
      cue?.text ?? null,
      speaker?.text ?? null,
      speaker?.name ?? null,
    ]),
  ).toEqual(expected);
  const spans: TextSpan[] = quotes.flatMap(({ parts, cue, speaker }) => [
    ...parts,
    ...(cue === null ? [] : [cue]),
    ...(speaker === null ? [] : [speaker]),
  ]);
  for (const { text: words, span } of spans) expect(text.slice(span.start, span.end)).toBe(words);
}
