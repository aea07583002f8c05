import { windowSums } from "./first-look.js";
import { bodyStyle } from "./body-style.js";
import { Ending } from "./edges.js";
import type { Measures } from "./measure.js";
import { compareWords, Group } from "./shared-words.js";
import { findClusters, type Cluster } from "./topics.js";

/** Features of the second look, in column order behind those of the first. What each is worth: docs/page-model.md. */
export const SECOND_LOOK = [
  "score",
  "scoreBack1",
  "scoreBack2",
  "scoreBack3",
  "scoreBack4",
  "scoreNext1",
  "scoreNext2",
  "scoreNext3",
  "scoreNext4",
  "bodyNear3",
  "bodyNear10",
  "bodyNear25",
  "massNear3",
  "massNear10",
  "massBefore",
  "massAfter",
  "fadeBefore",
  "fadeAfter",
  "strongBefore",
  "strongAfter",
  "weakWeightBefore",
  "weakWeightAfter",
  "lowestSince",
  "lowestUntil",
  "inBody",
  "fromBodyStart",
  "toBodyEnd",
  "bodyShare",
  "ofBodyMean",
  "bodySentences",
  "bodyGap",
  "bodyGapBefore",
  "bodyGapAfter",
  "bodyFunctionWords",
  "bodyCapitals",
  "bodyQuotes",
  "bodyWords",
  "bodyRareWords",
  "newWords",
  "strongAfter30",
  "sameShapeScore",
  "clusterShare",
  "clusterRank",
  "clusterOrder",
  "clusterTitle",
  "clusterStamp",
  "fromCluster",
  "fromMain",
  "fromTitle",
  "mainTitle",
  "isTitle",
  "leadWords",
  "leadNear",
  "mainWords",
  "mainNear",
] as const;

const FAR = 80;
const STRONG = 0.5;
/** A cluster lighter than this beside the heaviest is passed over. */
const LIGHT = 0.3;
/** Rows that say what the page is about. */
const LEADS = 6;

/**
 * Writes the second-look features of each row into `table` from column `from` on; rows are `width` wide.
 * `scores` are the log-odds of the first look.
 */
export function secondLook(
  m: Measures,
  functionShare: Float32Array,
  scores: Float32Array,
  table: Float32Array,
  width: number,
  from: number,
): void {
  const n = m.count;
  const p = new Float32Array(n);
  const mass = new Float32Array(n);
  let total = 0;
  for (let i = 0; i < n; i++) {
    const own = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
    p[i] = own;
    mass[i] = own * Math.min(300, m.weight[i] ?? 0);
    total += mass[i] ?? 0;
  }
  const style = bodyStyle(m, functionShare, p);
  const run = findBodyRun(m, scores);
  const clusters = findClusters(m, p, mass);
  const main = clusters.find(({ rank }) => rank === 0);
  const words = compareWords(m, groupRows(m, clusters, p));
  const leadNear = meanNear(words.lead, p);
  const mainNear = meanNear(words.main, p);
  let nearest = 0;
  const near3 = windowSums(p, 3);
  const near10 = windowSums(p, 10);
  const near25 = windowSums(p, 25);
  const mass3 = windowSums(mass, 3);
  const mass10 = windowSums(mass, 10);
  const after = lookAhead(m, p, scores);
  const strong30 = windowSums(
    p.map((own) => (own > STRONG ? 1 : 0)),
    15,
  );
  let before = 0;
  let fade = 0;
  let strong = -FAR;
  let weak = 0;
  let lowest = 0;
  for (let i = 0; i < n; i++) {
    let k = i * width + from;
    const own = scores[i] ?? 0;
    const ownP = p[i] ?? 0;
    const ownMass = mass[i] ?? 0;
    const weight = m.weight[i] ?? 0;
    const count = Math.max(1, m.words[i] ?? 0);
    table[k++] = own;
    for (let d = 1; d <= 4; d++) table[k++] = i >= d ? (scores[i - d] ?? 0) : -9;
    for (let d = 1; d <= 4; d++) table[k++] = i + d < n ? (scores[i + d] ?? 0) : -9;
    table[k++] = (near3[i] ?? 0) - ownP;
    table[k++] = (near10[i] ?? 0) - ownP;
    table[k++] = (near25[i] ?? 0) - ownP;
    table[k++] = (mass3[i] ?? 0) - ownMass;
    table[k++] = (mass10[i] ?? 0) - ownMass;
    table[k++] = before / Math.max(1, total);
    table[k++] = (total - before - ownMass) / Math.max(1, total);
    table[k++] = fade;
    table[k++] = after.fade[i] ?? 0;
    table[k++] = Math.min(FAR, i - strong);
    table[k++] = after.strong[i] ?? FAR;
    table[k++] = weak;
    table[k++] = after.weak[i] ?? 0;
    table[k++] = lowest;
    table[k++] = after.lowest[i] ?? 0;
    table[k++] = i < run.start ? 0 : i < run.end ? 1 : 2;
    table[k++] = Math.max(-FAR, Math.min(FAR, i - run.start));
    table[k++] = Math.max(-FAR, Math.min(FAR, run.end - 1 - i));
    table[k++] = run.mass / Math.max(1, total);
    table[k++] = weight / Math.max(20, style.weight);
    table[k++] = (m.ending[i] ?? 0) >= Ending.Ellipsis ? style.sentences : 1 - style.sentences;
    table[k++] = style.gap(i);
    table[k++] = style.gapBefore(i);
    table[k++] = style.gapAfter(i);
    table[k++] = (functionShare[i] ?? 0) - style.functionWords;
    table[k++] = (m.capitalised[i] ?? 0) / count - style.capitals;
    table[k++] = Math.min(4, m.quotes[i] ?? 0) - style.quotes;
    table[k++] = words.known[i] ?? 0;
    table[k++] = words.knownRare[i] ?? 0;
    table[k++] = words.fresh[i] ?? 0;
    table[k++] = (strong30[i] ?? 0) - (ownP > STRONG ? 1 : 0);
    table[k++] = style.shape(i);
    while (nearest + 1 < clusters.length && distance(clusters[nearest + 1], i) <= distance(clusters[nearest], i)) nearest++;
    const cluster = clusters[nearest];
    table[k++] = cluster === undefined ? 0 : cluster.mass / Math.max(1, total);
    table[k++] = cluster === undefined ? -1 : Math.min(9, cluster.rank);
    table[k++] = Math.min(9, nearest);
    table[k++] = cluster?.title ?? 0;
    table[k++] = cluster?.stamp ?? 0;
    table[k++] = cluster === undefined ? FAR : offset(cluster, i);
    table[k++] = main === undefined ? FAR : offset(main, i);
    table[k++] = main === undefined ? FAR : Math.max(-FAR, Math.min(FAR, i - main.titleRow));
    table[k++] = main?.title ?? 0;
    table[k++] = cluster !== undefined && cluster.title > 0 && cluster.titleRow === i ? 1 : 0;
    table[k++] = words.lead[i] ?? 0;
    table[k++] = leadNear[i] ?? 0;
    table[k++] = words.main[i] ?? 0;
    table[k++] = mainNear[i] ?? 0;
    before += ownMass;
    fade = fade * 0.8 + ownMass * 0.2;
    if (ownP > STRONG) {
      strong = i;
      weak = 0;
      lowest = 9;
    } else {
      weak += Math.min(200, weight);
    }
    lowest = Math.min(lowest, own);
  }
}

/**
 * What the words of each row are compared with: strong rows anywhere, those of the heaviest cluster, and the first ones of the
 * first cluster that is not small beside it, which say what the page is about.
 */
function groupRows(m: Measures, clusters: readonly Cluster[], p: Float32Array): Uint8Array {
  const groups = new Uint8Array(m.count);
  for (let i = 0; i < m.count; i++) if ((p[i] ?? 0) > STRONG) groups[i] = Group.Body;
  const main = clusters.find(({ rank }) => rank === 0);
  if (main === undefined) return groups;
  for (let i = main.start; i < main.end; i++) if (groups[i] === Group.Body) groups[i] = Group.Body | Group.Main;
  const first = clusters.find(({ mass }) => mass >= main.mass * LIGHT) ?? main;
  let leads = 0;
  for (let i = first.start; i < first.end && leads < LEADS; i++) {
    if (groups[i] === 0 || (m.weight[i] ?? 0) <= 40) continue;
    groups[i] = (groups[i] ?? 0) | Group.Lead;
    leads++;
  }
  return groups;
}

/** Mean over the strong rows within five rows. */
function meanNear(values: Float32Array, p: Float32Array): Float32Array {
  const counts = windowSums(
    values.map((value, i) => (value >= 0 && (p[i] ?? 0) > STRONG ? 1 : 0)),
    5,
  );
  const sums = windowSums(
    values.map((value, i) => (value >= 0 && (p[i] ?? 0) > STRONG ? value : 0)),
    5,
  );
  return values.map((_, i) => ((counts[i] ?? 0) > 0.5 ? (sums[i] ?? 0) / (counts[i] ?? 1) : -1));
}

function distance(cluster: Cluster | undefined, row: number): number {
  return cluster === undefined ? Infinity : row < cluster.start ? cluster.start - row : row >= cluster.end ? row - cluster.end + 1 : 0;
}

/** Rows outside the cluster: negative above it, positive below, 0 inside. */
function offset(cluster: Cluster, row: number): number {
  return row < cluster.start ? Math.max(-FAR, row - cluster.start) : row >= cluster.end ? Math.min(FAR, row - cluster.end + 1) : 0;
}

function lookAhead(
  m: Measures,
  p: Float32Array,
  scores: Float32Array,
): { fade: Float32Array; strong: Float32Array; weak: Float32Array; lowest: Float32Array } {
  const n = m.count;
  const ahead = { fade: new Float32Array(n), strong: new Float32Array(n), weak: new Float32Array(n), lowest: new Float32Array(n) };
  let fade = 0;
  let strong = n + FAR;
  let weak = 0;
  let lowest = 0;
  for (let i = n - 1; i >= 0; i--) {
    ahead.fade[i] = fade;
    ahead.strong[i] = Math.min(FAR, strong - i);
    ahead.weak[i] = weak;
    ahead.lowest[i] = lowest;
    const weight = m.weight[i] ?? 0;
    fade = fade * 0.8 + (p[i] ?? 0) * Math.min(300, weight) * 0.2;
    if ((p[i] ?? 0) > STRONG) {
      strong = i;
      weak = 0;
      lowest = 9;
    } else {
      weak += Math.min(200, weight);
    }
    lowest = Math.min(lowest, scores[i] ?? 0);
  }
  return ahead;
}

/** The best stretch of rows by score, long rows counting more. */
function findBodyRun(m: Measures, scores: Float32Array): { start: number; end: number; mass: number } {
  let best = 0;
  let sum = 0;
  let from = 0;
  let start = 0;
  let end = 0;
  for (let i = 0; i < m.count; i++) {
    const score = Math.max(-2.5, Math.min(3, scores[i] ?? 0));
    sum += score * Math.sqrt(20 + Math.min(300, m.weight[i] ?? 0));
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    } else if (sum > best) {
      best = sum;
      start = from;
      end = i + 1;
    }
  }
  let mass = 0;
  for (let i = start; i < end; i++) {
    const own = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
    mass += own * Math.min(300, m.weight[i] ?? 0);
  }
  return { start, end, mass };
}
