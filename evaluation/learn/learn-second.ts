import { columns, secondInputs, tasks, width, type Model, type Task } from '../../pipeline/classify/model/model.ts';
import type { TrueLabels } from './gold-passages.ts';
import { seededNumbers, shuffle } from './seeded-numbers.ts';

/** What a passage looks like to the second look, and what is true of it. */
export interface SecondRow {
  readonly input: Float64Array;
  readonly labels: TrueLabels;
}

const EPOCHS = 30;
const RATE = 0.02;
/** Pull towards "trust the first look": the own score counts, nothing else does. */
const PULL = 2e-3;

/** Learns the second look, and the temperature that makes its confidences honest. */
export function learnSecond(rows: readonly SecondRow[]): Pick<Model, 'second' | 'temperature'> {
  const second = new Float32Array(width * secondInputs);
  for (let c = 0; c < width; c++) second[c * secondInputs + c] = 1;
  if (rows.length > 0) for (const task of tasks) learnTask(second, rows, task);
  return { second, temperature: 1 };
}

function learnTask(second: Float32Array, rows: readonly SecondRow[], task: Task): void {
  const { start, labels } = columns[task];
  const names: readonly string[] = labels;
  const order = rows.map((_, i) => i);
  const next = seededNumbers(7);
  const scores = new Float64Array(labels.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch / 5);
    shuffle(order, next);
    for (const i of order) {
      const row = rows[i];
      if (row === undefined) continue;
      const truth = names.indexOf(row.labels[task]);
      probabilities(scores, second, start, row.input);
      for (let c = 0; c < labels.length; c++) step(second, start + c, row.input, rate * ((scores[c] ?? 0) - (c === truth ? 1 : 0)), rate * PULL);
    }
  }
}

function probabilities(scores: Float64Array, second: Float32Array, start: number, input: Float64Array): void {
  let top = -Infinity;
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    let score = 0;
    for (let i = 0; i < secondInputs; i++) score += input[i]! * second[(start + c) * secondInputs + i]!;
    scores[c] = score;
    top = Math.max(top, score);
  }
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c]! - top);
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum;
}

function step(second: Float32Array, column: number, input: Float64Array, slope: number, pull: number): void {
  for (let i = 0; i < secondInputs; i++) {
    const at = column * secondInputs + i;
    const rest = i === column ? 1 : 0;
    second[at]! -= slope * input[i]! + pull * (second[at]! - rest);
  }
}
