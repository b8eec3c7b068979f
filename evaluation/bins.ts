/** Bins per feature. */
export const BINS = 48;

/** Rows of numbers as bins: what trees are grown from. */
export interface Binned {
  /** Bins row by row: a node's sums are gathered in one pass over its rows. */
  readonly bins: Uint8Array;
  readonly width: number;
  /** Upper bound of each bin, per feature. */
  readonly bounds: readonly (readonly number[])[];
}

/** At most `BINS` bins per feature, at its own values where they are few, else at its quantiles. */
export function binned(rows: readonly (readonly number[])[], width: number): Binned {
  const bins = new Uint8Array(rows.length * width);
  const bounds = Array.from({ length: width }, (_, feature) => {
    const values = Float64Array.from(rows, (row) => row[feature] ?? 0).toSorted();
    const distinct = [...new Set(values)];
    const limits =
      distinct.length < BINS ? distinct.slice(0, -1).map((value, i) => (value + (distinct[i + 1] ?? value)) / 2) : quantiles(values);
    const own = limits.map((limit) => Number(limit.toPrecision(6)));
    for (const [at, row] of rows.entries()) {
      bins[at * width + feature] = binOf(row[feature] ?? 0, own);
    }
    return own;
  });
  return { bins, width, bounds };
}

/** The first bin whose upper bound the value does not pass. */
function binOf(value: number, bounds: readonly number[]): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (bounds[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function quantiles(sorted: Float64Array): readonly number[] {
  return [...new Set(Array.from({ length: BINS - 1 }, (_, b) => sorted[Math.floor(((b + 1) * sorted.length) / BINS)] ?? 0))];
}
