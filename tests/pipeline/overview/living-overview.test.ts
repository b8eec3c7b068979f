import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ComparedDocument } from '../../../domain/document.ts';
import type { PassageId, Sha256 } from '../../../domain/ids.ts';
import { createLivingOverview, foldOverview, type LivingOverview } from '../../../pipeline/overview/index.ts';
import { rowsInMemory, type RowsInMemory } from '../../support/rows-in-memory.ts';
import { idOf, makeCompared, type JudgedLine } from './make-compared.ts';

const headings = ['network', 'social', 'formalia'] as const;
const line = fc.record({
  text: fc.constantFrom('Sover fire timer.', 'Nej.', 'Bor alene i en lejlighed.'),
  heading: fc.constantFrom(...headings),
  status: fc.constantFrom('new' as const, 'repeated' as const, 'repeated' as const, 'changed' as const, 'conflicting' as const),
  to: fc.integer({ min: 0, max: 4 }),
  nth: fc.integer({ min: 1, max: 3 }),
  placed: fc.boolean(),
});
type Judged = typeof line extends fc.Arbitrary<infer T> ? T : never;

/** Some state of the document `nth`, whose links may name anything, also what is not there, is later, or is itself a repeat. */
const put = fc.record({
  name: fc.integer({ min: 0, max: 4 }),
  month: fc.integer({ min: 1, max: 6 }),
  lines: fc.option(fc.array(line, { minLength: 1, maxLength: 3 }), { freq: 4 }),
});

function compared({ name, month, lines }: { name: number; month: number; lines: readonly Judged[] | null }): ComparedDocument {
  const judged = (lines ?? []).map(({ to, nth, status, ...rest }): JudgedLine => ({
    ...rest,
    status,
    ...(status !== 'new' && { of: idOf(`d${to}`, nth) }),
  }));
  const document = makeCompared({ name: `d${name}`, date: `2025-0${month}-01` }, judged);
  return { ...document, passages: document.passages.map((passage, at) => ({ ...passage, placed: lines?.[at]?.placed ?? true })) };
}

/** Brings the rows to what an overview remembers, as a worker does. */
function save(living: LivingOverview, rows: RowsInMemory): void {
  const differing = new Set<Sha256>([
    ...[...living.digests].filter(([sha256, digest]) => rows.digests.get(sha256) !== digest).map(([sha256]) => sha256),
    ...[...rows.digests.keys()].filter((sha256) => !living.digests.has(sha256)),
  ]);
  rows.save(living.changes(differing, rows.heldPassages(differing)));
}

test('incremental equals rebuilt: two workers that take turns leave the rows of folding everything anew', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(put, fc.boolean()), { minLength: 1, maxLength: 14 }), (steps) => {
      const [rows, now] = [rowsInMemory(), new Map<Sha256, ComparedDocument>()];
      const workers = [createLivingOverview(), createLivingOverview()];
      for (const [step, isSecond] of steps) {
        const document = compared(step);
        const { sha256 } = document.head;
        if (step.lines === null) now.delete(sha256);
        else now.set(sha256, document);
        const worker = workers[Number(isSecond)] ?? createLivingOverview();
        for (const known of worker.digests.keys()) if (!now.has(known)) worker.remove(known);
        for (const [known, each] of now) {
          const digest = JSON.stringify(each);
          if (worker.digests.get(known) !== digest) worker.put(each, digest);
        }
        save(worker, rows);
        expect(JSON.stringify(rows.overview())).toBe(JSON.stringify(foldOverview([...now.values()])));
      }
    }),
    { numRuns: 400 },
  );
});

const month = (nth: number, lines: readonly JudgedLine[]): ComparedDocument =>
  makeCompared({ name: `m${nth}`, date: `2025-0${nth}-01` }, lines);

test('a new document touches its own rows and the lines that it repeats or changes, and no others', () => {
  const living = createLivingOverview();
  const first = month(1, [{ text: 'Bor alene i byen.' }, { text: 'Sover fire timer.' }, { text: 'Har en hund derhjemme.' }]);
  const second = month(2, [{ text: 'Bor alene i byen.', status: 'repeated', of: idOf('m1', 1) }]);
  living.put(first, 'first');
  living.put(second, 'second');
  const { documents, groups, moved } = living.changes(new Set([second.head.sha256]), []);
  expect(documents.map(({ document }) => document.head.sha256)).toEqual([second.head.sha256]);
  expect(groups.map(({ id }) => id)).toEqual([idOf('m1', 1) satisfies PassageId]);
  expect(moved).toEqual([]);
});
