import { expect, test } from 'vitest';
import { goldCase } from '../../evaluation/gold.ts';
import { goldPassages } from '../../evaluation/learn/gold-passages.ts';
import { checkWrittenCases } from '../../evaluation/learn/check-written-cases.ts';
import { readWrittenCase } from '../../evaluation/learn/written-cases.ts';
import { unitsOf } from '../../evaluation/score/answer-key.ts';

const written = `case t99 | Karen Holst Lund | 140578-0004

== d01 | 2024-01-15 | lae_285 | 2024-01-19 | Lise Bo, alm. prakt. læge
letterhead Lægehuset Birk, Storgade 1
title Lægeattest til sygedagpengeopfølgning
? 2. Diagnoser
1 diagnoses d o n | Har lændesmerter (DM545). {dx DM545 lændesmerter}
2 functioning c a n | Hun kan sidde 20 minutter.

3 accommodations d p n | Tunge løft frarådes.

== d02 | 2024-03-01 | supplier_status | 2024-03-02 | Bo Dal, Jobvejen | near_identical=d01
# Fremmøde
@Timetal | 1 work_capacity s o n | 6-8 t/uge {hours 6-8}
tr Fremmøde | 2 attendance s o n | 82 % {att 82}
tr Tro på job | 3 progression c a c d01.2 | 3 {score tro på job 3/5}
- 4 hours_increase s o n | Sat op. {tried yes}
`;
const read = (source: string) => readWrittenCase(source, 't99.case');
const bad = (from: string, to: string) => () => read(written.replace(from, to));

test('a written case is read as an answer key with voices, natures, statuses and facts', () => {
  const units = read(written).documents.flatMap(unitsOf);
  expect(units.map((unit) => [unit.id, unit.voice, unit.nature, unit.status, unit.of, unit.facts])).toEqual([
    ['t99-d01-u01', 'doctor', 'observation', 'new', null, [{ type: 'diagnosis', code: 'DM545', text: 'lændesmerter' }]],
    ['t99-d01-u02', 'citizen', 'assessment', 'new', null, []],
    ['t99-d01-u03', 'doctor', 'plan', 'new', null, []],
    ['t99-d02-u01', 'supplier', 'observation', 'new', null, [{ type: 'hours_per_week', min: 6, max: 8 }]],
    ['t99-d02-u02', 'supplier', 'observation', 'new', null, [{ type: 'attendance_pct', value: 82 }]],
    ['t99-d02-u03', 'citizen', 'assessment', 'changed', 't99-d01-u02', [{ type: 'score', name: 'tro på job', value: 3, scale: 5 }]],
    ['t99-d02-u04', 'supplier', 'observation', 'new', null, [{ type: 'hours_increase', tried: true }]],
  ]);
});

test('units in a row make a paragraph, an empty line ends it, rows in a row make a table', () => {
  const shapes = read(written).documents.map(({ blocks }) => blocks.map((block) => block.type));
  expect(shapes).toEqual([
    ['title', 'question', 'p', 'p'],
    ['heading', 'field', 'table', 'list'],
  ]);
});

test('title, section and label stand around the passage that is learned from', () => {
  const [, report] = goldPassages(read(written));
  expect(report?.bare.map(({ section, label, source }) => [section, label, source])).toEqual([
    ['Fremmøde', 'Timetal', 'answer'],
    ['Fremmøde', 'Fremmøde', 'table-value'],
    ['Fremmøde', 'Tro på job', 'table-value'],
    ['Fremmøde', null, 'list-item'],
  ]);
});

test('a written case teaches comparing: its answers point at earlier passages', () => {
  const gold = goldCase(read(written));
  const [first, second] = gold.documents;
  const changed = second?.passages[2];
  expect(changed === undefined ? null : gold.answers.get(changed.id)).toEqual({ status: 'changed', of: first?.passages[1]?.id });
});

test.each([
  ['a heading that is none', '2 functioning c', '2 function c', 't99.case:8: unknown heading'],
  ['a number that stands twice', '3 accommodations', '2 accommodations', 't99.case:10: this number stands twice'],
  ['an answer to nothing', 'c d01.2', 'c d01.9', 't99.case:16: answers a unit that is not earlier'],
  ['a fact without a figure', '{att 82}', '{att mange}', 't99.case:15: unknown fact'],
  ['a kind that is none', 'lae_285', 'lae_999', 't99.case:3: unknown kind'],
  ['documents out of order', '2024-03-01', '2023-03-01', 't99.case:12: documents must stand in the order'],
  ['a line without labels', '3 accommodations d p n | Tunge', 'Tunge', 't99.case:10: expected "NUMBER'],
])('%s is told with its line', (_, from, to, message) => {
  expect(bad(from, to)).toThrow(message);
});

test('every wrong line of a case is told, not the first alone', () => {
  const source = written.replace('2 functioning c', '2 function c').replace('{att 82}', '{att mange}');
  expect(() => read(source)).toThrow(/t99\.case:8:.*\nt99\.case:15:/u);
});

test('every written case of the folder keeps to the notation', () => {
  expect(checkWrittenCases().problems).toEqual([]);
});
