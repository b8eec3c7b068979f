import { compareOrder, type ClassifiedDocument } from '../../domain/document.ts';
import type { PassageId } from '../../domain/ids.ts';
import { createCaseIndex } from '../../pipeline/compare/candidates.ts';
import { entriesOf, type Entry } from '../../pipeline/compare/entry.ts';
import { lexiconFor } from '../../pipeline/compare/language/lexicon.ts';
import { pairFeatures } from '../../pipeline/compare/pair-features.ts';
import type { WordCounts } from '../../pipeline/compare/word-counts.ts';
import type { Answer } from '../gold.ts';

/** A case to learn from or to be judged: any reading of its documents with the answers that belong to it. */
export interface TrainingCase {
  readonly name: string;
  readonly documents: readonly ClassifiedDocument[];
  readonly answers: ReadonlyMap<PassageId, Answer>;
}

/** A passage laid beside its candidates, with what is known of each: 1 the same matter, 0 not, null left out of learning. */
export interface Lesson {
  readonly entry: Entry;
  readonly answer: Answer;
  readonly candidates: readonly Entry[];
  readonly rows: readonly (readonly number[])[];
  readonly labels: readonly (0 | 1 | null)[];
  readonly weights: readonly number[];
}

/** Stems seen in fewer cases are names and oddities of one citizen: they never enter the table. */
const LEAST_CASES = 2;
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
  const kept = [...counts].filter(([key]) => (inCases.get(key)?.size ?? 0) >= LEAST_CASES).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { passages, counts: Object.fromEntries(kept) };
}

/** The lessons of a case, document by document. */
export interface CaseLessons {
  readonly name: string;
  readonly documents: readonly (readonly Lesson[])[];
}

/** A case laid beside its own earlier passages, in its order. */
export function lessonsOf({ name, documents, answers }: TrainingCase, counts: WordCounts): CaseLessons {
  const [lexicon, index, groups] = [lexiconFor('da'), createCaseIndex(), repeatedGroups(answers)];
  const inOrder = documents.toSorted((a, b) => compareOrder(a.head, b.head));
  return {
    name,
    documents: inOrder.map((document) => {
      const entries = entriesOf(document, lexicon, counts).filter(({ passage }) => passage.heading !== 'formalia');
      const lessons = entries.flatMap((entry): readonly Lesson[] => {
        const answer = answers.get(entry.passage.id);
        if (answer === undefined) return [];
        const candidates = index.candidatesFor(entry);
        const known = candidates.map(({ passage }) => labelOf(passage.id, answer, groups, answers));
        return [
          {
            entry,
            answer,
            candidates,
            rows: pairFeatures(entry, candidates),
            labels: known.map(({ label }) => label),
            weights: known.map(({ weight }) => weight),
          },
        ];
      });
      index.add(entries);
      return lessons;
    }),
  };
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
function labelOf(
  id: PassageId,
  { of }: Answer,
  groups: ReadonlyMap<PassageId, ReadonlySet<PassageId>>,
  answers: TrainingCase['answers'],
): { readonly label: 0 | 1 | null; readonly weight: number } {
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
