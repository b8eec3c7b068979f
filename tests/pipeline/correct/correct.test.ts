import { expect, test } from 'vitest';
import type { Correction } from '../../../domain/correction.ts';
import type { PassageId } from '../../../domain/ids.ts';
import { correctClassified, correctCompared, wordsOf } from '../../../pipeline/correct/index.ts';
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
