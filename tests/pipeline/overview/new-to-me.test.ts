import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareOrder, type ComparedDocument } from '../../../domain/document.ts';
import type { PassageId, Sha256 } from '../../../domain/ids.ts';
import type { Baseline } from '../../../domain/overview.ts';
import { compareCase } from '../../../pipeline/compare/index.ts';
import { newsSince, proveNews } from '../../../pipeline/overview/index.ts';
import { arbitraryCase, arrivals } from '../compare/arbitrary-case.ts';

/** DESIGN.md word for word: what a passage repeats, in either direction; changed and conflicting ones begin anew. */
function repeatsOf(documents: readonly ComparedDocument[]): (passage: PassageId) => ReadonlySet<PassageId> {
  const neighbours = new Map<PassageId, Set<PassageId>>();
  const told = documents.flatMap(({ passages }) => passages.filter(({ heading }) => heading !== 'formalia'));
  const ids = new Set(told.map(({ id }) => id));
  for (const { id, status, of } of told) {
    if (status !== 'repeated' || of === null || !ids.has(of)) continue;
    neighbours.set(id, (neighbours.get(id) ?? new Set()).add(of));
    neighbours.set(of, (neighbours.get(of) ?? new Set()).add(id));
  }
  return (passage) => {
    const reached = new Set([passage]);
    for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next);
    return reached;
  };
}

const documentOf = (documents: readonly ComparedDocument[], passage: PassageId): Sha256 | undefined =>
  documents.find(({ passages }) => passages.some(({ id }) => id === passage))?.head.sha256;

/** Comparing a case costs milliseconds, and the machine is shared. */
const numRuns = 40;

const caseWithReading = arbitraryCase.chain((documents) =>
  fc.record({ documents: fc.constant(compareCase(documents)), read: fc.subarray(documents.map(({ head }) => head.sha256)) }),
);

test('new to me is exactly: in a document not read, and nothing of its repeated group in one that was', () => {
  fc.assert(
    fc.property(caseWithReading, ({ documents, read }) => {
      const repeats = repeatsOf(documents);
      const isNew = (id: PassageId): boolean =>
        ![...repeats(id)].some((each) => read.includes(documentOf(documents, each) ?? ('' as Sha256)));
      const expected = documents.flatMap(({ passages }) => passages.filter(({ id, heading }) => heading !== 'formalia' && isNew(id)));
      const proof = proveNews(documents, { kind: 'my-reading' }, read);
      expect(proof.documents.flatMap(({ news }) => news).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    }),
    { numRuns },
  );
});

test('a changed or conflicting passage in a document that I have not read is always new to me, but where I have read a repeat of it', () => {
  fc.assert(
    fc.property(caseWithReading, ({ documents, read }) => {
      const { passages } = newsSince(documents, { kind: 'my-reading' }, read);
      const repeats = repeatsOf(documents);
      const isRead = (id: PassageId): boolean =>
        [...repeats(id)].some((each) => read.includes(documentOf(documents, each) ?? ('' as Sha256)));
      const begun = documents
        .filter(({ head }) => !read.includes(head.sha256))
        .flatMap((document) => document.passages)
        .filter(({ id, status, heading }) => heading !== 'formalia' && (status === 'changed' || status === 'conflicting') && !isRead(id));
      expect(begun.map(({ id }) => id).filter((id) => !passages.includes(id))).toEqual([]);
    }),
    { numRuns },
  );
});

test('reading one more document never makes anything new, and reading all leaves nothing', () => {
  fc.assert(
    fc.property(caseWithReading, ({ documents, read }) => {
      const news = (seen: readonly Sha256[]): Set<PassageId> => new Set(newsSince(documents, { kind: 'my-reading' }, seen).passages);
      for (const { head } of documents) expect(news([...read, head.sha256]).isSubsetOf(news(read))).toBe(true);
      expect(news(documents.map(({ head }) => head.sha256)).size).toBe(0);
    }),
    { numRuns },
  );
});

const baselines: fc.Arbitrary<Baseline> = fc.oneof(
  fc.constant<Baseline>({ kind: 'none' }),
  fc.constant<Baseline>({ kind: 'my-reading' }),
  fc
    .constantFrom('2025-01-10', '2025-02-15', '2025-04-10')
    .chain((date) =>
      fc.constantFrom<Baseline>({ kind: 'date', date }, { kind: 'meeting', id: 'm', date }, { kind: 'decision', id: 'd', date }),
    ),
);

test('every baseline: the proof names each passage since once, as new or as standing in a passage known before', () => {
  fc.assert(
    fc.property(caseWithReading, baselines, ({ documents, read }, baseline) => {
      const proof = proveNews(documents, baseline, read);
      const since = new Set(proof.documents.map(({ sha256 }) => sha256));
      const passages = documents.filter(({ head }) => since.has(head.sha256)).flatMap((document) => document.passages);
      const told = passages.filter(({ heading }) => heading !== 'formalia').map(({ id }) => id);
      const named = proof.documents.flatMap(({ news, repeats }) => [...news, ...repeats.map(({ passage }) => passage)]);
      expect(named.toSorted()).toEqual(told.toSorted());
      for (const { document } of proof.documents.flatMap(({ repeats }) => repeats)) expect(since.has(document)).toBe(false);
      expect(proof.isNothingNew).toBe(proof.documents.every(({ news }) => news.length === 0));
      expect(proof.pieces).toBe(newsSince(documents, baseline, read).passages.length);
      expect(proof.isNothingNew).toBe(proof.pieces === 0);
    }),
    { numRuns },
  );
});

test('since a document means the documents after it in the case, whatever the order of arrival', () => {
  fc.assert(
    fc.property(
      arbitraryCase.chain((documents) => fc.tuple(fc.constant(documents), arrivals(documents))),
      ([documents, arrived]) => {
        const [compared, again] = [compareCase(documents), compareCase(arrived)];
        const named = compared[0]?.head;
        if (named === undefined) return;
        const baseline: Baseline = { kind: 'document', sha256: named.sha256, date: '2025-01-01' };
        const proof = proveNews(again, baseline, []);
        expect(proof).toEqual(proveNews(compared, baseline, []));
        const after = compared.filter(({ head }) => compareOrder(head, named) > 0).map(({ head }) => head.sha256);
        expect(proof.documents.map(({ sha256 }) => sha256)).toEqual(after);
      },
    ),
    { numRuns },
  );
});

test('a case never opened says so, and one read document is enough to have opened it', () => {
  fc.assert(
    fc.property(caseWithReading, ({ documents, read }) => {
      expect(proveNews(documents, { kind: 'my-reading' }, read).isNeverOpened).toBe(read.length === 0);
      expect(proveNews(documents, { kind: 'none' }, read).isNeverOpened).toBe(false);
    }),
    { numRuns },
  );
});
