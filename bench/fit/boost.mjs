// Gradient-boosted trees for a yes/no question, logistic loss, histograms of at most 64 bins. Small, plain, seeded.

/** Small seeded generator (mulberry32), so that a fit can be repeated. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const BINS = 64;

/** Cut points of each column: a value goes left of cut c when it is below it. Few significant digits, so that they print short, and exact in 32 bits. */
export function findCuts(table, width, rows, seed = 1) {
  const random = seeded(seed);
  const sample = [];
  const keep = Math.min(1, 60000 / rows.length);
  for (const row of rows) if (random() < keep) sample.push(row);
  const cuts = [];
  for (let f = 0; f < width; f++) {
    const values = Float32Array.from(sample, (row) => table[row * width + f]).sort();
    const own = [];
    const distinct = values.filter((value, i) => i === 0 || value !== values[i - 1]);
    const step = distinct.length <= BINS ? 1 : 0;
    if (step === 1) {
      for (let i = 1; i < distinct.length; i++) own.push((distinct[i] + distinct[i - 1]) / 2);
    } else {
      // Half of the cuts by frequency, half evenly over the distinct values: rare large values matter here.
      const chosen = new Set();
      for (let i = 1; i < BINS / 2; i++) chosen.add(values[Math.floor((i * values.length) / (BINS / 2))]);
      for (let i = 1; i < BINS / 2; i++) chosen.add(distinct[Math.floor((i * distinct.length) / (BINS / 2))]);
      own.push(...chosen);
    }
    const printed = [...new Set(own.map((cut) => Math.fround(Number(cut.toPrecision(4)))))].sort((a, b) => a - b);
    cuts.push(printed.slice(0, BINS - 1));
  }
  return cuts;
}

/** Columns of bin numbers. */
export function binColumns(table, width, count, cuts) {
  return cuts.map((own, f) => {
    const column = new Uint8Array(count);
    for (let row = 0; row < count; row++) {
      const value = table[row * width + f];
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (own[middle] <= value) low = middle + 1;
        else high = middle;
      }
      column[row] = low;
    }
    return column;
  });
}

/**
 * Fits `trees` trees of `depth` to the rows listed. `labels` 0 or 1, `weights` 0 or more.
 * A node is { feature, cut, left, right } (left: bin <= cut, that is value < cuts[feature][cut]) or { leaf }.
 */
export function boost(
  columns,
  labels,
  weights,
  rows,
  { trees = 80, depth = 5, rate = 0.15, lambda = 4, least = 3, features = 0.6, sample = 0.15, seed = 1, base = null } = {},
) {
  const random = seeded(seed);
  const width = columns.length;
  const used = rows.filter((row) => weights[row] > 0);
  const score = new Float64Array(labels.length);
  if (base) for (const row of used) score[row] = base[row];
  const gradient = new Float64Array(labels.length);
  const hessian = new Float64Array(labels.length);
  const gain = new Float64Array(width);
  const forest = [];
  for (let t = 0; t < trees; t++) {
    const picked = [];
    for (const row of used) {
      const p = 1 / (1 + Math.exp(-score[row]));
      const error = p - labels[row];
      // Rows already right are mostly left out and the rest of them weighed up.
      const keep = Math.min(1, sample + Math.abs(error) * 5);
      if (random() >= keep) continue;
      const scale = weights[row] / keep;
      gradient[row] = error * scale;
      hessian[row] = Math.max(p * (1 - p), 1e-4) * scale;
      picked.push(row);
    }
    const tried = [];
    for (let f = 0; f < width; f++) if (columns[f] && random() < features) tried.push(f);
    const tree = growTree(columns, gradient, hessian, Int32Array.from(picked), tried, depth, rate, lambda, least, gain);
    forest.push(tree);
    for (const row of used) score[row] += evaluate(tree, columns, row);
  }
  return { forest, gain };
}

function evaluate(tree, columns, row) {
  let node = tree;
  while (node.leaf === undefined) node = columns[node.feature][row] <= node.cut ? node.left : node.right;
  return node.leaf;
}

/** Score of each row listed, by bins; a row below a limit of `giveUp` after the trees named there gets `giveUp.score`. */
export function scoreRows(forest, columns, rows, out, giveUp) {
  for (const row of rows) {
    let sum = 0;
    for (let t = 0; t < forest.length; t++) {
      if ((t === giveUp.after && sum < giveUp.below) || (t === giveUp.afterMore && sum < giveUp.belowThen)) {
        sum = giveUp.score;
        break;
      }
      sum += evaluate(forest[t], columns, row);
    }
    out[row] = sum;
  }
  return out;
}

function histogram(columns, gradient, hessian, rows, from, to, tried) {
  const sums = new Float64Array(tried.length * BINS * 2);
  for (let k = 0; k < tried.length; k++) {
    const column = columns[tried[k]];
    const offset = k * BINS * 2;
    for (let i = from; i < to; i++) {
      const row = rows[i];
      const at = offset + column[row] * 2;
      sums[at] += gradient[row];
      sums[at + 1] += hessian[row];
    }
  }
  return sums;
}

function growTree(columns, gradient, hessian, rows, tried, depth, rate, lambda, least, gainOf) {
  let g = 0;
  let h = 0;
  for (const row of rows) {
    g += gradient[row];
    h += hessian[row];
  }
  const grow = (from, to, level, sums, G, H) => {
    const leaf = () => ({ leaf: (-G / (H + lambda)) * rate });
    if (level === 0 || H < 2 * least || to - from < 8) return leaf();
    let best = 1e-3;
    let feature = -1;
    let cut = 0;
    let leftG = 0;
    let leftH = 0;
    const parent = (G * G) / (H + lambda);
    for (let k = 0; k < tried.length; k++) {
      let a = 0;
      let b = 0;
      const offset = k * BINS * 2;
      for (let bin = 0; bin < BINS - 1; bin++) {
        const dg = sums[offset + bin * 2];
        const dh = sums[offset + bin * 2 + 1];
        if (dh === 0) continue;
        a += dg;
        b += dh;
        if (b < least || H - b < least) continue;
        const gain = (a * a) / (b + lambda) + ((G - a) * (G - a)) / (H - b + lambda) - parent;
        if (gain > best) {
          best = gain;
          feature = tried[k];
          cut = bin;
          leftG = a;
          leftH = b;
        }
      }
    }
    if (feature < 0) return leaf();
    gainOf[feature] += best;
    const column = columns[feature];
    let low = from;
    let high = to - 1;
    while (low <= high) {
      if (column[rows[low]] <= cut) low++;
      else {
        const swap = rows[low];
        rows[low] = rows[high];
        rows[high] = swap;
        high--;
      }
    }
    if (level === 1) {
      return { feature, cut, left: grow(from, low, 0, null, leftG, leftH), right: grow(low, to, 0, null, G - leftG, H - leftH) };
    }
    const leftSmall = low - from < to - low;
    const small = histogram(columns, gradient, hessian, rows, leftSmall ? from : low, leftSmall ? low : to, tried);
    const large = sums;
    for (let i = 0; i < large.length; i++) large[i] -= small[i];
    return {
      feature,
      cut,
      left: grow(from, low, level - 1, leftSmall ? small : large, leftG, leftH),
      right: grow(low, to, level - 1, leftSmall ? large : small, G - leftG, H - leftH),
    };
  };
  return grow(0, rows.length, depth, histogram(columns, gradient, hessian, rows, 0, rows.length, tried), g, h);
}
