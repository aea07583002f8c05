import type { Context } from "../../src/context.js";
import { allLocales } from "../../src/locales/all.js";
import { localeFor } from "../../src/matchers/language.js";
import { normalize } from "../../src/text/normalize.js";
import { MATCH } from "../../src/text/rules.js";

/** A context for one text in a language; diagnostics go nowhere. */
export function contextOf(source: string, language: string | null): Context {
  const first = language === null ? null : localeFor(language, allLocales);
  const locales = first === null ? allLocales : [first, ...allLocales.filter((locale) => locale !== first)];
  return { source, locales, language, region: null, reference: null, zone: null, report: () => undefined };
}

export function wholeOf(source: string): { start: number; end: number } {
  return { start: 0, end: source.length };
}

/** What readers of whole blocks are given. */
export function matchText(source: string): string {
  return normalize(source, wholeOf(source), MATCH).text;
}
