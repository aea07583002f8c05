import type { Token } from "./headline-words.js";
import { FURNITURE, PageWord } from "./page-lexicon.js";
import { Ending } from "./line-shape.js";
import type { Look } from "./headline-look.js";
import type { Sheet } from "./sheet.js";

/** What stands between a line and the body, as sums over the lines in between. */
export interface Between {
  readonly weight: number;
  readonly prose: number;
  readonly stamps: number;
  readonly bylines: number;
  readonly titles: number;
  readonly furniture: number;
}

const NOTHING: Between = { weight: 0, prose: 0, stamps: 0, bylines: 0, titles: 0, furniture: 0 };
/** Longer lines count no more. */
const HEAVY = 200;
const PROSE = 120;

/** For each line looked at: what stands between it and the first body line. Lines of the body have nothing in between. */
export function measureBetween({ lines, start }: Sheet, looks: readonly Look[], from: number): Between[] {
  const found: Between[] = looks.map(() => NOTHING);
  let sum = NOTHING;
  for (let i = start - 1; i >= from; i--) {
    const look = looks[i - from];
    const line = lines[i];
    if (look === undefined || line === undefined) continue;
    found[i - from] = sum;
    sum = {
      weight: sum.weight + Math.min(HEAVY, line.weight),
      prose: sum.prose + (line.weight > PROSE ? 1 : 0),
      stamps: sum.stamps + (look.stamp ? 1 : 0),
      bylines: sum.bylines + (look.byline ? 1 : 0),
      titles: sum.titles + (isTitleLike(look, line.weight) ? 1 : 0),
      furniture: sum.furniture + (look.opening.mask & FURNITURE ? 1 : 0),
    };
  }
  return found;
}

/** Long enough and without a stop: it could be a headline itself. */
export function isTitleLike({ shape, stamp }: Look, weight: number): boolean {
  return weight >= 25 && weight <= 140 && shape.ending !== Ending.Stop && !stamp;
}

/** Buttons and counters that pages print under a headline. */
export function isBar({ opening }: Look): boolean {
  return (opening.mask & (PageWord.share | PageWord.comments | PageWord.readingTime | PageWord.published | PageWord.updated)) !== 0;
}

/** For each line looked at: the lines that hold each of its words. */
export function indexWords(looks: readonly Look[]): Map<Token, number[]> {
  const index = new Map<Token, number[]>();
  looks.forEach(({ tokens }, at) => {
    for (const token of tokens) {
      const list = index.get(token);
      if (list === undefined) index.set(token, [at]);
      else if (list[list.length - 1] !== at) list.push(at);
    }
  });
  return index;
}

/** Share of a line's words that another line holds. */
export function sharedWith(tokens: readonly Token[], other: readonly Token[] | undefined): number {
  if (other === undefined || tokens.length === 0) return 0;
  let shared = 0;
  for (const token of tokens) if (other.includes(token)) shared++;
  return shared / tokens.length;
}

/** Lines other than `at` that hold most of its words without reading the same. */
export function countEchoes(looks: readonly Look[], index: ReadonlyMap<Token, readonly number[]>, at: number): number {
  const tokens = looks[at]?.tokens ?? [];
  if (tokens.length < 3) return 0;
  const hits = new Map<number, number>();
  for (const token of tokens) {
    const list = index.get(token) ?? [];
    if (list.length > 12) continue;
    for (const other of list) if (other !== at) hits.set(other, (hits.get(other) ?? 0) + 1);
  }
  let echoes = 0;
  for (const count of hits.values()) if (count >= tokens.length * 0.6 && count >= 3) echoes++;
  return Math.min(4, echoes);
}
