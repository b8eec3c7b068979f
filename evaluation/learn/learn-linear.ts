import { seededNumbers, shuffle } from './seeded-numbers.ts';

/** One passage to learn from. */
export interface LearnedRow {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** Position of the true class. */
  readonly label: number;
  readonly weight: number;
}

/** What the learning hangs on. Every value is told in the model card. */
export interface LearnOptions {
  readonly classes: number;
  /** Features in the space. */
  readonly features: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards zero each time that a weight is touched. */
  readonly decay: number;
  /** A feature has to stand in this many passages to get a weight. */
  readonly minimum: number;
  readonly seed: number;
}

/** Rows that are right with more than this probability are left alone: most of the work, none of the learning. */
const SURE = 0.995;

/** Multinomial logistic regression by AdaGrad over single rows, in an order that the seed fixes; `features` times `classes` weights. */
export function learnLinear(rows: readonly LearnedRow[], options: LearnOptions): Float32Array {
  const { classes, features, epochs } = options;
  const weights = new Float32Array(features * classes);
  const squares = new Float32Array(features * classes).fill(1e-2);
  const kept = keepFrequent(rows, options);
  const order = kept.map((_, i) => i);
  const next = seededNumbers(options.seed);
  const scores = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next);
    for (const i of order) {
      const row = kept[i];
      if (row === undefined) continue;
      scoreRow(scores, row, weights);
      softmax(scores);
      if ((scores[row.label] ?? 0) > SURE) continue;
      for (let c = 0; c < classes; c++) scores[c] = ((scores[c] ?? 0) - (c === row.label ? 1 : 0)) * row.weight;
      update(scores, row, { weights, squares, rate: options.rate, decay: options.decay });
    }
  }
  return weights;
}

function keepFrequent(rows: readonly LearnedRow[], { features, minimum }: LearnOptions): readonly LearnedRow[] {
  const counts = new Int32Array(features);
  for (const row of rows) for (const id of row.ids) counts[id]!++;
  return rows.map((row) => {
    const kept = [...row.ids.keys()].filter((i) => counts[row.ids[i]!]! >= minimum);
    return { ...row, ids: Int32Array.from(kept, (i) => row.ids[i]!), values: Float32Array.from(kept, (i) => row.values[i]!) };
  });
}

/** Scores of one row into `scores`. */
export function scoreRow(scores: Float64Array, { ids, values }: Pick<LearnedRow, 'ids' | 'values'>, weights: Float32Array): void {
  const classes = scores.length;
  scores.fill(0);
  for (let f = 0; f < ids.length; f++) {
    const value = values[f]!;
    const start = ids[f]! * classes;
    for (let c = 0; c < classes; c++) scores[c]! += value * weights[start + c]!;
  }
}

function softmax(scores: Float64Array): void {
  let top = -Infinity;
  let sum = 0;
  for (const score of scores) top = Math.max(top, score);
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c]! - top);
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum;
}

interface State {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly rate: number;
  readonly decay: number;
}

/** Classes that are wrong by less are left alone: most of them, for nearly every row. */
const SLIGHT = 0.002;

function update(gradient: Float64Array, { ids, values }: LearnedRow, { weights, squares, rate, decay }: State): void {
  const classes = gradient.length;
  for (let c = 0; c < classes; c++) {
    const wrong = gradient[c]!;
    if (wrong < SLIGHT && wrong > -SLIGHT) continue;
    for (let f = 0; f < ids.length; f++) {
      const slope = wrong * values[f]!;
      const at = ids[f]! * classes + c;
      const square = squares[at]! + slope * slope;
      squares[at] = square;
      weights[at] = weights[at]! * (1 - decay) - (rate * slope) / Math.sqrt(square);
    }
  }
}
