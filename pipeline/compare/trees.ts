/** Boosted trees as data. A node is [feature, threshold, left, right]; a leaf is [value]. Rows go left where the feature is at most the threshold. */
export type TreeNode = readonly [number, number, number, number] | readonly [number];

export interface Trees {
  /** Log odds before the first tree. */
  readonly start: number;
  readonly trees: readonly (readonly TreeNode[])[];
}

/** Log odds of a row. */
export function scoreOf({ start, trees }: Trees, row: readonly number[]): number {
  let score = start;
  for (const tree of trees) {
    let node = tree[0];
    while (node !== undefined && node.length === 4) node = tree[(row[node[0]] ?? 0) <= node[1] ? node[2] : node[3]];
    score += node?.[0] ?? 0;
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
