/** Offset behind the last code unit of `text` that is none of `signs`: what a backtracking `[signs]+$` would leave, in one pass. */
export function endWithout(text: string, signs: string): number {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1] ?? "x")) end--;
  return end;
}

/** Offset of the first code unit of `text` that is none of `signs`. */
export function startWithout(text: string, signs: string): number {
  let start = 0;
  while (start < text.length && signs.includes(text[start] ?? "x")) start++;
  return start;
}
