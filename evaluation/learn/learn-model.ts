import { columns, tasks, width, type Model, type Task } from '../../pipeline/classify/model/model.ts';
import type { FeatureSpace, SpaceRow } from './feature-space.ts';
import type { TrueLabels } from './labelled-document.ts';
import { learnLinear } from './learn-linear.ts';

/** Chosen by leaving one open case out; see docs/model-card.md. */
export const settings = {
  seed: 1,
  minimum: 2,
  /** How far rare labels are raised: 0 not at all, 1 to the same weight as frequent ones. */
  balance: 0.3,
  epochs: { heading: 12, voice: 12, nature: 10 } as Readonly<Record<Task, number>>,
  rate: 0.1,
  decay: { heading: 0.001, voice: 0.0002, nature: 0.001 } as Readonly<Record<Task, number>>,
  /** Features that are shipped. */
  features: 44_000,
  threshold: 0.35,
  /** Divides heading scores, so that 0.8 is right eight times in ten; measured with one case left out. */
  temperature: 0.75,
};

/** Learns a model from some rows of the space; the rows that are left out are never looked at. */
export function learnModel(space: FeatureSpace, rows: readonly SpaceRow[], version: string): Model {
  return { version, ...quantise(space, learnTasks(space, rows)), threshold: settings.threshold, temperature: settings.temperature };
}

/** The position of a row's true label among its task's labels. */
export function labelOf(labels: TrueLabels, task: Task): number {
  const all: readonly string[] = columns[task].labels;
  return all.indexOf(labels[task]);
}

function learnTasks(space: FeatureSpace, rows: readonly SpaceRow[]): Readonly<Record<Task, Float32Array>> {
  const learn = (task: Task): Float32Array => {
    const classes = columns[task].labels.length;
    const counts = new Float64Array(classes);
    for (const row of rows) counts[labelOf(row.labels, task)]! += row.weight;
    const mean = rows.length / classes;
    const learned = rows.map(({ ids, values, labels, weight }) => {
      const label = labelOf(labels, task);
      return { ids, values, label, weight: weight * (mean / Math.max(5, counts[label]!)) ** settings.balance };
    });
    const { seed, minimum, rate } = settings;
    return learnLinear(learned, {
      classes,
      features: space.hashes.length,
      epochs: settings.epochs[task],
      rate,
      decay: settings.decay[task],
      minimum,
      seed,
    });
  };
  return { heading: learn('heading'), voice: learn('voice'), nature: learn('nature') };
}

/** Keeps the features with the largest weights, as whole numbers between -127 and 127 times a scale per column. */
function quantise(space: FeatureSpace, first: Readonly<Record<Task, Float32Array>>): Pick<Model, 'hashes' | 'weights' | 'scales'> {
  const strength = Float32Array.from(space.hashes, (_, id) =>
    Math.max(...tasks.map((task) => strongest(first[task], id, columns[task].labels.length))),
  );
  const kept = [...strength.keys()]
    .filter((id) => strength[id]! > 0)
    .toSorted((a, b) => strength[b]! - strength[a]! || a - b)
    .slice(0, settings.features);
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
