import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compareOrder, type ClassifiedDocument, type ComparedDocument } from '../../../domain/document.ts';
import { compareCase, createLivingCase, type LivingCase } from '../../../pipeline/compare/index.ts';
import { foldOverview, newsSince } from '../../../pipeline/overview/index.ts';
import { arbitraryCase, arrivals } from './arbitrary-case.ts';

/** Many small cases are judged many times; on a busy machine that takes a while. */
vi.setConfig({ testTimeout: 60_000 });

/** Puts the documents in and judges after each so many of them. */
function grow(living: LivingCase, documents: readonly ClassifiedDocument[], burst = 1): void {
  for (const [at, document] of documents.entries()) {
    living.put(document);
    if ((at + 1) % burst === 0) judgeAll(living);
  }
  judgeAll(living);
}

const judgeAll = (living: LivingCase): readonly ComparedDocument[] => [...living.judge()];

const inOrder = ({ results }: LivingCase): readonly ComparedDocument[] =>
  [...results.values()].toSorted((a, b) => compareOrder(a.head, b.head));

const caseAndArrivals = arbitraryCase.chain((documents) => arrivals(documents).map((arrived) => ({ documents, arrived })));

test('any order of arrival and any repetition give the same statuses, links and overview, byte for byte', () => {
  fc.assert(
    fc.property(caseAndArrivals, ({ documents, arrived }) => {
      const [once, again] = [compareCase(documents), compareCase(arrived)];
      expect(JSON.stringify(again)).toBe(JSON.stringify(once));
      expect(JSON.stringify(foldOverview(again.toReversed()))).toBe(JSON.stringify(foldOverview(once)));
    }),
    { numRuns: 30, seed: 4 },
  );
});

test('a case that grows by one document or by bursts equals the case compared anew, also where a late document has an early date', () => {
  fc.assert(
    fc.property(caseAndArrivals, fc.integer({ min: 1, max: 4 }), ({ documents, arrived }, burst) => {
      const living = createLivingCase();
      grow(living, arrived, burst);
      expect(JSON.stringify(inOrder(living))).toBe(JSON.stringify(compareCase(documents)));
    }),
    { numRuns: 30, seed: 5 },
  );
});

test('a document that is taken out leaves the case as if it had never come', () => {
  fc.assert(
    fc.property(caseAndArrivals, fc.integer({ min: 1, max: 4 }), ({ documents, arrived }, burst) => {
      const living = createLivingCase();
      grow(living, arrived, burst);
      const [gone, ...rest] = documents;
      if (gone === undefined) return;
      living.remove(gone.head.sha256);
      judgeAll(living);
      expect(JSON.stringify(inOrder(living))).toBe(JSON.stringify(compareCase(rest)));
    }),
    { numRuns: 20, seed: 6 },
  );
});

test('a document put a second time is no news', () => {
  fc.assert(
    fc.property(arbitraryCase, (documents) => {
      const seen = documents.map(({ head }) => head.sha256);
      expect(newsSince(compareCase([...documents, ...documents]), { kind: 'my-reading' }, seen).passages).toEqual([]);
    }),
    { numRuns: 30, seed: 7 },
  );
});

test('what a late document changes is told, and nothing else: documents that are not given back stand as they were', () => {
  fc.assert(
    fc.property(caseAndArrivals, ({ arrived }) => {
      const living = createLivingCase();
      let before = new Map(inOrder(living).map((document) => [document.head.sha256, JSON.stringify(document)]));
      for (const document of arrived) {
        living.put(document);
        const told = new Set(judgeAll(living).map(({ head }) => head.sha256));
        const now = new Map(inOrder(living).map((compared) => [compared.head.sha256, JSON.stringify(compared)]));
        const untold = [...now].filter(([sha256]) => !told.has(sha256));
        expect(untold.map(([, text]) => text)).toEqual(untold.map(([sha256]) => before.get(sha256)));
        before = now;
      }
    }),
    { numRuns: 20, seed: 8 },
  );
});
