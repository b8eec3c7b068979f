import { createFeatureTable } from './feature-table.ts';
import { width, type Model } from './model.ts';

/** Two columns in one whole number: a row is added in half the steps. */
export const packedWidth = Math.ceil(width / 2);

/** Rows that can be added up before a column could run into its neighbour: 16 bits hold 258 weights of 127. */
export const mostRows = 256;

const HALF = 16;

/** A model's weights as they are added up fastest. */
export interface PackedWeights {
  /** The row of a feature by its hash; -1 where nothing was learned. */
  readonly rowOf: (hash: number) => number;
  /** `packedWidth` numbers a row. */
  readonly packed: Int32Array;
}

/** Packs the weights of a model. */
export function packWeights({ hashes, weights }: Model): PackedWeights {
  const packed = new Int32Array(hashes.length * packedWidth);
  for (let row = 0; row < hashes.length; row++)
    for (let c = 0; c < width; c++) packed[row * packedWidth + (c >> 1)]! += weights[row * width + c]! << (c % 2 === 0 ? 0 : HALF);
  return { rowOf: createFeatureTable(hashes).rowOf, packed };
}
