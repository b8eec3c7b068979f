import type { DocumentContext } from './document-context.ts';
import { createFeatureTable, type FeatureTable } from './feature-table.ts';
import { featuresOf } from './features.ts';
import { columns, secondInputs, tasks, width, type Model } from './model.ts';
import type { PassageView } from './passage-view.ts';

/** Probabilities of all labels for one passage, in the columns of `model.ts`. */
export type Probabilities = Float64Array;

const tables = new WeakMap<Model, FeatureTable>();

/** What the model makes of every passage: a first look at each, then a second that sees its neighbours. */
export function scorePassages(model: Model, views: readonly PassageView[], context: DocumentContext): readonly Probabilities[] {
  const firsts = views.map((_, index) => firstLook(model, views, index, context));
  const sections = views.map((view) => view.section.text);
  return secondInputsOf(firsts, sections).map((input) => secondLook(model, input));
}

function firstLook(model: Model, views: readonly PassageView[], index: number, context: DocumentContext): Float64Array {
  const table = tables.get(model) ?? createFeatureTable(model.hashes);
  tables.set(model, table);
  const scores = new Float64Array(width);
  const { hashes, values } = featuresOf(views, index, context);
  const { weights } = model;
  for (let f = 0; f < hashes.length; f++) {
    const row = table.rowOf(hashes[f]!);
    if (row < 0) continue;
    const value = values[f]!;
    const start = row * width;
    for (let c = 0; c < width; c++) scores[c]! += value * weights[start + c]!;
  }
  for (let c = 0; c < width; c++) scores[c]! *= model.scales[c]!;
  return scores;
}

/** Scores to probabilities, per task, in place. */
export function toProbabilities(scores: Float64Array, headingTemperature = 1): Float64Array {
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

/** The inputs of the second look, from the scores of the first. */
export function secondInputsOf(firsts: readonly Float64Array[], sections: readonly string[]): readonly Float64Array[] {
  const logs = firsts.map((scores) => toProbabilities(scores.slice()).map((p) => Math.log(p + 1e-4)));
  const shares = firsts.map((scores) => toProbabilities(scores.slice()));
  const means = sectionMeans(shares, sections);
  return firsts.map((_, index) => {
    const input = new Float64Array(secondInputs);
    const parts = [logs[index], shares[index - 1], shares[index + 1], means[index]];
    parts.forEach((part, position) => part !== undefined && input.set(part, position * width));
    input[secondInputs - 1] = 1;
    return input;
  });
}

/** Mean probabilities of the section's other passages; a section is a run of passages under one title. */
function sectionMeans(shares: readonly Float64Array[], sections: readonly string[]): readonly (Float64Array | undefined)[] {
  const means: (Float64Array | undefined)[] = [];
  for (let start = 0; start < shares.length; ) {
    let end = start;
    const sum = new Float64Array(width);
    for (; end < shares.length && sections[end] === sections[start]; end++) shares[end]?.forEach((p, c) => (sum[c]! += p));
    for (let i = start; i < end; i++) means.push(end - start < 2 ? undefined : sum.map((p, c) => (p - (shares[i]?.[c] ?? 0)) / (end - start - 1)));
    start = end;
  }
  return means;
}

function secondLook(model: Model, input: Float64Array): Probabilities {
  const scores = new Float64Array(width);
  for (let c = 0; c < width; c++) {
    let sum = 0;
    for (let i = 0; i < secondInputs; i++) sum += input[i]! * model.second[c * secondInputs + i]!;
    scores[c] = sum;
  }
  return toProbabilities(scores, model.temperature);
}
