import { BINS, type Binned } from './bins.ts';
import type { TreeNode, Trees } from '../../pipeline/compare/trees.ts';

/** How trees are grown; everything is counted, nothing is drawn by chance but from `seed`, so that a training can be repeated to the bit. */
export interface BoostOptions {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastWeight: number;
  /** L2 on leaf values. */
  readonly ridge: number;
  /** Share of features and rows each tree looks at. */
  readonly columns: number;
  readonly rows: number;
  readonly seed: number;
}

export const boostDefaults: BoostOptions = {
  rounds: 150,
  depth: 4,
  rate: 0.08,
  leastWeight: 3,
  ridge: 2,
  columns: 0.6,
  rows: 0.8,
  seed: 7,
};

const LEAST_GAIN = 1e-4;

/** What trees are grown for: some rows of a table, their labels (0 or 1) and how much each counts, by number of the row. */
export interface Lesson {
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Float64Array;
}

/** Boosted trees for the log odds of the labels. */
export function boost(data: Binned, { rows, labels, weights }: Lesson, options: Partial<BoostOptions> = {}): Trees {
  const settings = { ...boostDefaults, ...options };
  const start = logOdds(rows, labels, weights);
  const scores = new Float64Array(labels.length).fill(start);
  const [gradient, hessian] = [new Float64Array(labels.length), new Float64Array(labels.length)];
  const draw = generator(settings.seed);
  const trees: TreeNode[][] = [];
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const i of rows) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      gradient[i] = (p - (labels[i] ?? 0)) * (weights[i] ?? 1);
      hessian[i] = Math.max(p * (1 - p), 1e-6) * (weights[i] ?? 1);
    }
    const used = rows.filter(() => draw() < settings.rows);
    const features = Int32Array.from(Array(data.width).keys()).filter(() => draw() < settings.columns);
    const tree = growTree({ data, gradient, hessian, features, settings }, used);
    trees.push(tree);
    addScores(tree, data, { rows, scores });
  }
  return { start, trees: trees.map((tree) => tree.map((node) => thresholdNode(node, data))) };
}

function logOdds(rows: Int32Array, labels: Uint8Array, weights: Float64Array): number {
  let [all, ones] = [0, 0];
  for (const i of rows) {
    all += weights[i] ?? 0;
    ones += (labels[i] ?? 0) * (weights[i] ?? 0);
  }
  const share = ones / all;
  return Math.log(Math.max(share, 1e-6) / Math.max(1 - share, 1e-6));
}

/** Mulberry32: a small generator whose sequence is fixed by its seed. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Growth {
  readonly data: Binned;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly features: Int32Array;
  readonly settings: BoostOptions;
}

/** Sums of first and second derivatives per feature and bin, two numbers each. */
type Sums = Float64Array;

function sumsOf({ data, gradient, hessian, features }: Growth, rows: Int32Array): Sums {
  const sums = new Float64Array(data.width * BINS * 2);
  const { bins, width } = data;
  // Counted loops: this is where the time goes.
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r] ?? 0;
    const g = gradient[row] ?? 0;
    const h = hessian[row] ?? 0;
    const from = row * width;
    for (let f = 0; f < features.length; f += 1) {
      const feature = features[f] ?? 0;
      const at = (feature * BINS + (bins[from + feature] ?? 0)) * 2;
      sums[at] = (sums[at] ?? 0) + g;
      sums[at + 1] = (sums[at + 1] ?? 0) + h;
    }
  }
  return sums;
}

/** Grows depth first; nodes hold bins until the tree is done. */
function growTree(growth: Growth, rows: Int32Array): TreeNode[] {
  const nodes: TreeNode[] = [];
  const { bins, width } = growth.data;
  const grow = (here: Int32Array, sums: Sums | null, depth: number): number => {
    const at = nodes.push([0]) - 1;
    const total = totalOf(growth, here);
    const split = sums === null ? null : bestSplit(growth, sums, total);
    if (split === null || sums === null) {
      nodes[at] = [Number(((-growth.settings.rate * total.g) / (total.h + growth.settings.ridge)).toPrecision(4))];
      return at;
    }
    const goesLeft = (row: number): boolean => (bins[row * width + split.feature] ?? 0) <= split.bin;
    const [left, right] = [here.filter(goesLeft), here.filter((row) => !goesLeft(row))];
    const [leftSums, rightSums] = depth + 1 < growth.settings.depth ? childSums(growth, sums, left, right) : [null, null];
    nodes[at] = [split.feature, split.bin, grow(left, leftSums, depth + 1), grow(right, rightSums, depth + 1)];
    return at;
  };
  grow(rows, sumsOf(growth, rows), 0);
  return nodes;
}

/** The smaller child is summed, the other is the parent less it. */
function childSums(growth: Growth, parent: Sums, left: Int32Array, right: Int32Array): readonly [Sums, Sums] {
  const isLeftSmaller = left.length <= right.length;
  const small = sumsOf(growth, isLeftSmaller ? left : right);
  const large = new Float64Array(parent.length);
  for (let i = 0; i < parent.length; i += 1) large[i] = (parent[i] ?? 0) - (small[i] ?? 0);
  return isLeftSmaller ? [small, large] : [large, small];
}

interface Total {
  readonly g: number;
  readonly h: number;
}

function totalOf({ gradient, hessian }: Growth, rows: Int32Array): Total {
  let [g, h] = [0, 0];
  for (const row of rows) {
    g += gradient[row] ?? 0;
    h += hessian[row] ?? 0;
  }
  return { g, h };
}

function bestSplit(
  { data, features, settings }: Growth,
  sums: Sums,
  { g: G, h: H }: Total,
): { readonly feature: number; readonly bin: number } | null {
  let best: { feature: number; bin: number } | null = null;
  let bestGain = LEAST_GAIN;
  const parent = (G * G) / (H + settings.ridge);
  for (const feature of features) {
    let [g, h] = [0, 0];
    const last = data.bounds[feature]?.length ?? 0;
    for (let bin = 0; bin < last; bin += 1) {
      const at = (feature * BINS + bin) * 2;
      g += sums[at] ?? 0;
      h += sums[at + 1] ?? 0;
      if (h < settings.leastWeight || H - h < settings.leastWeight) continue;
      const gain = (g * g) / (h + settings.ridge) + (G - g) ** 2 / (H - h + settings.ridge) - parent;
      if (gain > bestGain) [best, bestGain] = [{ feature, bin }, gain];
    }
  }
  return best;
}

function addScores(
  tree: readonly TreeNode[],
  { bins, width }: Binned,
  { rows, scores }: { readonly rows: Int32Array; readonly scores: Float64Array },
): void {
  for (const row of rows) {
    let node = tree[0];
    while (node !== undefined && node.length === 4) node = tree[(bins[row * width + node[0]] ?? 0) <= node[1] ? node[2] : node[3]];
    scores[row] = (scores[row] ?? 0) + (node?.[0] ?? 0);
  }
}

function thresholdNode(node: TreeNode, { bounds }: Binned): TreeNode {
  return node.length === 1 ? node : [node[0], bounds[node[0]]?.[node[1]] ?? 0, node[2], node[3]];
}
