import { expect, test } from 'vitest';
import type { Correction } from '../../../domain/correction.ts';
import { passageId, type PassageId } from '../../../domain/ids.ts';
import { correctClassified, correctCompared, findOf, wordsOf } from '../../../pipeline/correct/index.ts';
import { classified, compared, hashOf, sampleCase, samplePassage, samplePerson } from '../../support/sample-case.ts';

const notat = classified('notat', ['Mødte 60 %.', 'Bor til leje.']);
const ids = notat.passages.map((passage) => passage.id);

function correction(changes: Partial<Correction>): Correction {
  return {
    id: 'c1',
    caseId: sampleCase.id,
    sha256: hashOf('notat'),
    passage: ids[0] ?? null,
    words: wordsOf('Mødte 60 %.'),
    place: null,
    field: 'heading',
    from: 'attendance',
    value: 'progression',
    of: null,
    ofWords: null,
    ofPlace: null,
    by: samplePerson('caseworker').id,
    at: new Date(0),
    undone: null,
    ...changes,
  };
}

test('a corrected heading is placed, certain, and says who put it there', () => {
  const [document] = correctClassified([notat], [correction({})]);
  expect(document?.passages[0]).toMatchObject({ heading: 'progression', placed: true, confidence: 1, reason: 'corrected by a caseworker' });
  expect(document?.passages[1]).toEqual(notat.passages[1]);
});

test('heading and voice of one passage can both be corrected', () => {
  const [document] = correctClassified([notat], [correction({}), correction({ id: 'c2', field: 'voice', value: 'citizen' })]);
  expect(document?.passages[0]).toMatchObject({ heading: 'progression', voice: 'citizen' });
});

test('a correction follows its words when a newer reading numbers the passages anew', () => {
  const newer = { ...notat, passages: [samplePassage('notat', 1, 'Referat.'), samplePassage('notat', 2, 'Mødte  60 %.')] };
  const [document] = correctClassified([newer], [correction({})]);
  expect(document?.passages.map((passage) => passage.heading)).toEqual(['attendance', 'progression']);
});

test('a correction lands on no passage with other words, and on none where its words stand twice', () => {
  const other = { ...notat, passages: [samplePassage('notat', 1, 'Noget helt andet.')] };
  const twice = { ...notat, passages: [samplePassage('notat', 2, 'Mødte 60 %.'), samplePassage('notat', 3, 'Mødte 60 %.')] };
  expect(correctClassified([other, twice], [correction({})])).toEqual([other, twice]);
});

test('words that stand twice: the correction stays with the one nearest to where it was made, whatever its number is now', () => {
  const passages = [
    samplePassage('notat', 1, 'Mødte 60 %.'),
    samplePassage('notat', 2, 'Andet.'),
    samplePassage('notat', 3, 'Mødte 60 %.'),
  ];
  const third = correction({ passage: passages[2]?.id ?? null, place: passages[2]?.place ?? null });
  const withMore = [samplePassage('notat', 1, 'Nyt.'), ...passages].map((passage, index) => ({
    ...passage,
    id: passageId(hashOf('notat'), index + 1),
    ordinal: index + 1,
  }));
  const [document] = correctClassified([{ ...notat, passages: withMore }], [third]);
  expect(document?.passages.map(({ heading }) => heading)).toEqual(['attendance', 'attendance', 'attendance', 'progression']);
});

test('kind and date of a document are corrected on the document', () => {
  const changes = { passage: null, words: null };
  const corrections = [
    correction({ ...changes, field: 'kind', value: 'lae_285' }),
    correction({ ...changes, field: 'date', value: '2023-12-01' }),
  ];
  expect(correctClassified([notat], corrections)[0]?.head).toMatchObject({
    kind: 'lae_285',
    kindConfidence: 1,
    documentDate: '2023-12-01',
  });
});

test('a label that is none changes nothing', () => {
  expect(correctClassified([notat], [correction({ value: 'horoscope' })])).toEqual([notat]);
});

test('a corrected status names the earlier passage, and new names none', () => {
  const of = compared(classified('tidligere', ['Mødte 50 %.'])).passages[0]?.id ?? null;
  const changed = correctCompared(compared(notat), [correction({ field: 'status', value: 'changed', of })], (each) => each.of);
  expect(changed.passages[0]).toMatchObject({ status: 'changed', of, why: { code: 'corrected' } });
  const again = correctCompared(changed, [correction({ field: 'status', value: 'new' })], () => null);
  expect(again.passages[0]).toMatchObject({ status: 'new', of: null });
});

test('a status that names a passage which is gone does not hold', () => {
  const document = compared(notat);
  const of = 'gone-0001' as PassageId;
  expect(correctCompared(document, [correction({ field: 'status', value: 'repeated', of })], () => null)).toEqual(document);
});

test('a corrected kind or date changes the title for the journal, and the doubt about it is told no longer', () => {
  const notices = [
    { code: 'kind.uncertain', severity: 'info', reason: 'x', place: null },
    { code: 'date.uncertain', severity: 'info', reason: 'x', place: null },
  ] as const;
  const doubted = { ...notat, head: { ...notat.head, organisation: 'Jobvejen ApS', notices } };
  const whole = { passage: null, words: null } as const;
  const ofKind = correctClassified([doubted], [correction({ ...whole, field: 'kind', value: 'supplier_status' })])[0]?.head;
  expect([ofKind?.title, ofKind?.notices.map(({ code }) => code)]).toEqual(['Statusrapport, Jobvejen, marts 2024', ['date.uncertain']]);
  const ofDate = correctClassified([doubted], [correction({ ...whole, field: 'date', value: '2024-02-29' })])[0]?.head;
  expect([ofDate?.title, ofDate?.notices.map(({ code }) => code)]).toEqual(['Journalnotat, Jobvejen, februar 2024', ['kind.uncertain']]);
});

test('a status finds its earlier passage by words and place when a newer reading numbers that one anew', () => {
  const before = compared(classified('tidligere', ['Mødte 50 %.', 'Bor til leje.']));
  const [first, second] = before.passages;
  if (first === undefined || second === undefined) throw new RangeError('two passages');
  const meant = correction({ field: 'status', value: 'changed', of: second.id, ofWords: wordsOf(second.text), ofPlace: second.place });
  const newer = { ...before, passages: [{ ...second, id: first.id, ordinal: 1 }] };
  expect([findOf([before], meant), findOf([newer], meant), findOf([{ ...before, passages: [first] }], meant)]).toEqual([
    second.id,
    first.id,
    null,
  ]);
});
