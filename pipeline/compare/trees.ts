/** Boosted trees as data. A node is [feature, threshold, left, right]; a leaf is [value]. Rows go left where the feature is at most the threshold. */
export type TreeNode = readonly [number, number, number, number] | readonly [number];

export interface Trees {
  /** Log odds before the first tree. */
  readonly start: number;
  readonly trees: readonly (readonly TreeNode[])[];
}

/**
 * All trees at one depth, level by level in rows of numbers: the children of the node at `n` of a tree stand at `2 * n + 1` and `2 * n + 2`,
 * and a leaf higher up stands at every end below it. Every row takes the same number of steps and asks nothing of where it is: walking them
 * is several times faster than walking the data.
 */
interface Complete {
  /** At least 1. */
  readonly depth: number;
  readonly count: number;
  /** Of one tree. */
  readonly nodes: number;
  /** The same of all trees, one behind the other. */
  readonly features: Uint16Array;
  readonly thresholds: Float64Array;
  /** One more than nodes of each tree. */
  readonly values: Float64Array;
}

const completed = new WeakMap<Trees, Complete>();

function complete(trees: Trees): Complete {
  const depth = Math.max(1, ...trees.trees.map((tree) => depthOf(tree, 0)));
  const [count, nodes] = [trees.trees.length, 2 ** depth - 1];
  const [features, thresholds] = [new Uint16Array(count * nodes), new Float64Array(count * nodes)];
  const values = new Float64Array(count * (nodes + 1));
  for (const [t, tree] of trees.trees.entries()) {
    const standing = [0]; // which of the data's nodes stands at which place
    for (const [at, from] of standing.entries()) {
      const node = tree[from] ?? [0];
      if (at >= nodes) {
        values[t * (nodes + 1) + at - nodes] = node[0];
        continue;
      }
      const [feature, threshold, left, right] = node.length === 1 ? [0, 0, from, from] : node;
      features[t * nodes + at] = feature;
      thresholds[t * nodes + at] = threshold;
      standing[2 * at + 1] = left;
      standing[2 * at + 2] = right;
    }
  }
  const made = { depth, count, nodes, features, thresholds, values };
  completed.set(trees, made);
  return made;
}

function depthOf(tree: readonly TreeNode[], from: number): number {
  const node = tree[from];
  return node === undefined || node.length === 1 ? 0 : 1 + Math.max(depthOf(tree, node[2]), depthOf(tree, node[3]));
}

/**
 * Log odds of each row. Tree by tree and level by level over all rows: the rows' steps do not wait for each other, so the processor takes
 * several at once, and it has no branch to guess.
 */
export function scoresOf(trees: Trees, rows: readonly (readonly number[])[]): readonly number[] {
  const { depth, count, nodes, features, thresholds, values } = completed.get(trees) ?? complete(trees);
  const width = rows[0]?.length ?? 0;
  const numbers = new Float64Array(rows.length * width);
  for (const [r, row] of rows.entries()) numbers.set(row, r * width);
  const scores = new Float64Array(rows.length).fill(trees.start);
  const at = new Uint16Array(rows.length);
  for (let t = 0; t < count; t += 1) {
    const [root, ends] = [t * nodes, t * (nodes + 1) - nodes];
    const [feature, threshold] = [features[root] ?? 0, thresholds[root] ?? 0];
    for (let r = 0; r < rows.length; r += 1) at[r] = 2 - Number((numbers[r * width + feature] ?? 0) <= threshold);
    for (let level = 1; level < depth; level += 1) {
      for (let r = 0; r < rows.length; r += 1) {
        const node = at[r] ?? 0;
        const number = numbers[r * width + (features[root + node] ?? 0)] ?? 0;
        at[r] = 2 * node + 2 - Number(number <= (thresholds[root + node] ?? 0));
      }
    }
    for (let r = 0; r < rows.length; r += 1) scores[r] = (scores[r] ?? 0) + (values[ends + (at[r] ?? 0)] ?? 0);
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
