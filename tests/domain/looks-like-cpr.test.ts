import { expect, test } from 'vitest';
import { looksLikeCpr } from '../../domain/looks-like-cpr.ts';

test.each(['010190-0000', 'cpr 0101900000.', '311299 1234'])('%s looks like a CPR number', (text) => expect(looksLikeCpr(text)).toBe(true));

test.each(['12345678', '+45 12 34 56 78', '320190-0000', '2024-03-04', 'konto 12345678901234', ''])('%s does not', (text) =>
  expect(looksLikeCpr(text)).toBe(false),
);
