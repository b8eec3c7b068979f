/** Boosted trees as data. A node is [feature, threshold, left, right]; a leaf is [value]. Rows go left where the feature is at most the threshold. */
export type TreeNode = readonly [number, number, number, number] | readonly [number];

export interface Trees {
  /** Log odds before the first tree. */
  readonly start: number;
  readonly trees: readonly (readonly TreeNode[])[];
}

/** All nodes of all trees in rows of numbers, the two children of a node side by side: walking them is several times faster than walking the data. */
interface Flat {
  /** -1 at a leaf. */
  readonly features: Int16Array;
  /** A leaf's value where there is no feature. */
  readonly thresholds: Float64Array;
  /** The left child; the right one is next to it. */
  readonly children: Int32Array;
  readonly roots: Int32Array;
}

const flattened = new WeakMap<Trees, Flat>();

function flatten(trees: Trees): Flat {
  const size = trees.trees.reduce((sum, tree) => sum + tree.length, 0);
  const flat = {
    features: new Int16Array(size).fill(-1),
    thresholds: new Float64Array(size),
    children: new Int32Array(size),
    roots: new Int32Array(trees.trees.length),
  };
  let free = 0;
  for (const [t, tree] of trees.trees.entries()) {
    flat.roots[t] = free;
    const waiting = [{ node: tree[0], at: free++ }];
    for (const { node, at } of waiting) {
      if (node === undefined) continue;
      flat.thresholds[at] = node.length === 1 ? node[0] : node[1];
      if (node.length === 1) continue;
      flat.features[at] = node[0];
      flat.children[at] = free;
      waiting.push({ node: tree[node[2]], at: free++ }, { node: tree[node[3]], at: free++ });
    }
  }
  flattened.set(trees, flat);
  return flat;
}

/** Log odds of each row. Tree by tree over all rows, all in one typed list: what is walked stays in the processor's nearest memory. */
export function scoresOf(trees: Trees, rows: readonly (readonly number[])[]): readonly number[] {
  const { features, thresholds, children, roots } = flattened.get(trees) ?? flatten(trees);
  const width = rows[0]?.length ?? 0;
  const values = new Float64Array(rows.length * width);
  for (const [r, row] of rows.entries()) values.set(row, r * width);
  const scores = new Float64Array(rows.length).fill(trees.start);
  for (const root of roots) {
    for (let r = 0; r < rows.length; r += 1) {
      const row = r * width;
      let at = root;
      let feature = features[at] ?? -1;
      while (feature >= 0) {
        at = (children[at] ?? 0) + 1 - Number((values[row + feature] ?? 0) <= (thresholds[at] ?? 0));
        feature = features[at] ?? -1;
      }
      scores[r] = (scores[r] ?? 0) + (thresholds[at] ?? 0);
    }
  }
  return [...scores];
}

/** Log odds of a row. */
export const scoreOf = (trees: Trees, row: readonly number[]): number => scoresOf(trees, [row])[0] ?? trees.start;

export const probabilityOf = (score: number): number => 1 / (1 + Math.exp(-score));

/** Shares of several one-against-rest scores, adding up to 1. */
export function sharesOf(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
