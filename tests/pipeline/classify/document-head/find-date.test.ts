import { expect, test } from 'vitest';
import type { Sha256 } from '../../../../domain/ids.ts';
import { dateMentions, isoDay } from '../../../../pipeline/classify/document-head/date-mentions.ts';
import { findDate, type FoundDate } from '../../../../pipeline/classify/document-head/find-date.ts';
import { outlineDocument } from '../../../../pipeline/classify/outline/outline-document.ts';
import { cutPassages } from '../../../../pipeline/classify/passages/cut-passages.ts';
import { aParsedDocument, type Draft } from '../a-parsed-document.ts';

interface Given {
  readonly fileName?: string;
  readonly received?: string | null;
  readonly sent?: string;
}

function dateOf(drafts: readonly Draft[], { fileName = 'dokument.pdf', received = null, sent }: Given = {}): FoundDate | null {
  const outline = outlineDocument(aParsedDocument([drafts], sent === undefined ? {} : { format: 'eml', info: { sent } }));
  return findDate(outline, cutPassages(outline.stretches, 'ef'.repeat(32) as Sha256), { fileName, received, birthDays: ['010190'] });
}

const title: Draft = { kind: 'title', text: 'Statusrapport' };
const lines = (...texts: readonly string[]): Draft[] => texts.map((text) => ({ kind: 'paragraph', text }));

const notations: readonly (readonly [string, readonly string[]])[] = [
  ['den 12. marts 2024', ['2024-03-12']],
  ['12.3.2024', ['2024-03-12']],
  ['12/3-24', ['2024-03-12']],
  ['12-03-2024', ['2024-03-12']],
  ['2024-03-12', ['2024-03-12']],
  ['20/8 2024', ['2024-08-20']],
  ["3. maj '24", ['2024-05-03']],
  ['20. januar - 28. marts 2025', ['2025-01-20', '2025-03-28']],
  ['1.9. - 24.10.2025', ['2025-09-01', '2025-10-24']],
  ['15. november - 3. februar 2025', ['2024-11-15', '2025-02-03']],
  ['010190-0000', []],
  ['BT 138/86 og 6-8 timer, 2,5 km', []],
  ['31.2.2024', []],
  ['skala 1/20', []],
];

test.each(notations)('%s is read as %j', (text, days) => {
  expect(
    dateMentions(text)
      .map(isoDay)
      .filter((day) => day !== null),
  ).toEqual(days);
});

test('the date beside the signature is the date of the document', () => {
  expect(
    dateOf([
      title,
      ...lines('Hun begyndte den 3. marts 2024.', 'Vi mødes igen.', 'Ny samtale 2.9.2024.', '12.06.24 Peter A. Holm, praktiserende læge'),
    ])?.date,
  ).toBe('2024-06-12');
});

test('a labelled date in the letterhead is the date of the document', () => {
  expect(dateOf([...lines('Broen ApS', 'Dato: 25/4-25'), title, ...lines('Hun begyndte den 3. marts 2025.')])).toMatchObject({
    date: '2025-04-25',
    certainty: 'written',
  });
});

test('a birth date, a deadline and the date of another paper are not the date of the document', () => {
  expect(
    dateOf([
      title,
      ...lines(
        'Født den 4. maj 1981.',
        'Der svares på anmodning af 2. august 2024.',
        'Næste rapport afleveres senest den 1. oktober 2024.',
      ),
    ])?.certainty,
  ).not.toBe('written');
});

test('without a written date the consultation stands in', () => {
  expect(
    dateOf([{ kind: 'title', text: 'LÆ 265' }, ...lines('Attesten er udfyldt efter konsultation den 9. maj 2024.', 'Stationær.')]),
  ).toMatchObject({ date: '2024-05-09', certainty: 'examined' });
});

test('a planned talk is no consultation', () => {
  expect(dateOf([title, ...lines('Hun er mødt.', 'Ny samtale hos sagsbehandler den 24. april 2025.')])?.certainty).not.toBe('examined');
});

test('a mail has the day it was sent', () => {
  expect(dateOf(lines('Hej Mette', 'Vi ses den 3. maj 2030.'), { sent: '2024-09-30T09:00:00Z' })?.date).toBe('2024-09-30');
});

test('a year left out is the latest one before receipt', () => {
  expect(dateOf([title, ...lines('Godt.', 'Kaj Holm, 5/12')], { received: '2025-01-03' })?.date).toBe('2024-12-05');
});

test('a year left out is taken from the latest date of the text where receipt is unknown', () => {
  expect(
    dateOf([
      { kind: 'title', text: 'Notat' },
      ...lines('Samtale med borger den 2. oktober.', 'Mentor er bevilget til 31. januar 2026.', 'Slut.', 'Slut.', 'Slut.'),
    ])?.date,
  ).toBe('2025-10-02');
});

test('the day in a file name is a clue only, and repeated by the text it is the date', () => {
  const drafts = [{ kind: 'title', text: 'Notat' } as const, ...lines('Opfølgning 21/5-24 på kontoret.', 'Hun er mødt.')];
  expect([
    dateOf([title, ...lines('Godt.')], { fileName: 'notat 210524.txt' })?.certainty,
    dateOf(drafts, { fileName: 'notat 210524.txt' })?.date,
  ]).toEqual(['implied', '2024-05-21']);
});

test('the name a scanner gave and the birth date in a file name are no dates', () => {
  expect([
    dateOf([title, ...lines('Godt.')], { fileName: 'scan_20250306.pdf' }),
    dateOf([title, ...lines('Godt.')], { fileName: 'Attest 010190.pdf' }),
  ]).toEqual([null, null]);
});

test('a date after receipt is not the date of the document', () => {
  expect(dateOf([title, ...lines('Godt.', 'Kaj Holm, 5.12.2025')], { received: '2025-01-03' })).toBeNull();
});

test('a document without any date has none', () => {
  expect(dateOf([title, ...lines('Hun er mødt.')])).toBeNull();
});
