import { expect, test } from 'vitest';
import { openCases, readAnswerKey } from '../../evaluation/open-cases.ts';
import { caseProblems } from '../../evaluation/score/case-problems.ts';
import type { AnswerKey, KeyUnit } from '../../evaluation/score/answer-key.ts';
import { coverage, matchUnit, wordsOf } from '../../evaluation/score/match.ts';
import { scoreCases } from '../../evaluation/score/score-cases.ts';
import { macroF1, scoreOf } from '../../evaluation/score/tally.ts';

const unit = (id: string, text: string, changes: Partial<KeyUnit> = {}): KeyUnit => ({
  id,
  text,
  heading: 'attendance',
  voice: 'supplier',
  nature: 'observation',
  status: 'new',
  of: null,
  facts: [],
  ...changes,
});
const key = (units: readonly KeyUnit[]): AnswerKey => ({
  case: 'made-up',
  citizen: { name: 'Karen Holm', cpr: '010170-0000' },
  documents: [
    {
      id: 'd1',
      file: 'a.txt',
      render: 'txt',
      kind: 'supplier_status',
      date: '2024-01-01',
      received: '2024-01-02',
      author: 'X',
      flags: [],
      flagOf: null,
      letterhead: [],
      blocks: [{ type: 'p', units: [...units] }],
    },
  ],
});
const passage = (text: string, heading = 'attendance') => ({
  id: text,
  text,
  heading,
  voice: 'supplier',
  nature: 'observation',
  facts: [],
});
const result = (...passages: readonly ReturnType<typeof passage>[]) => [
  { file: 'a.txt', kind: 'supplier_status', documentDate: '2024-01-01', flags: [], passages },
];

test.each(openCases)('the annotated case %s keeps to the guide', (name) => {
  expect(caseProblems(readAnswerKey(name))).toEqual([]);
});

test('a unit is covered by the share of its words that stand in order', () => {
  expect(coverage(wordsOf('hun møder hver dag'), wordsOf('I maj møder hun hver dag kl. 9'))).toBe(0.75);
});

test('a unit cut in two is found by the run of both parts', () => {
  const parts = ['Fremmødet har været', 'på 80 procent hele året'].map((text) => ({ passage: passage(text), words: wordsOf(text) }));
  expect(matchUnit('Fremmødet har været på 80 procent hele året', parts)?.text).toBe('på 80 procent hele året');
});

test('a unit that was not found counts as missed for every label', () => {
  const counts = scoreCases([{ key: key([unit('d1-u1', 'Fremmødet er 80 %.')]), documents: result(passage('Noget ganske andet')) }]);
  expect([counts.missed.length, counts.heading.tallies.get('attendance')?.missed]).toEqual([1, 1]);
});

test('formalia is not scored', () => {
  const counts = scoreCases([{ key: key([unit('d1-u1', 'Med venlig hilsen Ole', { heading: 'formalia' })]), documents: result() }]);
  expect(counts.found.txt.all).toBe(0);
});

test('a wrong heading lowers recall of the one and precision of the other', () => {
  const counts = scoreCases([
    { key: key([unit('d1-u1', 'Fremmødet er 80 %.')]), documents: result(passage('Fremmødet er 80 %.', 'goals')) },
  ]);
  expect([macroF1(counts.heading), counts.heading.tallies.get('goals')?.extra]).toEqual([0, 1]);
});

test('F1 weighs precision and recall alike', () => {
  expect(scoreOf({ right: 3, extra: 1, missed: 1 })).toEqual({ precision: 0.75, recall: 0.75, f1: 0.75, count: 4 });
});

test('a deadline and a clinical scale are no scored facts', () => {
  const facts = [
    { type: 'deadline', date: '2024-06-01' },
    { type: 'score', name: 'VAS', value: 7 },
    { type: 'attendance_pct', value: 80 },
  ];
  const counts = scoreCases([
    { key: key([unit('d1-u1', 'Fremmødet er 80 %.', { facts })]), documents: result(passage('Fremmødet er 80 %.')) },
  ]);
  expect(counts.facts).toEqual({ right: 0, extra: 0, missed: 1 });
});
