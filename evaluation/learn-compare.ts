import type { CompareModel } from '../pipeline/compare/model/compare-model.ts';
import { pairFeatureNames } from '../pipeline/compare/pair-features.ts';
import { rankRivals, type PairModel } from '../pipeline/compare/pairing.ts';
import { passageFeatureNames, passageFeatures } from '../pipeline/compare/passage-features.ts';
import type { Trees } from '../pipeline/compare/trees.ts';
import { boost } from './boost.ts';
import type { Answer } from './gold.ts';
import { lessonsFrom, type Lesson, type Lessons, type TrainingCase } from './lessons.ts';

/** Candidates beyond these teach little; right and wrong ones are cut alike, or their rank itself would tell the answer. */
const TAUGHT_CANDIDATES = 14;

function trainPairs(lessons: readonly Lesson[]): PairModel {
  const pairs = lessons.flatMap(({ rows, labels, weights, answer }) =>
    rows.flatMap((row, i) => {
      const label = labels[i] ?? null;
      return label === null || i >= TAUGHT_CANDIDATES ? [] : [{ row, label, weight: weights[i] ?? 1, status: answer.status }];
    }),
  );
  const link = boost(
    pairs.map(({ row }) => row),
    pairs.map(({ label }) => label),
    pairs.map(({ weight }) => weight),
    { rounds: 150, depth: 5, leastWeight: 4 },
  );
  const linked = pairs.filter(({ label }) => label === 1);
  const relation = (status: Answer['status'], rounds: number, leastWeight: number): Trees =>
    boost(
      linked.map(({ row }) => row),
      linked.map((pair) => Number(pair.status === status)),
      linked.map(({ weight }) => weight),
      { rounds, leastWeight },
    );
  return {
    link,
    relations: {
      repeated: relation('repeated', 110, 3),
      changed: relation('changed', 110, 3),
      conflicting: relation('conflicting', 80, 1.5),
    },
  };
}

/** The passage rows of a case under a pair model that has not seen it. */
function passageRows(
  documents: readonly (readonly Lesson[])[],
  model: PairModel,
): readonly { readonly row: readonly number[]; readonly status: Answer['status'] }[] {
  return documents.flatMap((lessons) => {
    const rows = passageFeatures(lessons.map(({ entry, candidates, rows: pairs }) => rankRivals(entry, candidates, pairs, model)));
    return lessons.map(({ answer }, i) => ({ row: rows[i] ?? [], status: answer.status }));
  });
}

const pairsOf = ({ cases }: Lessons, except?: string): PairModel =>
  trainPairs(cases.filter(({ name }) => name !== except).flatMap(({ documents }) => documents.flat()));

/** The second layer learns from pair models that had not seen the case, or it would trust the first too much. */
function modelOf(lessons: Lessons, pairs: PairModel, without: (name: string) => PairModel): CompareModel {
  const passages = lessons.cases.flatMap(({ name, documents }) => passageRows(documents, without(name)));
  const status = (name: Answer['status']): Trees =>
    boost(
      passages.map(({ row }) => row),
      passages.map((passage) => Number(passage.status === name)),
      passages.map(() => 1),
      { rounds: name === 'conflicting' ? 100 : 140, rate: 0.06, leastWeight: name === 'conflicting' ? 2 : 4 },
    );
  return {
    provenance: { madeBy: 'npm run train:compare', cases: [...new Set(lessons.cases.map(({ name }) => name))], passages: passages.length },
    features: { pair: [...pairFeatureNames], passage: [...passageFeatureNames] },
    counts: lessons.counts,
    ...pairs,
    statuses: { new: status('new'), repeated: status('repeated'), changed: status('changed'), conflicting: status('conflicting') },
  };
}

/** What one learning gives: the judge of all cases, and one per case that has never seen it. */
export interface Learned {
  readonly model: CompareModel;
  readonly without: ReadonlyMap<string, CompareModel>;
}

/** Learns the judge from annotated cases, and those that leave each case out in turn. A case may come in several readings under one name. */
export function learnCompare(cases: readonly TrainingCase[], progress: (step: string) => void = () => undefined): Learned {
  const names = [...new Set(cases.map(({ name }) => name))];
  const folds = new Map<string, { readonly lessons: Lessons; readonly pairs: PairModel }>();
  for (const name of names) {
    const lessons = lessonsFrom(cases.filter((one) => one.name !== name));
    folds.set(name, { lessons, pairs: pairsOf(lessons) });
    progress(`pairs without ${name}`);
  }
  const pairsWithout = (name: string): PairModel => {
    const fold = folds.get(name);
    if (fold === undefined) throw new RangeError(`no case ${name}`);
    return fold.pairs;
  };
  const without = new Map<string, CompareModel>();
  for (const [name, { lessons, pairs }] of folds) {
    without.set(name, modelOf(lessons, pairs, pairsWithout));
    progress(`judge without ${name}`);
  }
  const all = lessonsFrom(cases);
  return { model: modelOf(all, pairsOf(all), pairsWithout), without };
}
