import type { Span } from "../model/span.js";
import { linesIn, type WireLine } from "./lines.js";

/** Paragraphs of a stretch without marks of its own: a blank line or an indent begins the next. */
export function splitProse(text: string, span: Span): Span[] {
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  for (const line of linesIn(text, span)) {
    if (line.text === "") open = null;
    else if (open !== null && !isIndented(line)) open.end = line.inner.end;
    else paragraphs.push((open = { ...line.inner }));
  }
  return paragraphs;
}

function isIndented(line: WireLine): boolean {
  return /\t|\x20{2}/.test(line.indent);
}
