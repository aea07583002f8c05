/** How well a name is a form of a fuller one: 0 not at all, 3 the same, 2 its end, 1 its middle or its first word. */
export function fitOf(words: readonly string[], full: readonly string[]): number {
  if (words.length > full.length) return 0;
  for (let start = full.length - words.length; start >= 0; start--) {
    let same = 0;
    while (same < words.length && sameWord(words[same] ?? "", full[start + same] ?? "")) same++;
    if (same < words.length) continue;
    if (words.length === full.length) return 3;
    if (start === 0 && GENERATION.has(full[words.length] ?? "")) return 0;
    if (start + words.length === full.length) return 2;
    return start > 0 ? 1.2 : 1;
  }
  return 0;
}

/** A father and his son are two. */
const GENERATION = new Set(["jr", "sr", "junior", "senior", "ii", "iii"]);

/** Greek and Cyrillic, where names decline. */
export function isInflected(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x370 && code < 0x530;
}

/** What a word of a name is filed under: all its cases alike. */
export function keyOf(word: string): string {
  return isInflected(word) ? word.slice(0, 3) : word;
}

/** "B. Obama" is a form of "Barack Obama", and in Cyrillic and Greek "Петровой" of "Петрова". */
function sameWord(word: string, full: string): boolean {
  if (word === full) return true;
  if (word.length > 3 && full.length > 3 && isInflected(word)) {
    const stem = Math.max(3, Math.min(word.length, full.length) - 2);
    if (word.slice(0, stem) === full.slice(0, stem) && Math.abs(word.length - full.length) <= 3) return true;
  }
  return (word.length === 1 && full.startsWith(word)) || (full.length === 1 && word.startsWith(full));
}

/** The last of the rising numbers below `at`, or -1. */
export function lastBefore(rising: readonly number[], at: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return rising[low - 1] ?? -1;
}

/** One office in its two genders: "président" and "présidente". */
export function stemOf(office: string): string {
  return office.length > 5 && office.endsWith("e") ? office.slice(0, -1) : office;
}

/** "russe" and "Russie", "français" and "France": complements with one beginning. */
export function akin(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length, 4);
  return length === 4 && a.slice(0, 4) === b.slice(0, 4);
}
