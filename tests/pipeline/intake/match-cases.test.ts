import { expect, test } from 'vitest';
import type { CaseId } from '../../../domain/ids.ts';
import { decideFiling, suggestCases, type ToMatch } from '../../../pipeline/intake/index.ts';

const one = { id: 'one' as CaseId, reference: 'J-2024-17', citizenName: 'Vibeke Eksempel', citizenCpr: '010190-0000' };
const two = { id: 'two' as CaseId, reference: 'J-2024-18', citizenName: 'Ib Nord', citizenCpr: '020285-1111' };
/** The second case of the first one's citizen. */
const oneMore = { ...one, id: 'one-more' as CaseId, reference: 'J-2023-4' };
const cases = [one, two];

const paper = (says: Partial<ToMatch['says']>, stated: string | null = null): ToMatch => ({
  says: { cprs: [], names: [], references: [], ...says },
  stated,
});
const [vibeke, ib] = ['0101900000', '0202851111'] as const;

test.each([
  ['its own number belongs to one case', paper({ cprs: [vibeke] }), cases, { caseId: 'one' }],
  ['its reference belongs to one case, written in another way', paper({ references: ['j 2024/17'] }), cases, { caseId: 'one' }],
  ['the sender named a case', paper({}, 'J2024-18'), cases, { caseId: 'two' }],
  ['the sender named one of the citizen’s two cases', paper({ cprs: [vibeke] }, 'J-2023-4'), [one, oneMore], { caseId: 'one-more' }],
  ['number and reference agree', paper({ cprs: [ib], references: ['J-2024-18'] }), cases, { caseId: 'two' }],
  ['the citizen has two cases', paper({ cprs: [vibeke] }), [one, oneMore], { why: 'several-cases' }],
  ['it is about two persons', paper({ cprs: [vibeke, ib] }), cases, { why: 'several-persons' }],
  ['the sender named a case and it is about two persons', paper({ cprs: [vibeke, ib] }, 'J-2024-17'), cases, { why: 'several-persons' }],
  ['number and reference disagree', paper({ cprs: [ib], references: ['J-2024-17'] }), cases, { why: 'contradiction' }],
  ['the sender named the case of another citizen', paper({ cprs: [ib] }, 'J-2024-17'), cases, { why: 'contradiction' }],
  [
    'a number that nobody knows stands against a reference',
    paper({ cprs: ['0303902222'], references: ['J-2024-17'] }),
    cases,
    { why: 'contradiction' },
  ],
  ['the sender named a case that is not there', paper({ cprs: [vibeke] }, 'J-1'), cases, { why: 'unknown-reference' }],
  ['two references name two cases', paper({ references: ['J-2024-17', 'J-2024-18'] }), cases, { why: 'several-cases' }],
  ['only a name speaks for it', paper({ names: ['ib nord'] }), cases, { why: 'only-name' }],
  ['nothing speaks for any', paper({ names: ['Kim'] }), cases, { why: 'no-case' }],
  ['it says nothing', paper({}), cases, { why: 'no-case' }],
])('%s', (_what, about, among, expected) => {
  expect(decideFiling(about, among)).toEqual(expected);
});

test('what the sender says goes before the number, the number before reference and name together', () => {
  const about = paper({ cprs: [vibeke], references: ['J-2024-18'], names: ['Ib Nord'] }, 'J-2023-4');
  expect(suggestCases(about, [two, one, oneMore]).map(({ caseId, reasons }) => [caseId, reasons])).toEqual([
    ['one-more', ['stated-reference', 'cpr']],
    ['one', ['cpr']],
    ['two', ['reference', 'name']],
  ]);
});

test('the order of cases changes nothing, and a reference without a letter or digit is none', () => {
  const about = paper({ cprs: [vibeke], references: ['--'] });
  expect(suggestCases(about, [oneMore, one])).toEqual(suggestCases(about, [one, oneMore]));
  expect(suggestCases(paper({ references: ['--'] }), [{ ...one, reference: '-' }])).toEqual([]);
});
