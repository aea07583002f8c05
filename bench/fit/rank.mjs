// Gradient-boosted trees for "which row of this page": softmax over the rows of a group. Small, plain, seeded.
import { seeded } from "./boost.mjs";

const BINS = 64;

/**
 * Fits trees to groups of rows of which one or more are right.
 *
 * @param columns bin numbers, one column a feature (see binColumns)
 * @param groups { rows, right (0 or 1 each), weight }
 */
export function rank(
  columns,
  groups,
  count,
  { trees = 400, depth = 3, rate = 0.05, lambda = 2, least = 0.5, features = 0.25, sample = 0.5, seed = 1 } = {},
) {
  const random = seeded(seed);
  const score = new Float64Array(count);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const gain = new Float64Array(columns.length);
  const forest = [];
  for (let t = 0; t < trees; t++) {
    const used = [];
    for (const { rows, right, weight } of groups) {
      if (random() > sample) continue;
      const top = Math.max(...rows.map((row) => score[row]));
      const powers = rows.map((row) => Math.exp(score[row] - top));
      const all = powers.reduce((sum, power) => sum + power, 0);
      const good = powers.reduce((sum, power, k) => sum + (right[k] ? power : 0), 0);
      rows.forEach((row, k) => {
        const p = powers[k] / all;
        gradient[row] = (p - (right[k] ? powers[k] / good : 0)) * weight;
        hessian[row] = Math.max(p * (1 - p), 1e-3) * weight;
        used.push(row);
      });
    }
    const tried = columns.flatMap((_, f) => (random() < features ? [f] : []));
    const tree = grow(used, depth);
    forest.push(tree);
    for (const { rows } of groups) for (const row of rows) score[row] += evaluate(tree, columns, row);

    function grow(rows, level) {
      let g = 0;
      let h = 0;
      for (const row of rows) {
        g += gradient[row];
        h += hessian[row];
      }
      const leaf = { leaf: (-g / (h + lambda)) * rate };
      if (level === 0 || rows.length < 6) return leaf;
      const parent = (g * g) / (h + lambda);
      let best = { gain: 1e-3, feature: -1, cut: 0 };
      for (const feature of tried) {
        const column = columns[feature];
        const gs = new Float64Array(BINS);
        const hs = new Float64Array(BINS);
        for (const row of rows) {
          gs[column[row]] += gradient[row];
          hs[column[row]] += hessian[row];
        }
        let a = 0;
        let b = 0;
        for (let cut = 0; cut < BINS - 1; cut++) {
          a += gs[cut];
          b += hs[cut];
          if (b < least || h - b < least) continue;
          const better = (a * a) / (b + lambda) + ((g - a) * (g - a)) / (h - b + lambda) - parent;
          if (better > best.gain) best = { gain: better, feature, cut };
        }
      }
      if (best.feature < 0) return leaf;
      gain[best.feature] += best.gain;
      const column = columns[best.feature];
      const left = rows.filter((row) => column[row] <= best.cut);
      const right = rows.filter((row) => column[row] > best.cut);
      return { feature: best.feature, cut: best.cut, left: grow(left, level - 1), right: grow(right, level - 1) };
    }
  }
  return { forest, gain };
}

/** Sum of the trees for one row of bins. */
export function scoreRow(forest, columns, row) {
  let sum = 0;
  for (const tree of forest) sum += evaluate(tree, columns, row);
  return sum;
}

function evaluate(tree, columns, row) {
  let node = tree;
  while (node.leaf === undefined) node = columns[node.feature][row] <= node.cut ? node.left : node.right;
  return node.leaf;
}
