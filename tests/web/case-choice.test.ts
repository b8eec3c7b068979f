import { expect, test } from 'vitest';
import type { CaseItem } from '../../web/src/client/types.ts';
import { chosenCases, type CaseChoice, type CaseFilter } from '../../web/src/pages/cases/case-choice.ts';

const facts: NonNullable<CaseItem['facts']> = {
  newToMe: 0,
  lastSubstance: '2024-01-10',
  daysSinceSubstance: 20,
  hours: { value: 5, since: '2023-06-01' },
  increase: 'tried',
  flags: [],
};

function item(
  reference: string,
  change: Partial<Omit<CaseItem, 'facts'>> & { readonly facts?: Partial<typeof facts> | null } = {},
): CaseItem {
  return {
    id: reference as CaseItem['id'],
    reference,
    citizenName: 'Vibeke Eksempel',
    citizenCpr: '010190-0000',
    isMine: true,
    documents: 1,
    failed: 0,
    waiting: 0,
    pages: 1,
    newestDocument: '2024-01-10',
    unseen: 0,
    overdueOrders: 0,
    ...change,
    facts: change.facts === null ? null : { ...facts, ...change.facts },
  };
}

const choice: CaseChoice = { scope: 'mine', filters: [], months: 3, sort: 'reference' };
const shown = (items: readonly CaseItem[], change: Partial<CaseChoice> = {}, words = ''): readonly string[] =>
  chosenCases(items, { ...choice, ...change }, { words, today: '2024-01-30' }).map(({ reference }) => reference);

test.each<[CaseFilter, CaseItem]>([
  ['newToMe', item('b', { facts: { newToMe: 2 } })],
  ['overdue', item('b', { overdueOrders: 1 })],
  ['flagged', item('b', { facts: { flags: [{ flag: 'empty', documents: 1, unread: 0 }] } })],
  ['failed', item('b', { failed: 1 })],
  ['increase', item('b', { facts: { increase: 'not-tried' } })],
  ['silent', item('b', { facts: { daysSinceSubstance: 92 } })],
])('the filter %s leaves the case that it names', (filter, found) => {
  expect(shown([item('a'), found], { filters: [filter] })).toEqual(['b']);
});

test('hours count as unchanged once they are as old as was asked', () => {
  const items = [item('a', { facts: { hours: { value: 5, since: '2023-12-01' } } }), item('b', { facts: { hours: null } }), item('c')];
  expect([shown(items, { filters: ['hours'], months: 3 }), shown(items, { filters: ['hours'], months: 1 })]).toEqual([['c'], ['a', 'c']]);
});

test('filters together leave what fits all of them; a case whose overview was not made fits none about its papers', () => {
  const items = [item('a', { failed: 1 }), item('b', { failed: 1, facts: { newToMe: 1 } }), item('c', { facts: null })];
  expect(shown(items, { filters: ['failed', 'newToMe'] })).toEqual(['b']);
  expect(shown(items, { filters: ['increase'] })).toEqual([]);
});

test('the cases of others are shown when they are asked for, and words find by name and number', () => {
  const items = [item('J-10'), item('J-9', { isMine: false, citizenName: 'Østen Prøve' })];
  expect([shown(items), shown(items, { scope: 'all' }), shown(items, { scope: 'all' }, 'øst')]).toEqual([
    ['J-10'],
    ['J-9', 'J-10'],
    ['J-9'],
  ]);
});

test.each([
  ['newToMe', ['b', 'a']],
  ['silent', ['a', 'b']],
  ['newest', ['b', 'a']],
] as const)('ordered by %s', (sort, expected) => {
  const items = [
    item('a', { facts: { newToMe: 1, daysSinceSubstance: 50 } }),
    item('b', { newestDocument: '2024-01-20', facts: { newToMe: 3, daysSinceSubstance: 10 } }),
  ];
  expect(shown(items, { sort })).toEqual(expected);
});
