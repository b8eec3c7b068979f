import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClassifiedDocument } from '../../../domain/document.ts';
import { dateUndated } from '../../../pipeline/chronology/date-undated.ts';
import { makeDocument, type Line } from '../compare/make-document.ts';

const first = makeDocument({ name: 'attest', date: '2024-01-10', kind: 'lae_285' }, []);
const last = makeDocument({ name: 'notat', date: '2025-03-01', kind: 'journal_note' }, []);

const dayOf = (name: string, documents: readonly ClassifiedDocument[]): string =>
  dateUndated([first, last, ...documents]).find(({ head }) => head.fileName === `${name}.txt`)?.head.documentDate ?? 'none';
const days = (all: readonly ClassifiedDocument[]): Record<string, string | null> =>
  Object.fromEntries(dateUndated(all).map(({ head }) => [head.fileName, head.documentDate]));
const undated = (name: string, lines: readonly Line[] = [], parent?: string): ClassifiedDocument =>
  makeDocument({ name, date: null, ...(parent === undefined ? {} : { parent }) }, lines);

test('a stated date and a day of receipt are left alone', () => {
  const received = makeDocument({ name: 'rapport', date: null, received: '2024-05-05' }, [{ text: 'Hun startede den 1. juni 2024.' }]);
  expect(dateUndated([first, received])).toEqual([first, received]);
});

test('a paper stands shortly after the latest thing it tells of', () => {
  const day = dayOf('rapport', [undated('rapport', [{ text: 'Hun startede i butikken den 6. maj 2024.' }])]);
  expect(day >= '2024-05-06' && day < '2024-06-10').toBe(true);
});

test('a planned day lies ahead of the paper, and decides the year that was left out', () => {
  const lines = [{ text: 'Siden den 18. august går han på holdet.' }, { text: 'Opfølgning holdes senest den 14. oktober 2024.' }];
  const day = dayOf('rapport', [undated('rapport', lines)]);
  expect(day >= '2024-08-18' && day < '2024-10-14').toBe(true);
});

test('the month and the week in a file name are believed', () => {
  expect(dayOf('status aug', [undated('status aug')])).toMatch(/^2024-08/);
  expect(dayOf('skema uge 23', [undated('skema uge 23')])).toMatch(/^2024-06-0/);
});

test('"status 2" stands after "status 1"', () => {
  const one = undated('status 1', [{ text: 'Hun startede den 6. maj 2024.' }]);
  expect(dayOf('status 2', [undated('status 2'), one]) > dayOf('status 1', [one])).toBe(true);
});

test('the next report of a house comes about when the last one promised it', () => {
  const promised = undated('blad', [
    { text: 'Hun startede den 6. maj 2024.' },
    { text: 'Næste rapport afleveres senest den 16. august 2024.' },
  ]);
  const copy = undated('ark', [
    { text: 'Hun startede den 6. maj 2024.' },
    { text: 'Næste rapport afleveres senest den 15. november 2024.' },
  ]);
  const day = dayOf('ark', [promised, copy]);
  expect(day >= '2024-08-01' && day < '2024-11-15').toBe(true);
});

test('a closing report stands after the other papers of its supplier', () => {
  const closing = makeDocument({ name: 'slut', date: null, kind: 'supplier_final' }, [{ text: 'Hun startede den 6. maj 2024.' }]);
  const report = makeDocument({ name: 'status', date: '2024-12-01' }, []);
  expect(dayOf('slut', [closing, report]) > '2024-12-01').toBe(true);
});

test('an attachment is no younger than its mail', () => {
  const mail = makeDocument({ name: 'mail', date: '2024-07-01', kind: 'correspondence' }, []);
  const day = dayOf('bilag', [mail, undated('bilag', [], 'mail')]);
  expect(day <= '2024-07-01' && day > '2024-04-01').toBe(true);
});

test('the order in which the files are given decides nothing', () => {
  const documents = [
    first,
    last,
    undated('status 1', [{ text: 'Hun startede den 6. maj.' }]),
    undated('status 2'),
    undated('brev', [{ text: 'Vi ses den 3. juni 2024.' }]),
  ];
  const expected = days(documents);
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
      expect(days(shuffled)).toEqual(expected);
    }),
    { numRuns: 30, seed: 4 },
  );
});
