import { expect, test } from 'vitest';
import type { ComparedDocument } from '../../../domain/document.ts';
import { agesOf, sayAge } from '../../../pipeline/overview/index.ts';
import { shaOf } from '../compare/make-document.ts';
import { idOf, makeCompared } from './make-compared.ts';

const examined = (document: ComparedDocument, day: string): ComparedDocument => ({
  ...document,
  passages: document.passages.map((passage) =>
    passage.heading === 'formalia' ? { ...passage, details: [{ type: 'consultation_date', value: day }] } : passage,
  ),
});
const statement = examined(
  makeCompared({ name: 'statement', date: '2025-01-20', received: '2025-01-25', kind: 'lae_265' }, [
    { text: 'Konsultation den 10. januar 2025.', heading: 'formalia' },
    { text: 'Depression af moderat grad.', heading: 'diagnoses' },
    { text: 'Kan arbejde 6 timer.', heading: 'work_capacity' },
  ]),
  '2025-01-10',
);
const report = makeCompared({ name: 'report', date: '2025-06-01', received: '2025-06-03' }, [
  { text: 'Arbejder nu 8 timer.', heading: 'work_capacity', status: 'changed', of: idOf('statement', 3) },
]);
const letter = makeCompared({ name: 'letter', date: null, received: '2025-02-01' }, [{ text: 'Bor alene.', heading: 'network' }]);
const documents = [report, letter, statement];
const asOf = { today: '2025-07-01', sentToTeam: '2025-03-11' };

test('a statement is as old as its examination, a report as its own day, a paper without a day as its receipt', () => {
  expect(agesOf(documents, asOf).documents.map(({ document, day, age }) => [document, day, age])).toEqual([
    [shaOf('statement'), '2025-01-10', 172],
    [shaOf('letter'), '2025-02-01', 150],
    [shaOf('report'), '2025-06-01', 30],
  ]);
});

test('all three days of a statement are told', () => {
  expect(agesOf(documents, asOf).documents[0]?.dates).toEqual({ examined: '2025-01-10', written: '2025-01-20', received: '2025-01-25' });
});

test('the age when the case was sent counts to that day; what came later had none', () => {
  expect(agesOf(documents, asOf).documents.map(({ ageWhenSent }) => ageWhenSent)).toEqual([60, 38, null]);
  expect(agesOf(documents, { ...asOf, sentToTeam: null }).documents.map(({ ageWhenSent }) => ageWhenSent)).toEqual([null, null, null]);
});

test('what has happened since: later papers, and what of it they change', () => {
  expect(agesOf(documents, asOf).documents[0]?.since).toEqual({
    documents: 2,
    changed: [idOf('report', 1)],
    conflicting: [],
  });
});

test('an attachment is of the day of its mail, and not later than it', () => {
  const mail = makeCompared({ name: 'mail', date: '2025-02-10' }, [{ text: 'Se vedhæftede.' }]);
  const attached = makeCompared({ name: 'attached', date: '2025-02-10', parent: 'mail' }, [{ text: 'Sover dårligt.' }]);
  expect(agesOf([attached, mail, ...documents], asOf).documents.map(({ since }) => since.documents)).toEqual([4, 3, 1, 1, 0]);
});

test('each heading has its newest source today and the one it had when the case was sent', () => {
  const heading = agesOf(documents, asOf).headings.find((each) => each.heading === 'work_capacity');
  expect(heading).toEqual({
    heading: 'work_capacity',
    newest: { document: shaOf('report'), day: '2025-06-01' },
    age: 30,
    newestWhenSent: { document: shaOf('statement'), day: '2025-01-10' },
    ageWhenSent: 60,
  });
  expect(agesOf(documents, asOf).headings.find((each) => each.heading === 'income')).toMatchObject({ newest: null, age: null });
});

test('a day of examination that lies after the statement was written is no examination of it', () => {
  expect(agesOf([examined(statement, '2025-03-01')], asOf).documents[0]?.dates.examined).toBeNull();
});

test('an age is said in days, months and years', () => {
  expect([1, 30, 45, 172, 800].map((days) => sayAge(days, 'da'))).toEqual(['1 dag', '30 dage', '1 måned', '5 måneder', '2 år']);
});
