import type { Status } from '../../domain/labels.ts';
import type { CompareModel } from '../../pipeline/compare/model/compare-model.ts';
import { pairFeatureNames } from '../../pipeline/compare/pair-features.ts';
import { rankRivals, type PairModel } from '../../pipeline/compare/pairing.ts';
import { passageFeatureNames, passageFeatures } from '../../pipeline/compare/passage-features.ts';
import type { Trees } from '../../pipeline/compare/trees.ts';
import { binned, tableOf, type Binned } from './bins.ts';
import type { BoostOptions } from './boost.ts';
import { createBoostPool, type BoostPool } from './boost-pool.ts';
import { countWords, lessonsOf, type CaseLessons, type Lesson, type TrainingCase } from './lessons.ts';
import { WRITTEN_FOLDS } from './readings.ts';

/** Candidates beyond these teach little; right and wrong ones are cut alike, or their rank itself would tell the answer. */
const TAUGHT_CANDIDATES = 14;

/** What one learning gives: the judge of all cases, and one per open case that has never seen it. */
export interface Learned {
  readonly model: CompareModel;
  readonly without: ReadonlyMap<string, CompareModel>;
}

/**
 * Learns the judge from open and written cases, and those that leave each open case out in turn. A case may come in several readings under one name.
 * What is common to all judges, how often words are used and where numbers are cut into bins, comes from the written cases alone.
 */
export async function learnJudge(
  cases: readonly TrainingCase[],
  isWritten: (name: string) => boolean,
  progress: (step: string) => void = () => undefined,
): Promise<Learned> {
  const counts = countWords(cases.filter(({ name }) => isWritten(name)));
  const lessons = cases.map((one) => lessonsOf(one, counts));
  progress('lessons');
  const pool = createBoostPool();
  const names = [...new Set(lessons.map(({ name }) => name))];
  const written = names.filter(isWritten);
  const foldOf = (name: string): string => (isWritten(name) ? `written ${written.indexOf(name) % WRITTEN_FOLDS}` : name);
  const folds = [...new Set(names.map(foldOf))];
  const learnPairs = pairLearner(lessons, { pool, isWritten });
  const pairs = new Map(
    await Promise.all(
      [...folds, 'none'].map(async (fold) => {
        const model = await learnPairs((name) => foldOf(name) !== fold);
        progress(`pairs without ${fold}`);
        return [fold, model] as const;
      }),
    ),
  );
  const pairsWithout = (fold: string): PairModel => pairs.get(fold) ?? fail(fold);
  // The second layer learns from pair models that had not seen the case, or it would trust the first too much.
  const learnStatuses = statusLearner(lessons, { pool, isWritten, pairsOf: (name) => pairsWithout(foldOf(name)) });
  const judge = async (fold: string): Promise<CompareModel> => {
    const isTaught = (name: string): boolean => foldOf(name) !== fold;
    const { statuses, passages } = await learnStatuses(isTaught);
    progress(`judge without ${fold}`);
    return {
      provenance: { madeBy: 'npm run train:compare', cases: names.filter(isTaught), passages },
      features: { pair: [...pairFeatureNames], passage: [...passageFeatureNames] },
      counts,
      ...pairsWithout(fold),
      statuses,
    };
  };
  const open = names.filter((name) => !isWritten(name));
  const without = new Map(await Promise.all(open.map(async (name) => [name, await judge(name)] as const)));
  const model = await judge('none');
  await pool.close();
  return { model, without };
}

function fail(fold: string): never {
  throw new RangeError(`no judge without ${fold}`);
}

interface Means {
  readonly pool: BoostPool;
  readonly isWritten: (name: string) => boolean;
}

interface Example {
  readonly name: string;
  readonly row: readonly number[];
  readonly status: Status;
}

/** Grows trees over the examples that are taught and chosen. */
type Grow<E extends Example> = (
  chosen: (example: E) => boolean,
  label: (example: E) => boolean,
  options: Partial<BoostOptions>,
) => Promise<Trees>;

function grower<E extends Example>(examples: readonly E[], weightOf: (example: E) => number, { pool, isWritten }: Means) {
  const data: Binned = binned(tableOf(examples.map(({ row }) => row)), (at) => isWritten(examples[at]?.name ?? ''));
  const weights = Float64Array.from(examples, weightOf);
  return (isTaught: (name: string) => boolean): Grow<E> =>
    async (chosen, label, options) => {
      const rows = Int32Array.from(examples.keys()).filter((at) => {
        const example = examples[at];
        return example !== undefined && isTaught(example.name) && chosen(example);
      });
      const labels = Uint8Array.from(examples, (example) => Number(label(example)));
      return pool.boost({ data, lesson: { rows, labels, weights }, options });
    };
}

interface PairExample extends Example {
  readonly isSame: boolean;
  readonly weight: number;
}

function pairLearner(lessons: readonly CaseLessons[], means: Means): (isTaught: (name: string) => boolean) => Promise<PairModel> {
  const examples = lessons.flatMap(({ name, documents }) => documents.flat().flatMap((lesson) => pairExamples(name, lesson)));
  const growing = grower(examples, ({ weight }) => weight, means);
  return async (isTaught) => {
    const grow = growing(isTaught);
    const relation = async (status: Status, rounds: number, leastWeight: number): Promise<Trees> =>
      grow(
        ({ isSame }) => isSame,
        (example) => example.status === status,
        { rounds, leastWeight },
      );
    const [link, repeated, changed, conflicting] = await Promise.all([
      grow(
        () => true,
        ({ isSame }) => isSame,
        { rounds: 150, depth: 5, leastWeight: 4 },
      ),
      relation('repeated', 110, 3),
      relation('changed', 110, 3),
      relation('conflicting', 80, 1.5),
    ]);
    return { link, relations: { repeated, changed, conflicting } };
  };
}

function pairExamples(name: string, { rows, labels, weights, answer }: Lesson): readonly PairExample[] {
  return rows.slice(0, TAUGHT_CANDIDATES).flatMap((row, i) => {
    const label = labels[i] ?? null;
    return label === null ? [] : [{ name, row, status: answer.status, isSame: label === 1, weight: weights[i] ?? 1 }];
  });
}

function statusLearner(lessons: readonly CaseLessons[], { pairsOf, ...means }: Means & { readonly pairsOf: (name: string) => PairModel }) {
  const examples = lessons.flatMap(({ name, documents }) =>
    documents.flatMap((document): readonly Example[] => {
      const rows = passageFeatures(
        document.map(({ entry, candidates, rows: pairs }) => rankRivals(entry, candidates, pairs, pairsOf(name))),
      );
      return document.map(({ answer }, i) => ({ name, row: rows[i] ?? [], status: answer.status }));
    }),
  );
  const growing = grower(examples, () => 1, means);
  return async (isTaught: (name: string) => boolean): Promise<{ statuses: CompareModel['statuses']; passages: number }> => {
    const grow = growing(isTaught);
    const status = async (name: Status): Promise<Trees> => {
      const isRare = name === 'conflicting';
      return grow(
        () => true,
        (example) => example.status === name,
        { rounds: isRare ? 100 : 140, rate: 0.06, leastWeight: isRare ? 2 : 4 },
      );
    };
    const [fresh, repeated, changed, conflicting] = await Promise.all([
      status('new'),
      status('repeated'),
      status('changed'),
      status('conflicting'),
    ]);
    return { statuses: { new: fresh, repeated, changed, conflicting }, passages: examples.filter(({ name }) => isTaught(name)).length };
  };
}
