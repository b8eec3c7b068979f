import { expect, test } from 'vitest';
import { resemblingOneOf } from '../../evaluation/learn/resembling.ts';

const resembles = resemblingOneOf(['Pladsen kan vi holde til 1. maj, så skal vi bruge den til en anden.']);

test('a sentence that says the same in nearly the same words resembles', () => {
  expect(resembles('Vi kan holde pladsen til den 1. juni, så skal en anden bruge den.')).toBe(true);
});

test('a sentence about the same thing in other words does not', () => {
  expect(resembles('Hun kan ikke blive hos os efter sommerferien.')).toBe(false);
});
