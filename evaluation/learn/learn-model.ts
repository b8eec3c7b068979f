import { columns, secondInputs, tasks, width, type Model, type Task } from '../../pipeline/classify/model/model.ts';
import { secondInputsOf } from '../../pipeline/classify/model/score-passages.ts';
import type { FeatureSpace, SpaceRow } from './feature-space.ts';
import type { TrueLabels } from './gold-passages.ts';
import { learnLinear, scoreRow } from './learn-linear.ts';
import { learnSecond } from './learn-second.ts';

/** Chosen by leaving one open case out; see docs/model-card.md. */
export const settings = {
  seed: 1,
  minimum: 2,
  /** How far rare labels are raised: 0 not at all, 1 to the same weight as frequent ones. */
  balance: 0.3,
  epochs: { heading: 12, voice: 10, nature: 8 } as Readonly<Record<Task, number>>,
  rate: 0.15,
  decay: 0,
  /** Groups of cases that the second look is learned over. */
  inner: 0,
  /** Features that are shipped. */
  features: 44_000,
  threshold: 0.35,
};

/** Learns a model from some rows of the space; the rows that are left out are never looked at. */
export function learnModel(space: FeatureSpace, rows: readonly SpaceRow[], version: string): Model {
  const first = learnFirst(space, rows);
  const second = learnSecond(innerScores(space, rows));
  return { version, ...quantise(space, first), ...second, threshold: settings.threshold };
}

/** The position of a row's true label among its task's labels. */
export function labelOf(labels: TrueLabels, task: Task): number {
  const all: readonly string[] = columns[task].labels;
  return all.indexOf(labels[task]);
}

function learnFirst(space: FeatureSpace, rows: readonly SpaceRow[]): Readonly<Record<Task, Float32Array>> {
  const learn = (task: Task): Float32Array => {
    const classes = columns[task].labels.length;
    const counts = new Float64Array(classes);
    for (const row of rows) counts[labelOf(row.labels, task)]! += row.weight;
    const mean = rows.length / classes;
    const learned = rows.map(({ ids, values, labels, weight }) => {
      const label = labelOf(labels, task);
      return { ids, values, label, weight: weight * (mean / Math.max(5, counts[label]!)) ** settings.balance };
    });
    const { seed, minimum, rate, decay } = settings;
    return learnLinear(learned, { classes, features: space.hashes.length, epochs: settings.epochs[task], rate, decay, minimum, seed });
  };
  return { heading: learn('heading'), voice: learn('voice'), nature: learn('nature') };
}

/** What the first look says of cases that it was not learned from, for the second look to learn from. */
function innerScores(space: FeatureSpace, rows: readonly SpaceRow[]): readonly { readonly input: Float64Array; readonly labels: TrueLabels }[] {
  const groups = [...new Set(rows.filter((row) => row.group !== 'synthetic').map((row) => row.group))].sort();
  return Array.from({ length: settings.inner }, (_, fold) => {
    const held = new Set(groups.filter((_, i) => i % settings.inner === fold));
    const first = learnFirst(space, rows.filter((row) => !held.has(row.group)));
    return scoreDocuments(rows.filter((row) => held.has(row.group)), first);
  }).flat();
}

function scoreDocuments(rows: readonly SpaceRow[], first: Readonly<Record<Task, Float32Array>>): readonly { readonly input: Float64Array; readonly labels: TrueLabels }[] {
  const documents = Map.groupBy(rows, (row) => row.document);
  return [...documents.values()].flatMap((passages) => {
    const scores = passages.map((row) => {
      const all = new Float64Array(width);
      for (const task of tasks) {
        const own = new Float64Array(columns[task].labels.length);
        scoreRow(own, row, first[task]);
        all.set(own, columns[task].start);
      }
      return all;
    });
    const inputs = secondInputsOf(scores, passages.map((row) => row.section));
    return passages.map((row, i) => ({ input: inputs[i] ?? new Float64Array(secondInputs), labels: row.labels }));
  });
}

/** Keeps the features with the largest weights, as whole numbers between -127 and 127 times a scale per column. */
function quantise(space: FeatureSpace, first: Readonly<Record<Task, Float32Array>>): Pick<Model, 'hashes' | 'weights' | 'scales'> {
  const strength = Float32Array.from(space.hashes, (_, id) => Math.max(...tasks.map((task) => strongest(first[task], id, columns[task].labels.length))));
  const kept = [...strength.keys()].filter((id) => strength[id]! > 0).sort((a, b) => strength[b]! - strength[a]! || a - b).slice(0, settings.features);
  const scales = new Float32Array(width);
  const weights = new Int8Array(kept.length * width);
  for (const task of tasks) {
    const { start, labels } = columns[task];
    labels.forEach((_, c) => {
      const column = kept.map((id) => first[task][id * labels.length + c]!);
      const scale = column.reduce((top, w) => Math.max(top, Math.abs(w)), 1e-6) / 127;
      scales[start + c] = scale;
      column.forEach((w, row) => (weights[row * width + start + c] = Math.round(w / scale)));
    });
  }
  return { hashes: Uint32Array.from(kept, (id) => space.hashes[id]!), weights, scales };
}

function strongest(weights: Float32Array, id: number, classes: number): number {
  let top = 0;
  for (let c = 0; c < classes; c++) top = Math.max(top, Math.abs(weights[id * classes + c]!));
  return top;
}
