import { expect, test } from 'vitest';

import type { FailureCode } from '../../domain/failures.ts';
import { da } from '../../domain/texts/da.ts';
import { whyWaiting } from '../../web/src/pages/unfiled/why-waiting.ts';

const unread = (code: FailureCode) => ({ why: 'unreadable', failure: { code, sentence: da.failures[code] } }) as const;

test('a paper that cannot be read says to open it, and why', () => {
  expect(whyWaiting(unread('document.corrupt'), da)).toEqual([da.unfiled.waiting.unreadable, da.failures['document.corrupt']]);
});

test('an infected one asks nobody to open it', () => {
  expect(whyWaiting(unread('document.infected'), da)).toEqual([da.failures['document.infected']]);
});

test('one that was read says why it waits', () => {
  expect(whyWaiting({ why: 'no-case', failure: null }, da)).toEqual([da.unfiled.waiting['no-case']]);
});
