import { groupBlocks } from "../../src/blocks/group.js";
import type { Context } from "../../src/context.js";
import type { Locale } from "../../src/locale/locale.js";
import type { Quote } from "../../src/model/quote.js";
import { findQuotes } from "../../src/quotes/find.js";

/** Quotations of a text whose paragraphs are its lines. */
export function read(source: string, locale: Locale): Quote[] {
  const context: Context = {
    source,
    locales: [locale],
    language: locale.tag,
    region: null,
    reference: null,
    zone: null,
    report: () => undefined,
  };
  return findQuotes(
    groupBlocks(source)
      .filter(({ blank }) => !blank)
      .map(({ view }) => view.span),
    context,
  );
}

/** What a case states of a quotation. */
export interface Expected {
  kind: Quote["kind"];
  parts: string[];
  fragments?: string[];
  cue?: string | null;
  speaker?: string | null;
}

export function summary({ kind, parts, fragments, cue, speaker }: Quote, expected: Expected): Expected {
  return {
    kind,
    parts: parts.map(({ text }) => text),
    ...(expected.fragments === undefined ? {} : { fragments: fragments.map(({ text }) => text) }),
    ...(expected.cue === undefined ? {} : { cue: cue?.text ?? null }),
    ...(expected.speaker === undefined ? {} : { speaker: speaker?.text ?? null }),
  };
}
