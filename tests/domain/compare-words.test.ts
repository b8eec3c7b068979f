import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareWords, type Run } from '../../domain/compare-words.ts';

const marked = (runs: readonly Run[]): readonly string[] => runs.filter((run) => !run.isSame).map((run) => run.text.trim());

test('a changed number is the only word marked on either side', () => {
  const { before, now } = compareWords('Arbejder 4 timer om ugen fordelt på to dage', 'Arbejder 6 timer om ugen fordelt på to dage');
  expect([marked(before), marked(now)]).toEqual([['4'], ['6']]);
});

test('an added negation is marked where it stands', () => {
  const { before, now } = compareWords('Der er forsøgt øgning af timetal', 'Der er ikke forsøgt øgning af timetal');
  expect([marked(before), marked(now)]).toEqual([[], ['ikke']]);
});

test('a capital letter or a full stop is no difference', () => {
  const { before, now } = compareWords('pauser hver halve time', 'Pauser hver halve time.');
  expect([...marked(before), ...marked(now)]).toEqual([]);
});

test('a percent sign is a difference', () => {
  expect(marked(compareWords('fremmødet var 74 den måned', 'fremmødet var 74% den måned').now)).toEqual(['74%']);
});

test('sentences with next to nothing in common are left unmarked', () => {
  const { before, now } = compareWords('Hun bor til leje i et rækkehus', 'Lægen vurderer tilstanden som stationær');
  expect([before.length, now.length, ...marked(before), ...marked(now)]).toEqual([1, 1]);
});

test('no word is lost or added by marking', () => {
  const words = fc
    .array(fc.constantFrom('han', 'hun', '4', '6', 'timer', 'ikke', 'smerter,', 'ugen.'), { maxLength: 30 })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (a, b) => {
      const { before, now } = compareWords(a, b);
      expect([before.map((run) => run.text).join(''), now.map((run) => run.text).join('')]).toEqual([a, b]);
    }),
  );
});
