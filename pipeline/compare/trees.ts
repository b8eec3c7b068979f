/** Boosted trees as data. A node is [feature, threshold, left, right]; a leaf is [value]. Rows go left where the feature is at most the threshold. */
export type TreeNode = readonly [number, number, number, number] | readonly [number];

export interface Trees {
  /** Log odds before the first tree. */
  readonly start: number;
  readonly trees: readonly (readonly TreeNode[])[];
}

/** All nodes of all trees in one row of numbers, four each; a leaf has feature -1. Walking it is several times faster than walking the data. */
const STRIDE = 4;
const flattened = new WeakMap<Trees, { readonly nodes: Float64Array; readonly roots: Int32Array }>();

function flatten(trees: Trees): { readonly nodes: Float64Array; readonly roots: Int32Array } {
  const nodes = new Float64Array(trees.trees.reduce((sum, tree) => sum + tree.length, 0) * STRIDE);
  const roots = new Int32Array(trees.trees.length);
  let at = 0;
  for (const [t, tree] of trees.trees.entries()) {
    const root = at;
    roots[t] = root;
    for (const node of tree) {
      nodes.set(node.length === 1 ? [-1, node[0], 0, 0] : [node[0], node[1], root + node[2] * STRIDE, root + node[3] * STRIDE], at);
      at += STRIDE;
    }
  }
  const flat = { nodes, roots };
  flattened.set(trees, flat);
  return flat;
}

/** Log odds of a row. */
export function scoreOf(trees: Trees, row: readonly number[]): number {
  const { nodes, roots } = flattened.get(trees) ?? flatten(trees);
  let score = trees.start;
  for (const root of roots) {
    let at = root;
    let feature = nodes[at] ?? -1;
    while (feature >= 0) {
      at = nodes[at + ((row[feature] ?? 0) <= (nodes[at + 1] ?? 0) ? 2 : 3)] ?? 0;
      feature = nodes[at] ?? -1;
    }
    score += nodes[at + 1] ?? 0;
  }
  return score;
}

export const probabilityOf = (score: number): number => 1 / (1 + Math.exp(-score));

/** Shares of several one-against-rest scores, adding up to 1. */
export function sharesOf(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
