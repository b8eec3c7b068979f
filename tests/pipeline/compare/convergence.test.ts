import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compareCase, createLivingCase } from '../../../pipeline/compare/index.ts';
import { foldOverview, newsSince } from '../../../pipeline/overview/index.ts';
import { arbitraryCase, arrivals } from './arbitrary-case.ts';

/** Many small cases are judged many times; on a busy machine that takes a while. */
vi.setConfig({ testTimeout: 60_000 });

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

test('a case that grows document by document equals the case compared anew, also where a late document has an early date', () => {
  fc.assert(
    fc.property(caseAndArrivals, ({ documents, arrived }) => {
      const living = createLivingCase();
      for (const document of arrived) living.put(document);
      expect(JSON.stringify(living.compared())).toBe(JSON.stringify(compareCase(documents)));
    }),
    { numRuns: 30, seed: 5 },
  );
});

test('a document that is taken out leaves the case as if it had never come', () => {
  fc.assert(
    fc.property(caseAndArrivals, ({ documents, arrived }) => {
      const living = createLivingCase();
      for (const document of arrived) living.put(document);
      const [gone, ...rest] = documents;
      if (gone === undefined) return;
      living.remove(gone.head.sha256);
      expect(JSON.stringify(living.compared())).toBe(JSON.stringify(compareCase(rest)));
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
      let before = new Map(living.compared().map((document) => [document.head.sha256, JSON.stringify(document)]));
      for (const document of arrived) {
        const told = new Set(living.put(document).map(({ head }) => head.sha256));
        const now = new Map(living.compared().map((compared) => [compared.head.sha256, JSON.stringify(compared)]));
        const untold = [...now].filter(([sha256]) => !told.has(sha256));
        expect(untold.map(([, text]) => text)).toEqual(untold.map(([sha256]) => before.get(sha256)));
        before = now;
      }
    }),
    { numRuns: 20, seed: 8 },
  );
});
