/** Bins per feature. */
export const BINS = 48;

/** Rows of numbers, row by row in one list. */
export interface Table {
  readonly values: Float64Array;
  readonly width: number;
}

/** Rows of numbers as bins: what trees are grown from. Held in shared memory, so that trees can be grown side by side. */
export interface Binned {
  /** Bins row by row: a node's sums are gathered in one pass over its rows. */
  readonly bins: Uint8Array<SharedArrayBuffer>;
  readonly width: number;
  /** Upper bound of each bin, per feature. */
  readonly bounds: readonly (readonly number[])[];
}

/** Lays rows of equal length into one table. */
export function tableOf(rows: readonly (readonly number[])[]): Table {
  const width = rows[0]?.length ?? 0;
  const values = new Float64Array(rows.length * width);
  for (const [at, row] of rows.entries()) values.set(row, at * width);
  return { values, width };
}

/**
 * At most `BINS` bins per feature, at its own values where they are few, else at its quantiles. Only rows that `isSeen` set the bounds: those of a case
 * that is left out must not.
 */
export function binned({ values, width }: Table, isSeen: (row: number) => boolean): Binned {
  const count = width === 0 ? 0 : values.length / width;
  const bins = new Uint8Array(new SharedArrayBuffer(count * width));
  const seen = Array.from({ length: count }, (_, row) => row).filter(isSeen);
  const bounds = Array.from({ length: width }, (_, feature) => {
    const own = boundsOf(Float64Array.from(seen, (row) => values[row * width + feature] ?? 0).toSorted());
    for (let row = 0; row < count; row += 1) bins[row * width + feature] = binOf(values[row * width + feature] ?? 0, own);
    return own;
  });
  return { bins, width, bounds };
}

function boundsOf(sorted: Float64Array): readonly number[] {
  const distinct = [...new Set(sorted)];
  const limits =
    distinct.length < BINS ? distinct.slice(0, -1).map((value, i) => (value + (distinct[i + 1] ?? value)) / 2) : quantiles(sorted);
  return limits.map((limit) => Number(limit.toPrecision(6)));
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
