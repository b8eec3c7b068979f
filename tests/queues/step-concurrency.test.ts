import { expect, test } from 'vitest';
import { stepConcurrency } from '../../queues/step-concurrency.ts';
import { stepNames, steps } from '../../queues/steps.ts';

const ofTable = Object.fromEntries(stepNames.map((step) => [step, steps[step].concurrency]));

test('with nothing set each step takes as many jobs at a time as the table says', () => {
  expect(stepConcurrency.parse(undefined)).toEqual(ofTable);
});

test('a list changes the steps that it names and no others', () => {
  expect(stepConcurrency.parse('parse=4, ocr=1')).toEqual({ ...ofTable, parse: 4, ocr: 1 });
});

test.each([
  ['guess=2', /Unexpected step "guess"/u],
  ['parse=0', /expected 1 to 64/u],
  ['parse=many', /expected 1 to 64/u],
  ['parse', /expected 1 to 64/u],
  ['parse=2=3', /expected 1 to 64/u],
])('%s is refused with its reason', (list, reason) => {
  expect(stepConcurrency.safeParse(list).error?.issues[0]?.message).toMatch(reason);
});
