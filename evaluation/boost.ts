import type { TreeNode, Trees } from '../pipeline/compare/trees.ts';

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

export const boostDefaults: BoostOptions = { rounds: 150, depth: 4, rate: 0.08, leastWeight: 3, ridge: 2, columns: 0.6, rows: 0.8, seed: 7 };

const BINS = 48;

interface Binned {
  readonly columns: readonly Uint8Array[];
  /** Upper bound of each bin. */
  readonly bounds: readonly (readonly number[])[];
}

function binned(rows: readonly (readonly number[])[], width: number): Binned {
  const [columns, bounds]: [Uint8Array[], number[][]] = [[], []];
  for (let f = 0; f < width; f += 1) {
    const values = rows.map((row) => row[f] ?? 0).sort((a, b) => a - b);
    const cuts = new Set<number>();
    for (let b = 1; b < BINS; b += 1) cuts.add(values[Math.floor((b * values.length) / BINS)] ?? 0);
    const distinct = new Set(values);
    const edges = (distinct.size < BINS ? [...distinct] : [...cuts]).sort((a, b) => a - b);
    const middle = edges.slice(0, -1).map((edge, i) => (edge + (edges[i + 1] ?? edge)) / 2);
    const limits = distinct.size < BINS ? middle : edges;
    bounds.push(limits.map((limit) => Number(limit.toPrecision(6))));
    const own = bounds.at(-1) ?? [];
    columns.push(Uint8Array.from(rows, (row) => own.findIndex((limit) => (row[f] ?? 0) <= limit) + 1 || own.length + 1).map((bin) => bin - 1));
  }
  return { columns, bounds };
}

/** Boosted trees for the log odds of `labels` (0 or 1). */
export function boost(rows: readonly (readonly number[])[], labels: readonly number[], weights: readonly number[], options: Partial<BoostOptions> = {}): Trees {
  const settings = { ...boostDefaults, ...options };
  const width = rows[0]?.length ?? 0;
  const data = binned(rows, width);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = labels.reduce((sum, label, i) => sum + label * (weights[i] ?? 0), 0) / total;
  const start = Math.log(Math.max(share, 1e-6) / Math.max(1 - share, 1e-6));
  const scores = new Float64Array(rows.length).fill(start);
  const draw = generator(settings.seed);
  const trees: TreeNode[][] = [];
  for (let round = 0; round < settings.rounds; round += 1) {
    const [gradient, hessian] = [new Float64Array(rows.length), new Float64Array(rows.length)];
    for (let i = 0; i < rows.length; i += 1) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      gradient[i] = (p - (labels[i] ?? 0)) * (weights[i] ?? 1);
      hessian[i] = Math.max(p * (1 - p), 1e-6) * (weights[i] ?? 1);
    }
    const used = Int32Array.from(rows.keys()).filter(() => draw() < settings.rows);
    const features = [...Array(width).keys()].filter(() => draw() < settings.columns);
    const tree = growTree({ data, gradient, hessian, features, settings }, used);
    trees.push(tree);
    addScores(tree, data, scores);
  }
  return { start, trees: trees.map((tree) => tree.map((node) => thresholdNode(node, data))) };
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
  readonly features: readonly number[];
  readonly settings: BoostOptions;
}

/** Grows depth first; nodes hold bins until the tree is done. */
function growTree(growth: Growth, rows: Int32Array): TreeNode[] {
  const nodes: TreeNode[] = [];
  const grow = (here: Int32Array, depth: number): number => {
    const at = nodes.push([0]) - 1;
    const split = depth < growth.settings.depth ? bestSplit(growth, here) : null;
    if (split === null) {
      nodes[at] = [leafValue(growth, here)];
      return at;
    }
    const column = growth.data.columns[split.feature] ?? new Uint8Array();
    const left = grow(here.filter((row) => (column[row] ?? 0) <= split.bin), depth + 1);
    const right = grow(here.filter((row) => (column[row] ?? 0) > split.bin), depth + 1);
    nodes[at] = [split.feature, split.bin, left, right];
    return at;
  };
  grow(rows, 0);
  return nodes;
}

function leafValue({ gradient, hessian, settings }: Growth, rows: Int32Array): number {
  let [g, h] = [0, 0];
  for (const row of rows) {
    g += gradient[row] ?? 0;
    h += hessian[row] ?? 0;
  }
  return Number(((-settings.rate * g) / (h + settings.ridge)).toPrecision(4));
}

function bestSplit({ data, gradient, hessian, features, settings }: Growth, rows: Int32Array): { readonly feature: number; readonly bin: number } | null {
  let [G, H] = [0, 0];
  for (const row of rows) {
    G += gradient[row] ?? 0;
    H += hessian[row] ?? 0;
  }
  let best: { feature: number; bin: number } | null = null;
  let bestGain = 1e-4;
  const [g, h] = [new Float64Array(BINS + 1), new Float64Array(BINS + 1)];
  for (const feature of features) {
    const column = data.columns[feature] ?? new Uint8Array();
    g.fill(0);
    h.fill(0);
    for (const row of rows) {
      const bin = column[row] ?? 0;
      g[bin] = (g[bin] ?? 0) + (gradient[row] ?? 0);
      h[bin] = (h[bin] ?? 0) + (hessian[row] ?? 0);
    }
    let [gl, hl] = [0, 0];
    for (let bin = 0; bin < (data.bounds[feature]?.length ?? 0); bin += 1) {
      gl += g[bin] ?? 0;
      hl += h[bin] ?? 0;
      if (hl < settings.leastWeight || H - hl < settings.leastWeight) continue;
      const gain = (gl * gl) / (hl + settings.ridge) + (G - gl) ** 2 / (H - hl + settings.ridge) - (G * G) / (H + settings.ridge);
      if (gain > bestGain) [best, bestGain] = [{ feature, bin }, gain];
    }
  }
  return best;
}

function addScores(tree: readonly TreeNode[], { columns }: Binned, scores: Float64Array): void {
  for (let row = 0; row < scores.length; row += 1) {
    let node = tree[0];
    while (node !== undefined && node.length === 4) node = tree[(columns[node[0]]?.[row] ?? 0) <= node[1] ? node[2] : node[3]];
    scores[row] = (scores[row] ?? 0) + (node?.[0] ?? 0);
  }
}

function thresholdNode(node: TreeNode, { bounds }: Binned): TreeNode {
  return node.length === 1 ? node : [node[0], bounds[node[0]]?.[node[1]] ?? 0, node[2], node[3]];
}
