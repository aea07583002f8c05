import type { ViewRange } from "../text/view.js";
import { withoutEnd } from "./line-shape.js";
import type { Sheet } from "./sheet.js";
import { wordsOf } from "./word-edges.js";

/** Code units that are looked through. */
const ROOM = 12_000;
/** What may stand behind a word. */
const SIGNS = '.,:;!?)"”»';
const HEAD_MASK = 0x3ff;

/** The folded words of the names that the page also prints without a capital: they are no names. */
export function commonWords({ lines, start, end }: Sheet, names: readonly (ViewRange & { readonly line: number })[]): Set<string> {
  const wanted = new Set<string>();
  const common = new Set<string>();
  for (const { line, from, to } of names) for (const word of wordsOf((lines[line]?.folded ?? "").slice(from, to))) wanted.add(word);
  if (wanted.size === 0) return common;
  const heads = headsOf(wanted);
  let room = ROOM;
  for (let i = Math.max(0, start - 10); i < Math.min(lines.length, end + 20) && room > 0; i++) {
    const { text, folded } = lines[i] ?? { text: "", folded: "" };
    room -= text.length;
    let from = 0;
    while (from < folded.length) {
      const blank = folded.indexOf(" ", from);
      const stop = blank < 0 ? folded.length : blank;
      const first = folded.charCodeAt(from);
      if (stop - from > 1 && first > 0x60 && heads[headOf(first, folded.charCodeAt(from + 1))] === 1 && first === text.charCodeAt(from)) {
        const word = withoutEnd(folded.slice(from, stop), SIGNS);
        if (wanted.has(word)) common.add(word);
      }
      from = stop + 1;
    }
  }
  return common;
}

function headOf(first: number, second: number): number {
  return (Math.imul(first, 31) + second) & HEAD_MASK;
}

/** 1 at the mixed first two code units that a wanted word has on the page: spares most words the look-up. */
function headsOf(wanted: ReadonlySet<string>): Uint8Array {
  const heads = new Uint8Array(HEAD_MASK + 1);
  for (const word of wanted) {
    const first = word.charCodeAt(0);
    if (word === "") heads.fill(1);
    else if (word.length > 1) heads[headOf(first, word.charCodeAt(1))] = 1;
    else for (const sign of SIGNS) heads[headOf(first, sign.charCodeAt(0))] = 1;
  }
  return heads;
}
