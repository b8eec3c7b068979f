import { expect, test } from 'vitest';
import { newsSince } from '../../../pipeline/overview/index.ts';
import { shaOf } from '../compare/make-document.ts';
import { idOf, makeCompared } from './make-compared.ts';

const january = makeCompared({ name: 'january', date: '2025-01-01', received: '2025-01-03' }, [
  { text: 'Sover 4 timer.' },
  { text: 'Bor alene.' },
]);
const march = makeCompared({ name: 'march', date: '2025-03-01', received: '2025-03-02' }, [
  { text: 'Sover 4 timer.', status: 'repeated', of: idOf('january', 1) },
  { text: 'Bor nu med sin bror.', status: 'changed', of: idOf('january', 2) },
  { text: 'Har fået hund.' },
]);
const may = makeCompared({ name: 'may', date: '2025-05-01', received: '2025-05-02' }, [
  { text: 'Han har fået en hund.', status: 'repeated', of: idOf('march', 3) },
]);
const documents = [january, march, may];

test('a case never opened is all new', () => {
  expect(newsSince(documents, { kind: 'none' }).passages).toEqual([
    idOf('january', 1),
    idOf('january', 2),
    idOf('march', 2),
    idOf('march', 3),
  ]);
});

test('since my reading a repeat of what I read is not new, and a changed value is', () => {
  expect(newsSince(documents, { kind: 'my-reading' }, [shaOf('january')]).passages).toEqual([idOf('march', 2), idOf('march', 3)]);
});

test('what I read in a later document makes its earlier standing known too', () => {
  expect(newsSince(documents, { kind: 'my-reading' }, [shaOf('january'), shaOf('may')]).passages).toEqual([idOf('march', 2)]);
});

test('nothing new since a date is proven by the documents received since and what each repeats', () => {
  const news = newsSince(documents, { kind: 'date', date: '2025-03-02' });
  expect(news.passages).toEqual([]);
  expect(news.documents).toEqual([{ sha256: shaOf('may'), news: 0, repeated: 1 }]);
});

test('a document dated before the meeting but received after it is news', () => {
  const late = makeCompared({ name: 'late', date: '2024-06-01', received: '2025-06-01' }, [{ text: 'Er allergisk over for pollen.' }]);
  expect(newsSince([...documents, late], { kind: 'meeting', id: 'm', date: '2025-05-20' }).passages).toEqual([idOf('late', 1)]);
});

test('since a document means the documents that stand after it in the case', () => {
  expect(
    newsSince(documents, { kind: 'document', sha256: shaOf('january'), date: '2025-01-01' }).documents.map(({ sha256 }) => sha256),
  ).toEqual([shaOf('march'), shaOf('may')]);
});

test('a single passage that was read is no news to me, and news since any day all the same', () => {
  const seen = { documents: [shaOf('january')], passages: [idOf('march', 2)] };
  expect(newsSince(documents, { kind: 'my-reading' }, seen).passages).toEqual([idOf('march', 3)]);
  expect(newsSince(documents, { kind: 'none' }, seen).passages).toEqual(newsSince(documents, { kind: 'none' }).passages);
});
