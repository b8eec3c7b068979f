import type { DocumentContext } from './document-context.ts';
import { columns, tasks, type Model } from './model.ts';
import type { PassageView } from './passage-view.ts';
import { createScorer, type Scorer } from './scorer.ts';

/** Probabilities of all labels for one passage, in the columns of `model.ts`. */
export type Probabilities = Float64Array;

const scorers = new WeakMap<Model, Scorer>();

/** What the model makes of every passage. */
export function scorePassages(model: Model, views: readonly PassageView[], context: DocumentContext): readonly Probabilities[] {
  const scorer = scorers.get(model) ?? createScorer(model);
  scorers.set(model, scorer);
  return scorer(views, context).map((scores) => toProbabilities(scores, model.temperature));
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
