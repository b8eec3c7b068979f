import { expect, test } from 'vitest';
import { stepNames } from '../../queues/steps.ts';
import { stepsOf } from '../../queues/steps-of.ts';

test('without a list a worker takes every step', () => {
  expect(stepsOf(undefined)).toEqual(stepNames);
});

test('a list chooses steps, with spaces or without, in the order of the pipeline', () => {
  expect(stepsOf('ocr, parse')).toEqual(['parse', 'ocr']);
});

test('a word that names no step is refused by name', () => {
  expect(() => stepsOf('parse,guess')).toThrow(
    expect.objectContaining({ code: 'setting.invalid', details: { setting: '--steps', reason: 'guess' } }),
  );
});
