import { width } from './model.ts';
import { mostRows, packedWidth, type PackedWeights } from './packed-weights.ts';

/** Values of features are counted in steps of 1/1024: whole numbers give the same sum in any order. */
const STEPS = 1024;
const HALF = 16;

/** Sums of weights times values. Features of one value in a row are added up first and multiplied once. */
export interface WeightSums {
  readonly addRow: (row: number, value: number) => void;
  /** Rows that were added up before, and how many they were. */
  readonly addRows: (packed: Int32Array, rows: number, value: number) => void;
  /** The sums so far. */
  readonly take: () => Int32Array;
  /** The sums so far as scores: each times the scale of its column. */
  readonly scores: (scales: Float32Array) => Float64Array;
  /** Begins anew, from sums that are known or from zero. */
  readonly start: (...from: readonly Int32Array[]) => void;
}

/** Sums over the weights of one model. */
export function createWeightSums({ packed }: PackedWeights): WeightSums {
  const sums = new Int32Array(width + 1);
  const pending = new Int32Array(packedWidth);
  let rows = 0;
  let value = 0;
  const flush = (): void => {
    if (rows > 0) unpackInto(sums, pending, Math.round(value * STEPS));
    rows = 0;
  };
  const make = (more: number, next: number): void => {
    if (next !== value || rows + more > mostRows) flush();
    value = next;
    rows += more;
  };
  return {
    addRow: (row, next) => {
      if (row < 0) return;
      make(1, next);
      const start = row * packedWidth;
      for (let c = 0; c < packedWidth; c++) pending[c]! += packed[start + c]!;
    },
    addRows: (added, count, next) => {
      if (count === 0) return;
      make(count, next);
      for (let c = 0; c < packedWidth; c++) pending[c]! += added[c]!;
    },
    take: () => {
      flush();
      return sums.slice(0, width);
    },
    scores: (scales) => {
      flush();
      const scores = new Float64Array(width);
      for (let c = 0; c < width; c++) scores[c] = (sums[c]! * scales[c]!) / STEPS;
      return scores;
    },
    start: (...from) => {
      flush();
      sums.fill(0);
      for (const known of from) for (let c = 0; c < width; c++) sums[c]! += known[c]!;
    },
  };
}

/** Adds packed sums, times a value, to plain ones, and empties them. */
function unpackInto(sums: Int32Array, from: Int32Array, value: number): void {
  for (let c = 0; c < packedWidth; c++) {
    const both = from[c]!;
    const low = (both << HALF) >> HALF;
    sums[2 * c]! += Math.imul(value, low);
    sums[2 * c + 1]! += Math.imul(value, (both - low) >> HALF);
    from[c] = 0;
  }
}
