import type { DocumentContext } from './document-context.ts';
import { createFeatureTable, type FeatureTable } from './feature-table.ts';
import { featuresOf } from './features.ts';
import { columns, tasks, width, type Model } from './model.ts';
import type { PassageView } from './passage-view.ts';

/** Probabilities of all labels for one passage, in the columns of `model.ts`. */
export type Probabilities = Float64Array;

const tables = new WeakMap<Model, FeatureTable>();

/** What the model makes of every passage. */
export function scorePassages(model: Model, views: readonly PassageView[], context: DocumentContext): readonly Probabilities[] {
  return views.map((_, index) => toProbabilities(scoresOf(model, views, index, context), model.temperature));
}

/** Values of features are counted in steps of 1/1024: sums of whole numbers are twice as fast as sums of fractions. */
const STEPS = 1024;

function scoresOf(model: Model, views: readonly PassageView[], index: number, context: DocumentContext): Float64Array {
  const table = tables.get(model) ?? createFeatureTable(model.hashes);
  tables.set(model, table);
  const sums = new Int32Array(width);
  const { hashes, values } = featuresOf(views, index, context);
  const { weights } = model;
  for (let f = 0; f < hashes.length; f++) {
    const row = table.rowOf(hashes[f]!);
    if (row < 0) continue;
    const value = Math.round(values[f]! * STEPS) | 0;
    const start = row * width;
    for (let c = 0; c < width; c++) sums[c]! += Math.imul(value, weights[start + c]!);
  }
  return Float64Array.from(sums, (sum, c) => (sum * model.scales[c]!) / STEPS);
}

/** Scores to probabilities, per task, in place. */
function toProbabilities(scores: Float64Array, headingTemperature: number): Float64Array {
  for (const task of tasks) {
    const { start, labels } = columns[task];
    const temperature = task === 'heading' ? headingTemperature : 1;
    let top = -Infinity;
    let sum = 0;
    for (let c = start; c < start + labels.length; c++) top = Math.max(top, scores[c]!);
    for (let c = start; c < start + labels.length; c++) sum += scores[c] = Math.exp((scores[c]! - top) / temperature);
    for (let c = start; c < start + labels.length; c++) scores[c]! /= sum;
  }
  return scores;
}
