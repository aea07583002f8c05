import type { Span } from "../model/span.js";

/** Signs that Markdown sets around a whole line, the longer first. */
const PAIRS = ["**", "__", "*", "_"] as const;

/** The inside of a line that is emphasised as a whole, as `*By Jane Doe*` is: two words or more. The line itself when it is none. */
export function withoutEmphasis(source: string, line: Span): Span {
  const first = source.charCodeAt(line.start);
  if (first !== 0x2a && first !== 0x5f) return line;
  for (const sign of PAIRS) {
    const start = line.start + sign.length;
    const end = line.end - sign.length;
    if (end - start < 5 || !source.startsWith(sign, line.start) || !source.startsWith(sign, end)) continue;
    const inner = source.slice(start, end);
    return /^[^\s*_][^*_\n]*[^\s*_]$/.test(inner) && inner.includes(" ") ? { start, end } : line;
  }
  return line;
}

/** A headline without the signs that Markdown sets before or around it: `# Headline`, `## **Headline**`. */
export function withoutHeadingSigns(source: string, span: Span): Span {
  let { start } = span;
  if (source.charCodeAt(start) === 0x23) {
    const signs = /^#{1,6}[ \t]+(?=[^\s#])/.exec(source.slice(start, Math.min(span.end, start + 20)))?.[0].length ?? 0;
    start += signs;
  }
  return withoutEmphasis(source, { start, end: span.end });
}
