import { Ending, Opening } from "./edges.js";
import { Sign, type Measures } from "./measure.js";
import { findProseRun, prosePatterns, type Prose } from "./prose.js";
import { Mark, type Marks } from "./markers.js";

/** Features of the first look, in column order. What each is worth: docs/page-model.md. */
export const FIRST_LOOK = [
  "weight",
  "words",
  "ending",
  "opening",
  "stops",
  "commasPerWord",
  "upperShare",
  "capitalisedShare",
  "digitShare",
  "wordLength",
  "shortShare",
  "functionShare",
  "separators",
  "quotes",
  "longest",
  "signs",
  "brackets",
  "indent",
  "copies",
  "sameStart",
  "gapBefore",
  "gapAfter",
  "patternShare",
  "gapBeforeShare",
  "weightBack1",
  "weightBack2",
  "weightNext1",
  "weightNext2",
  "endingBack1",
  "endingNext1",
  "openingBack1",
  "openingNext1",
  "near3",
  "near10",
  "place",
  "proseBefore",
  "weightBefore",
  "inRun",
  "fromRunStart",
  "toRunEnd",
  "linesSinceProse",
  "linesToProse",
  "weightOfLastProse",
  "weightOfNextProse",
  "ofMeanProse",
  "sharedWords",
  "sharedRare",
  "uniqueWords",
  "titleOverlap",
  "ownKind",
  "legalHits",
  "creditHits",
  "roleHits",
  "sinceComments",
  "sinceRelated",
  "sinceReadAlso",
  "sinceShare",
  "sinceLegal",
  "toFurniture",
  "commentsAbove",
  "furnitureNear",
  "stamp",
  "sinceStamp",
  "toStamp",
  "stampsAbove",
  "shapeRun",
  "shapeRunWeight",
] as const;

const FAR = 60;

/** Writes the first-look features of each row into the first columns of `table`; its rows are `width` wide. */
export function firstLook(m: Measures, prose: Prose, marks: Marks, table: Float32Array, width: number): void {
  const n = m.count;
  const run = findProseRun(m, prose);
  const pattern = prosePatterns(m, prose);
  const lastProse = new Int32Array(n);
  const nextProse = new Int32Array(n);
  const toMark = new Int32Array(n);
  const toStamp = new Int32Array(n);
  let last = -1;
  for (let i = 0; i < n; i++) {
    lastProse[i] = last;
    if ((prose.weight[i] ?? 0) > 0) last = i;
  }
  let next = -1;
  let mark = -1;
  let stamp = -1;
  for (let i = n - 1; i >= 0; i--) {
    nextProse[i] = next;
    toMark[i] = mark < 0 ? FAR : Math.min(FAR, mark - i);
    toStamp[i] = stamp < 0 ? FAR : Math.min(FAR, stamp - i);
    if ((prose.weight[i] ?? 0) > 0) next = i;
    if (((marks.row[i] ?? 0) & (Mark.Related | Mark.Comments | Mark.Share | Mark.Promotion)) !== 0) mark = i;
    if (isStamp(m, i)) stamp = i;
  }
  const shape = shapeRuns(m);
  const near3 = windowSums(prose.weight, 3);
  const near10 = windowSums(prose.weight, 10);
  const marked5 = windowSums(
    marks.row.map((kinds) => (kinds === 0 ? 0 : 1)),
    5,
  );
  const totalWeight = Math.max(1, prose.totalWeight);
  const totalProse = Math.max(1, prose.total);
  const meanProse = prose.lines > 0 ? prose.total / prose.lines : 0;
  let proseBefore = 0;
  let weightBefore = 0;
  let comments = -FAR;
  let related = -FAR;
  let readAlso = -FAR;
  let share = -FAR;
  let legal = -FAR;
  let stampAbove = -FAR;
  let commentsAbove = 0;
  let stampsAbove = 0;
  for (let i = 0; i < n; i++) {
    let k = i * width;
    const weight = m.weight[i] ?? 0;
    const words = Math.max(1, m.words[i] ?? 0);
    const letters = Math.max(1, m.letters[i] ?? 0);
    const signs = m.signs[i] ?? 0;
    const row = marks.row[i] ?? 0;
    const own = prose.weight[i] ?? 0;
    const before = lastProse[i] ?? -1;
    const after = nextProse[i] ?? -1;
    table[k++] = weight;
    table[k++] = words;
    table[k++] = m.ending[i] ?? 0;
    table[k++] = m.opening[i] ?? 0;
    table[k++] = m.stops[i] ?? 0;
    table[k++] = (m.commas[i] ?? 0) / words;
    table[k++] = (m.upper[i] ?? 0) / letters;
    table[k++] = words < 2 ? -1 : (m.capitalised[i] ?? 0) / (words - 1);
    table[k++] = (m.digits[i] ?? 0) / Math.max(1, weight);
    table[k++] = weight / words;
    table[k++] = (m.short[i] ?? 0) / words;
    table[k++] = prose.functionShare[i] ?? 0;
    table[k++] = m.separators[i] ?? 0;
    table[k++] = m.quotes[i] ?? 0;
    table[k++] = m.longest[i] ?? 0;
    table[k++] =
      (signs & Sign.Mail) !== 0
        ? 4
        : (signs & Sign.Copyright) !== 0
          ? 3
          : (signs & Sign.Link) !== 0
            ? 2
            : (signs & Sign.Handle) !== 0
              ? 1
              : 0;
    table[k++] = m.brackets[i] ?? 0;
    table[k++] = (signs & Sign.Indent) !== 0 ? 1 : (signs & Sign.Tab) !== 0 ? 2 : 0;
    table[k++] = Math.min(6, prose.copies[i] ?? 1);
    table[k++] = Math.min(12, prose.sameStart[i] ?? 1);
    table[k++] = m.gap[i] ?? 0;
    table[k++] = m.gap[i + 1] ?? 0;
    table[k++] = pattern.both(i);
    table[k++] = pattern.before(i);
    table[k++] = i > 0 ? (m.weight[i - 1] ?? 0) : -1;
    table[k++] = i > 1 ? (m.weight[i - 2] ?? 0) : -1;
    table[k++] = i + 1 < n ? (m.weight[i + 1] ?? 0) : -1;
    table[k++] = i + 2 < n ? (m.weight[i + 2] ?? 0) : -1;
    table[k++] = i > 0 ? (m.ending[i - 1] ?? 0) : -1;
    table[k++] = i + 1 < n ? (m.ending[i + 1] ?? 0) : -1;
    table[k++] = i > 0 ? (m.opening[i - 1] ?? 0) : -1;
    table[k++] = i + 1 < n ? (m.opening[i + 1] ?? 0) : -1;
    table[k++] = (near3[i] ?? 0) - own;
    table[k++] = (near10[i] ?? 0) - own;
    table[k++] = i / n;
    table[k++] = proseBefore / totalProse;
    table[k++] = weightBefore / totalWeight;
    table[k++] = i < run.start ? 0 : i < run.end ? 1 : 2;
    table[k++] = clamp(i - run.start);
    table[k++] = clamp(run.end - 1 - i);
    table[k++] = before < 0 ? FAR : Math.min(FAR, i - before);
    table[k++] = after < 0 ? FAR : Math.min(FAR, after - i);
    table[k++] = before < 0 ? 0 : (prose.weight[before] ?? 0);
    table[k++] = after < 0 ? 0 : (prose.weight[after] ?? 0);
    table[k++] = meanProse > 0 ? weight / meanProse : 9;
    table[k++] = prose.shared[i] ?? 0;
    table[k++] = prose.sharedRare[i] ?? 0;
    table[k++] = prose.unique[i] ?? 0;
    table[k++] = prose.titleOverlap[i] ?? 0;
    table[k++] = kindOf(row);
    table[k++] = marks.legal[i] ?? 0;
    table[k++] = marks.credit[i] ?? 0;
    table[k++] = marks.role[i] ?? 0;
    table[k++] = Math.min(FAR, i - comments);
    table[k++] = Math.min(FAR, i - related);
    table[k++] = Math.min(FAR, i - readAlso);
    table[k++] = Math.min(FAR, i - share);
    table[k++] = Math.min(FAR, i - legal);
    table[k++] = toMark[i] ?? FAR;
    table[k++] = Math.min(3, commentsAbove);
    table[k++] = marked5[i] ?? 0;
    table[k++] = isStamp(m, i) ? 1 : 0;
    table[k++] = Math.min(FAR, i - stampAbove);
    table[k++] = toStamp[i] ?? FAR;
    table[k++] = Math.min(9, stampsAbove);
    table[k++] = Math.min(20, shape[i] ?? 1);
    table[k++] = (shape[i] ?? 1) * weight;
    proseBefore += own;
    weightBefore += weight;
    if ((row & Mark.Comments) !== 0) {
      comments = i;
      commentsAbove++;
    }
    if ((row & Mark.Related) !== 0) related = i;
    if ((row & Mark.ReadAlso) !== 0) readAlso = i;
    if ((row & Mark.Share) !== 0) share = i;
    if ((row & (Mark.Legal | Mark.Promotion)) !== 0) legal = i;
    if (isStamp(m, i)) {
      stampAbove = i;
      stampsAbove++;
    }
  }
}

/** A short line that holds a date or a clock time. */
export function isStamp(m: Measures, i: number): boolean {
  return ((m.signs[i] ?? 0) & (Sign.Date | Sign.Clock)) !== 0 && (m.weight[i] ?? 0) < 60;
}

/** The telling kind of a row's furniture words, as an order. */
function kindOf(row: number): number {
  if (row === 0) return 0;
  if ((row & Mark.Comments) !== 0) return 9;
  if ((row & Mark.ReadAlso) !== 0) return 8;
  if ((row & Mark.Related) !== 0) return 7;
  if ((row & Mark.Credit) !== 0) return 6;
  if ((row & Mark.Promotion) !== 0) return 5;
  if ((row & Mark.Legal) !== 0) return 4;
  if ((row & Mark.Share) !== 0) return 3;
  if ((row & Mark.Navigation) !== 0) return 2;
  return 1;
}

function clamp(lines: number): number {
  return Math.max(-FAR, Math.min(FAR, lines));
}

/** Sum over `reach` rows on both sides, the row itself included. */
export function windowSums(values: ArrayLike<number>, reach: number): Float64Array {
  const n = values.length;
  const sums = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < Math.min(reach, n); i++) sum += values[i] ?? 0;
  for (let i = 0; i < n; i++) {
    if (i + reach < n) sum += values[i + reach] ?? 0;
    if (i > reach) sum -= values[i - reach - 1] ?? 0;
    sums[i] = sum;
  }
  return sums;
}

/** Length of the run of rows of one shape each row stands in: same ending, same opening, same gap, length within a factor of two. */
function shapeRuns(m: Measures): Int32Array {
  const runs = new Int32Array(m.count);
  let start = 0;
  for (let i = 1; i <= m.count; i++) {
    if (i < m.count && isAlike(m, i - 1, i)) continue;
    runs.fill(i - start, start, i);
    start = i;
  }
  return runs;
}

function isAlike(m: Measures, a: number, b: number): boolean {
  const weightA = m.weight[a] ?? 0;
  const weightB = m.weight[b] ?? 0;
  return (
    (m.ending[a] === Ending.Sentence) === (m.ending[b] === Ending.Sentence) &&
    (m.opening[a] ?? 0) >= Opening.Upper === (m.opening[b] ?? 0) >= Opening.Upper &&
    ((m.gap[a] ?? 0) > 0 === (m.gap[b] ?? 0) > 0 || a === 0) &&
    weightA <= 2 * weightB + 10 &&
    weightB <= 2 * weightA + 10
  );
}
