import { expect, test } from 'vitest';
import type { DocumentHead } from '../../../../domain/document.ts';
import type { Sha256 } from '../../../../domain/ids.ts';
import { classifyDocument } from '../../../../pipeline/classify/index.ts';
import { aParsedDocument, type Draft } from '../a-parsed-document.ts';

const citizen = { name: 'Anne Birgitte Lund', cpr: '010190-0000' };

function headOf(
  drafts: readonly Draft[],
  { received = null, format = 'docx' }: { received?: string | null; format?: string } = {},
): DocumentHead {
  return classifyDocument({
    parsed: aParsedDocument([drafts], { format }),
    sha256: '12'.repeat(32) as Sha256,
    fileName: 'a.docx',
    parent: null,
    received,
    citizen,
  }).head;
}

const report: readonly Draft[] = [
  { kind: 'paragraph', text: 'Broen ApS, Havnevej 2, Sundby' },
  { kind: 'paragraph', text: 'Borger: Anne B. Lund 010190-0000' },
  { kind: 'title', text: 'Statusrapport' },
  { kind: 'paragraph', text: 'Periode: 1. marts - 12. april 2024' },
  { kind: 'section-title', text: 'Fremmøde' },
  { kind: 'paragraph', text: 'Hun er mødt og har ikke haft fravær.' },
  { kind: 'paragraph', text: '15.4.2024 Kaj M. Holm, jobkonsulent' },
];

test('author and house come from signature and letterhead', () => {
  expect(headOf(report)).toMatchObject({ author: 'Kaj M. Holm, jobkonsulent', organisation: 'Broen ApS' });
});

test('the period is the one the report names', () => {
  expect(headOf(report).period).toEqual({ from: '2024-03-01', to: '2024-04-12' });
});

test('the journal title says what, from whom, when', () => {
  expect(headOf(report).title).toBe('Statusrapport, Broen, april 2024');
});

test('the language is Danish, and English where it is English', () => {
  expect([
    headOf(report).language,
    headOf([{ kind: 'paragraph', text: 'The patient was seen by the doctor and has not been to work for a year.' }]).language,
  ]).toEqual(['da', 'en']);
});

test("the citizen's own number and initials raise no notice", () => {
  expect(headOf(report).notices.filter((notice) => notice.code.startsWith('person.'))).toEqual([]);
});

test("a number that is not the citizen's is told with its place", () => {
  const { notices } = headOf([...report, { kind: 'paragraph', text: 'Ægtefællen har 020285-1111.' }]);
  expect(notices.find((notice) => notice.code === 'person.other-cpr')?.place).toMatchObject({ kind: 'block', block: 7 });
});

test('a document with the number of another person in its letterhead is about somebody else', () => {
  const other = report.map((draft) => ('text' in draft ? { ...draft, text: draft.text.replace('010190-0000', '020285-1111') } : draft));
  expect(headOf(other).notices.map((notice) => notice.code)).toContain('person.other-citizen');
});

test('a document that names another person is about somebody else', () => {
  expect(
    headOf([
      { kind: 'paragraph', text: 'Patient: Ib Kristian Nord' },
      { kind: 'title', text: 'Epikrise' },
      { kind: 'paragraph', text: 'Rask.' },
    ]).notices.map((n) => n.code),
  ).toContain('person.other-citizen');
});

test('no notice holds a name or a number', () => {
  const { notices } = headOf([...report, { kind: 'paragraph', text: 'Se også 020285-1111.' }]);
  expect(JSON.stringify(notices)).not.toMatch(/\d{6}-\d{4}|Lund/u);
});

test('an estimate gives way to the day of receipt, and says that the date is uncertain', () => {
  const head = headOf(
    [
      { kind: 'title', text: 'Statusrapport' },
      { kind: 'paragraph', text: 'Hun begyndte den 3. marts 2024.' },
    ],
    { received: '2024-06-01' },
  );
  expect([head.documentDate, head.notices.map((notice) => notice.code)]).toEqual([null, expect.arrayContaining(['date.uncertain'])]);
});

test('checks are left to comparing', () => {
  expect(headOf(report).checks).toEqual([]);
});

test('the same document gives the same result', () => {
  expect(headOf(report)).toEqual(headOf(report));
});
