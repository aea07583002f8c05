import type { Span } from "../model/span.js";

/** White space and control characters. */
export const BLANKS = "\t\n\v\f\r \u00a0\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000e\u000f\u0010\u001d\u001e\u001f\u007f";

/** The span without the characters of `dropped` at its end: one step a character, where a regular expression would try from each. */
export function withoutTail(text: string, { start, end }: Span, dropped: string): Span {
  let to = end;
  while (to > start && dropped.includes(text.charAt(to - 1))) to--;
  return { start, end: to };
}
