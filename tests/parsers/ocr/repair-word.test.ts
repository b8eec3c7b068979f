import { expect, test } from 'vitest';
import { gluedWords, repairDanish, repairWord } from '../../../parsers/ocr/repair-word.ts';

test.each([
  ['MoOCA', undefined, 'MoCA'],
  ['I', 'g', '1'],
  ['I', 'dag', '1'],
  ['lO', undefined, 'lO'],
  ['1O', undefined, '10'],
  ['HbAlc', undefined, 'HbA1c'],
  ['LibreOffice', undefined, 'LibreOffice'],
  ['DO04', undefined, 'DO04'],
  ['KontoOversigt', undefined, 'KontoOversigt'],
])('"%s" before "%s" is "%s"', (word, next, repaired) => {
  expect(repairWord(word, next)).toBe(repaired);
});

test.each([
  ['3af', '5', ['3', 'af']],
  ['3af', 'dem', null],
  ['af', '5', null],
])('"%s" before "%s" is the words %j', (word, next, words) => {
  expect(gluedWords(word, next)).toEqual(words);
});

const words = (line: string) => line.split(' ').map((text) => ({ text }));
const danish = 'Hun går på arbejde hver dag, når hun ikke er træt, og møder så til tiden, hvis knæet ikke gør ondt. Pä mändag';

test('small letters with dots are Danish ones on a Danish page, and names keep theirs', () => {
  const repaired = repairDanish(words(`${danish} Ahlbäck grad i höjre knæ`)).map(({ text }) => text);
  expect(repaired.slice(-7)).toEqual(['På', 'måndag', 'Ahlbäck', 'grad', 'i', 'højre', 'knæ']);
});

test('a page in another language keeps its letters', () => {
  const swedish = words('Hon går på möte på måndag och är trött när hon får vänta.');
  expect(repairDanish(swedish)).toEqual(swedish);
});
