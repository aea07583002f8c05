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

/** A forest of small trees in flat arrays. */
export interface Forest {
  /** Column a node splits on; `LEAF` for a leaf. */
  readonly feature: Uint8Array;
  /** Threshold of a split, value of a leaf. */
  readonly value: Float32Array;
  /** Node for values at or above the threshold; those below go to the next node. */
  readonly right: Uint16Array;
  /** First node of each tree. */
  readonly roots: Uint16Array;
}

const LEAF = 255;
/** First characters below this number are features, the others leaves. */
const FEATURES = 84;
/** Printable ASCII but the quotation mark and the backslash. */
const SYMBOLS = 92;

/** Reads the text of a forest; `names` are the columns of the table it will score. */
export function readForest(text: ForestText, names: readonly string[]): Forest {
  const columns = text.features.split(" ").map((name) => names.indexOf(name));
  const cuts = text.cuts.split(",").map((own) => own.split(" ").map(Number));
  const count = text.trees.length / 2;
  const feature = new Uint8Array(count);
  const value = new Float32Array(count);
  const right = new Uint16Array(count);
  const roots: number[] = [];
  const levels = (SYMBOLS - FEATURES) * SYMBOLS - 1;
  /** Splits whose right side has not begun. */
  const open: number[] = [];
  let isRoot = true;
  for (let node = 0; node < count; node++) {
    if (isRoot) roots.push(node);
    isRoot = false;
    const first = symbolAt(text.trees, node * 2);
    const second = symbolAt(text.trees, node * 2 + 1);
    if (first < FEATURES) {
      feature[node] = columns[first] ?? LEAF;
      value[node] = cuts[first]?.[second] ?? 0;
      open.push(node);
      continue;
    }
    feature[node] = LEAF;
    value[node] = ((((first - FEATURES) * SYMBOLS + second) / levels) * 2 - 1) * text.scale;
    const parent = open.pop();
    if (parent === undefined) isRoot = true;
    else right[parent] = node + 1;
  }
  return { feature, value, right, roots: Uint16Array.from(roots) };
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
  const { feature, value, right, roots } = forest;
  const { after, below, afterMore, belowThen } = giveUp;
  const scores = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    const base = row * width;
    let sum = 0;
    for (let t = 0; t < roots.length; t++) {
      if ((t === after && sum < below) || (t === afterMore && sum < belowThen)) {
        sum = GIVEN_UP;
        break;
      }
      let node = roots[t] ?? 0;
      for (let split = feature[node] ?? LEAF; split !== LEAF; split = feature[node] ?? LEAF) {
        node = (table[base + split] ?? 0) < (value[node] ?? 0) ? node + 1 : (right[node] ?? 0);
      }
      sum += value[node] ?? 0;
    }
    scores[row] = sum;
  }
  return scores;
}
