/** One fitted stage as the fit script prints it. */
export interface ForestText {
  /** Names of the features used, blanks between them. */
  readonly features: string;
  /** Thresholds of each feature, ascending: blanks between thresholds, a comma between features. */
  readonly cuts: string;
  /** The largest leaf; leaves are stored as levels between minus this and this. */
  readonly scale: number;
  /** Nodes of all trees in preorder, two characters each: a feature and a threshold of it, or a leaf. */
  readonly trees: string;
}

/**
 * A forest of small trees, each filled up to the depth of the deepest and laid out level by level: node `n` of a tree has the
 * children `2n` and `2n + 1`, node 1 is its root. A walk then takes the same steps whatever it meets, so that several can be
 * under way at once.
 */
export interface Forest {
  readonly trees: number;
  /** Splits on the way from a root to a leaf; a tree takes up `1 << depth` places in each array. */
  readonly depth: number;
  /** Column a node splits on. */
  readonly feature: Uint8Array;
  /** Threshold of a node: values at or above it go to the second child. */
  readonly cut: Float32Array;
  /** Values of the leaves. */
  readonly leaf: Float32Array;
}

/** First characters below this number are features, the others leaves. */
const FEATURES = 84;
/** Printable ASCII but the quotation mark and the backslash. */
const SYMBOLS = 92;

/** A tree as the text nests it: a split of two trees, or the value of a leaf. */
type Tree = number | { readonly feature: number; readonly cut: number; readonly below: Tree; readonly above: Tree };

/** Reads the text of a forest; `names` are the columns of the table it will score. */
export function readForest(text: ForestText, names: readonly string[]): Forest {
  const columns = text.features.split(" ").map((name) => names.indexOf(name));
  const cuts = text.cuts.split(",").map((own) => own.split(" ").map(Number));
  const levels = (SYMBOLS - FEATURES) * SYMBOLS - 1;
  let at = 0;
  let depth = 0;
  const readTree = (level: number): Tree => {
    const first = symbolAt(text.trees, at++);
    const second = symbolAt(text.trees, at++);
    if (level > depth) depth = level;
    if (first >= FEATURES) return ((((first - FEATURES) * SYMBOLS + second) / levels) * 2 - 1) * text.scale;
    const below = readTree(level + 1);
    return { feature: columns[first] ?? 0, cut: cuts[first]?.[second] ?? 0, below, above: readTree(level + 1) };
  };
  const trees: Tree[] = [];
  while (at < text.trees.length) trees.push(readTree(0));
  const size = 1 << depth;
  const feature = new Uint8Array(trees.length * size);
  const cut = new Float32Array(trees.length * size);
  const leaf = new Float32Array(trees.length * size);
  /** A leaf above the last level stands at all places below it. */
  const place = (tree: Tree, start: number, node: number): void => {
    if (node >= size) {
      if (typeof tree === "number") leaf[start + node - size] = tree;
      return;
    }
    if (typeof tree !== "number") {
      feature[start + node] = tree.feature;
      cut[start + node] = tree.cut;
    }
    place(typeof tree === "number" ? tree : tree.below, start, node * 2);
    place(typeof tree === "number" ? tree : tree.above, start, node * 2 + 1);
  };
  trees.forEach((tree, index) => {
    place(tree, index * size, 1);
  });
  return { trees: trees.length, depth, feature, cut, leaf };
}

function symbolAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - 33 - (code > 0x22 ? 1 : 0) - (code > 0x5c ? 1 : 0);
}

/** When a row is given up before all trees have spoken: most rows of a page are menus, and a few trees know them. */
export interface GiveUp {
  /** Trees heard first. */
  readonly after: number;
  /** Sum below which the others are not asked. */
  readonly below: number;
  /** The same once more, later. */
  readonly afterMore: number;
  readonly belowThen: number;
}

/** The fit uses the same limits. */
export const FIRST_GIVE_UP: GiveUp = { after: 8, below: -1.18, afterMore: 24, belowThen: -2.3 };
export const SECOND_GIVE_UP: GiveUp = { after: 18, below: -0.85, afterMore: 60, belowThen: -1.9 };

/** Score of a row given up. */
export const GIVEN_UP = -5;

/** Adds up the trees for each row of a row-major table. */
export function scoreTable(forest: Forest, table: Float32Array, width: number, count: number, giveUp: GiveUp): Float32Array {
  const { trees } = forest;
  const { below, belowThen } = giveUp;
  const after = Math.min(giveUp.after, trees);
  const afterMore = Math.min(giveUp.afterMore, trees);
  const scores = new Float32Array(count);
  const sums = new Float64Array(1);
  for (let row = 0; row < count; row++) {
    const base = row * width;
    sums.fill(0);
    addTrees(forest, table, base, 0, after, sums);
    if (after < trees && (sums[0] ?? 0) < below) {
      scores[row] = GIVEN_UP;
      continue;
    }
    addTrees(forest, table, base, after, afterMore, sums);
    if (afterMore < trees && (sums[0] ?? 0) < belowThen) {
      scores[row] = GIVEN_UP;
      continue;
    }
    addTrees(forest, table, base, afterMore, trees, sums);
    scores[row] = sums[0] ?? 0;
  }
  return scores;
}

/**
 * Adds the trees [from, to) for the row that begins at `base` to `sums[0]`, one after the other. Four are walked at a time, since
 * each step waits for the one before it.
 */
function addTrees(forest: Forest, table: Float32Array, base: number, from: number, to: number, sums: Float64Array): void {
  const { feature, cut, leaf, depth } = forest;
  const size = 1 << depth;
  let total = sums[0] ?? 0;
  let t = from;
  for (; t + 4 <= to; t += 4) {
    const first = t << depth;
    const second = first + size;
    const third = second + size;
    const fourth = third + size;
    let a = 1;
    let b = 1;
    let c = 1;
    let d = 1;
    while (a < size) {
      a = 2 * a + Number((table[base + (feature[first + a] ?? 0)] ?? 0) >= (cut[first + a] ?? 0));
      b = 2 * b + Number((table[base + (feature[second + b] ?? 0)] ?? 0) >= (cut[second + b] ?? 0));
      c = 2 * c + Number((table[base + (feature[third + c] ?? 0)] ?? 0) >= (cut[third + c] ?? 0));
      d = 2 * d + Number((table[base + (feature[fourth + d] ?? 0)] ?? 0) >= (cut[fourth + d] ?? 0));
    }
    total += leaf[first + a - size] ?? 0;
    total += leaf[second + b - size] ?? 0;
    total += leaf[third + c - size] ?? 0;
    total += leaf[fourth + d - size] ?? 0;
  }
  for (; t < to; t++) {
    const start = t << depth;
    let node = 1;
    while (node < size) node = 2 * node + Number((table[base + (feature[start + node] ?? 0)] ?? 0) >= (cut[start + node] ?? 0));
    total += leaf[start + node - size] ?? 0;
  }
  sums[0] = total;
}
