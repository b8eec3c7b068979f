import { compareOrder, type ClassifiedDocument } from '../domain/document.ts';
import type { PassageId } from '../domain/ids.ts';
import { createCaseIndex } from '../pipeline/compare/candidates.ts';
import { entriesOf, type Entry } from '../pipeline/compare/entry.ts';
import { lexiconFor } from '../pipeline/compare/language/lexicon.ts';
import type { CompareModel } from '../pipeline/compare/model/compare-model.ts';
import { pairFeatureNames, pairFeatures } from '../pipeline/compare/pair-features.ts';
import { pairUp } from '../pipeline/compare/pairing.ts';
import { passageFeatureNames, passageFeatures } from '../pipeline/compare/passage-features.ts';
import type { Trees } from '../pipeline/compare/trees.ts';
import type { WordCounts } from '../pipeline/compare/word-counts.ts';
import { boost } from './boost.ts';
import type { Answer } from './gold.ts';

/** A case to learn from or to be judged: any reading of its documents with the answers that belong to it. */
export interface TrainingCase {
  readonly name: string;
  readonly documents: readonly ClassifiedDocument[];
  readonly answers: ReadonlyMap<PassageId, Answer>;
}

/** A passage laid beside its candidates, with what is known of each: 1 the same matter, 0 not, null left out of learning. */
interface Lesson {
  readonly caseName: string;
  readonly entry: Entry;
  readonly answer: Answer;
  readonly candidates: readonly Entry[];
  readonly rows: readonly (readonly number[])[];
  readonly labels: readonly (0 | 1 | null)[];
  readonly weights: readonly number[];
}

/** Stems seen in fewer cases are names and oddities of one citizen: they never enter the table. */
const LEAST_CASES = 2;
/** Candidates beyond these teach the link nothing that the nearer ones do not. */
const TAUGHT_CANDIDATES = 14;
const HALF = 0.5;

/** Counts of stems over the passages of the cases. */
export function countWords(cases: readonly TrainingCase[]): WordCounts {
  const lexicon = lexiconFor('da');
  const [counts, inCases] = [new Map<string, number>(), new Map<string, Set<string>>()];
  let passages = 0;
  for (const { name, documents } of cases) {
    for (const entry of documents.flatMap((document) => entriesOf(document, lexicon, { passages: 1, counts: {} }))) {
      passages += 1;
      for (const { key, kind } of entry.wording.tokens) {
        if (kind !== 'word' && kind !== 'name') continue;
        counts.set(key, (counts.get(key) ?? 0) + 1);
        inCases.set(key, (inCases.get(key) ?? new Set()).add(name));
      }
    }
  }
  const kept = [...counts].filter(([key]) => (inCases.get(key)?.size ?? 0) >= LEAST_CASES).sort(([a], [b]) => (a < b ? -1 : 1));
  return { passages, counts: Object.fromEntries(kept) };
}

/** The lessons of a case, document by document in the order of the case. */
function lessonsOf({ name, documents, answers }: TrainingCase, counts: WordCounts): readonly (readonly Lesson[])[] {
  const [lexicon, index, groups] = [lexiconFor('da'), createCaseIndex(), repeatedGroups(answers)];
  return [...documents]
    .sort((a, b) => compareOrder(a.head, b.head))
    .map((document) => {
      const entries = entriesOf(document, lexicon, counts).filter(({ passage }) => passage.heading !== 'formalia');
      const lessons = entries.flatMap((entry): readonly Lesson[] => {
        const answer = answers.get(entry.passage.id);
        if (answer === undefined) return [];
        const candidates = index.candidatesFor(entry);
        const known = candidates.map(({ passage }) => labelOf(passage.id, answer, groups, answers));
        return [{ caseName: name, entry, answer, candidates, rows: candidates.map((earlier) => pairFeatures(entry, earlier, candidates)), labels: known.map(({ label }) => label), weights: known.map(({ weight }) => weight) }];
      });
      index.add(entries);
      return lessons;
    });
}

function repeatedGroups(answers: TrainingCase['answers']): ReadonlyMap<PassageId, ReadonlySet<PassageId>> {
  const groups = new Map<PassageId, Set<PassageId>>([...answers.keys()].map((id) => [id, new Set([id])]));
  for (const [id, { status, of }] of answers) {
    const [own, other] = [groups.get(id), of === null ? undefined : groups.get(of)];
    if (status !== 'repeated' || own === undefined || other === undefined) continue;
    for (const member of own) {
      other.add(member);
      groups.set(member, other);
    }
  }
  return groups;
}

/** The named passage is the same matter; so, with less weight, is what it repeats; older values of its chain are left out. */
function labelOf(id: PassageId, { of }: Answer, groups: ReadonlyMap<PassageId, ReadonlySet<PassageId>>, answers: TrainingCase['answers']): { readonly label: 0 | 1 | null; readonly weight: number } {
  if (of === null) return { label: 0, weight: 1 };
  if (id === of) return { label: 1, weight: 1 };
  if (groups.get(of)?.has(id) === true) return { label: 1, weight: HALF };
  const seen = new Set<PassageId>();
  for (let at: PassageId | null = of; at !== null && !seen.has(at); at = answers.get(at)?.of ?? null) {
    seen.add(at);
    if (groups.get(at)?.has(id) === true) return { label: null, weight: 0 };
  }
  return { label: 0, weight: 1 };
}

type PairModel = Pick<CompareModel, 'link' | 'relations'>;

function trainPairs(lessons: readonly Lesson[]): PairModel {
  const pairs = lessons.flatMap(({ rows, labels, weights, answer }) =>
    rows.flatMap((row, i) => {
      const label = labels[i] ?? null;
      return label === null || (label === 0 && i >= TAUGHT_CANDIDATES) ? [] : [{ row, label, weight: weights[i] ?? 1, status: answer.status }];
    }),
  );
  const link = boost(pairs.map(({ row }) => row), pairs.map(({ label }) => label), pairs.map(({ weight }) => weight), { rounds: 150, depth: 5, leastWeight: 4 });
  const linked = pairs.filter(({ label }) => label === 1);
  const relation = (status: Answer['status'], rounds: number, leastWeight: number): Trees =>
    boost(linked.map(({ row }) => row), linked.map((pair) => Number(pair.status === status)), linked.map(({ weight }) => weight), { rounds, leastWeight });
  return { link, relations: { repeated: relation('repeated', 110, 3), changed: relation('changed', 110, 3), conflicting: relation('conflicting', 80, 1.5) } };
}

/** The passage rows of a case under a pair model that has not seen it. */
function passageRows(documents: readonly (readonly Lesson[])[], model: PairModel): readonly { readonly row: readonly number[]; readonly status: Answer['status'] }[] {
  return documents.flatMap((lessons) => {
    const rows = passageFeatures(lessons.map(({ entry, candidates }) => pairUp(entry, candidates, model)));
    return lessons.map(({ answer }, i) => ({ row: rows[i] ?? [], status: answer.status }));
  });
}

/**
 * Learns the judge from annotated cases. The second layer learns from pair models that had not seen the case, or it would trust the first too much.
 *
 * @param known pair models that the caller has already: by the case they were made without, and of all cases
 */
export function trainCompare(cases: readonly TrainingCase[], known: { readonly without?: ReadonlyMap<string, PairModel>; readonly pairs?: PairModel | undefined } = {}): CompareModel {
  const counts = countWords(cases);
  const lessons = cases.map((one) => ({ name: one.name, documents: lessonsOf(one, counts) }));
  const models = new Map<string, PairModel>();
  const without = (name: string): PairModel => {
    const model = known.without?.get(name) ?? models.get(name) ?? trainPairs(lessons.filter((other) => other.name !== name).flatMap(({ documents }) => documents.flat()));
    models.set(name, model);
    return model;
  };
  const passages = lessons.flatMap(({ name, documents }) => passageRows(documents, without(name)));
  const pairs = known.pairs ?? trainPairs(lessons.flatMap(({ documents }) => documents.flat()));
  const status = (name: Answer['status']): Trees =>
    boost(passages.map(({ row }) => row), passages.map((passage) => Number(passage.status === name)), passages.map(() => 1), { rounds: name === 'conflicting' ? 100 : 140, rate: 0.06, leastWeight: name === 'conflicting' ? 2 : 4 });
  return {
    provenance: { madeBy: 'npm run train:compare', cases: [...new Set(cases.map(({ name }) => name))], passages: passages.length },
    features: { pair: [...pairFeatureNames], passage: [...passageFeatureNames] },
    counts,
    ...pairs,
    statuses: { new: status('new'), repeated: status('repeated'), changed: status('changed'), conflicting: status('conflicting') },
  };
}

/** Pair models leaving each case out in turn; shared by all leave-one-out judges. */
export function pairModelsWithout(cases: readonly TrainingCase[]): ReadonlyMap<string, PairModel> {
  return new Map(
    [...new Set(cases.map(({ name }) => name))].map((name) => {
      const others = cases.filter((other) => other.name !== name);
      const counts = countWords(others);
      return [name, trainPairs(others.flatMap((other) => lessonsOf(other, counts).flat()))];
    }),
  );
}

