import type { Span } from "../model/span.js";
import { splitLines } from "../text/lines.js";

/** A note or a byline in lines of its own before the dateline, as some agencies send them in one block. */
export interface Preamble {
  /** Where the dateline may begin. */
  readonly start: number;
  /** Names of a byline that was passed over. */
  readonly authors: readonly Span[];
}

/** Lines looked at before the dateline. */
const MOST_LINES = 4;
/** A note or a byline is shorter than this, in code units. */
const LONGEST_LINE = 160;
const NOTE = /^\s*[([](?:ATTN|EDS?|Eds|ADDS|UPDATES|LEAD|RECASTS|REWRITES|CORRECTS|\d+(?:st|nd|rd|th) LD)\b.*[)\]]\s*$/u;
const BYLINE =
  /^\s*By (\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]+|de|van|von|bin|al-\p{L}+)){1,4}(?:(?:, | and )\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3})*)\s*$/u;

/** Passes over notes to editors and a byline that stand in lines before the dateline. */
export function skipPreamble(source: string, span: Span): Preamble {
  const head = source.slice(span.start, Math.min(span.end, span.start + MOST_LINES * LONGEST_LINE));
  let start = span.start;
  const authors: Span[] = [];
  for (const { span: line, content } of splitLines(head).slice(0, MOST_LINES)) {
    const text = head.slice(content.start, content.end);
    const opening = text.trimStart();
    if (opening !== "") {
      if (text.length > LONGEST_LINE) break;
      // Hardly a lead opens so, and the pattern takes long to compile.
      const byline = opening.startsWith("By ") ? BYLINE.exec(text) : null;
      if (byline?.[1] !== undefined) {
        const from = span.start + content.start + text.indexOf(byline[1]);
        for (const match of byline[1].matchAll(/(?:(?!, | and ).)+/gu)) {
          const name = match[0].replace(/^(?:, | and )/u, "");
          const at = from + match.index + match[0].length - name.length;
          authors.push({ start: at, end: at + name.length });
        }
      } else if (!NOTE.test(text)) break;
    }
    start = span.start + line.end;
  }
  return authors.length === 0 && start >= span.end ? { start: span.start, authors } : { start, authors };
}
