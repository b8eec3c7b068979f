import { expect, test } from 'vitest';
import type { DocumentState } from '../../../storage/records/records.ts';
import { caseRests } from '../../../workers/cases/case-rests.ts';
import { sampleCase } from '../../support/sample-case.ts';

const holding = (...states: readonly DocumentState[]) => ({
  hasIn: async (_caseId: unknown, wanted: readonly DocumentState[]): Promise<boolean> => states.some((state) => wanted.includes(state)),
});

test.each<readonly [DocumentState, boolean]>([
  ['classified', true],
  ['in-overview', true],
  ['failed', true],
  ['needs-ocr', true],
  ['stored', false],
  ['parsed', false],
])('a case with a paper that is %s rests: %s', async (state, rests) => {
  expect(await caseRests(sampleCase.id, holding('classified', state))).toBe(rests);
});
