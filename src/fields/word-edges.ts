const CAPITAL = /^\p{Lu}/u;
const WHITE = /\s/;

/** Whether a capital letter stands at `at`. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text.slice(at, at + 2));
}

/** Whether the code unit at `at` is white space or one of `signs`. */
export function isEdgeAt(text: string, at: number, signs: string): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x20) return true;
  if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) return false;
  return signs.includes(text.charAt(at)) || ((code < 0x20 || code > 0x7f) && WHITE.test(text.charAt(at)));
}

/** The words of a name: what stands between blanks, dots, commas, apostrophes and hyphens; empty at an end where such a sign stands. */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at < name.length; at++) {
    if (!isEdgeAt(name, at, ".,'-")) continue;
    words.push(name.slice(from, at));
    while (at + 1 < name.length && isEdgeAt(name, at + 1, ".,'-")) at++;
    from = at + 1;
  }
  words.push(name.slice(from));
  return words;
}
