import { groupBlocks } from "./blocks/group.js";
import { contextOf, createReport, type Context } from "./context.js";
import { detectLanguage } from "./language.js";
import type { Span } from "./model/span.js";
import { resolveOptions, type ParseOptions } from "./options.js";

/** The context of a call that reads one thing in a text. @throws OptionsError on wrong options, TypeError when `text` is no string. */
export function contextFor(text: string, options: ParseOptions | undefined): Context {
  const resolved = resolveOptions(options);
  const source = requireText(text);
  const { report } = createReport(resolved.onDiagnostic);
  // Grouping reads the whole text; only a language still to be found needs it.
  return contextOf(detectLanguage(resolved.language === null ? groupBlocks(source) : [], resolved), source, report);
}

export function wholeOf(text: string): Span {
  return { start: 0, end: text.length };
}

/** @throws TypeError when the value is no string. */
export function requireText(text: unknown): string {
  if (typeof text !== "string") throw new TypeError(`The text must be a string, not ${text === null ? "null" : typeof text}`);
  return text;
}
