import { expect, test } from 'vitest';
import type { DocumentState } from '../../../storage/records/records.ts';
import { sampleCase } from '../../support/sample-case.ts';
import { untilCaseRests } from '../../../workers/cases/until-case-rests.ts';

/** A case whose documents stand in one list of states after the other; the last one stays. */
function caseOf(...looks: readonly (readonly DocumentState[])[]): {
  readonly hasIn: (caseId: unknown, wanted: readonly DocumentState[]) => Promise<boolean>;
  looked(): number;
} {
  let looked = 0;
  const hasIn = async (_caseId: unknown, wanted: readonly DocumentState[]): Promise<boolean> => {
    const states = looks[Math.min(looked, looks.length - 1)] ?? [];
    looked += 1;
    return states.some((state) => wanted.includes(state));
  };
  return { hasIn, looked: () => looked };
}

test('a case in which nothing is under way is looked at once', async () => {
  const documents = caseOf(['classified', 'in-overview', 'failed']);
  await untilCaseRests(sampleCase.id, documents);
  expect(documents.looked()).toBe(1);
});

test('the other papers of a burst are waited for, a scan is not', async () => {
  const documents = caseOf(['classified', 'stored'], ['classified', 'parsed'], ['classified', 'needs-ocr']);
  await untilCaseRests(sampleCase.id, documents);
  expect(documents.looked()).toBe(3);
});

test('a paper that stays under way holds its case up for a moment and no longer', async () => {
  const documents = caseOf(['classified', 'stored']);
  await untilCaseRests(sampleCase.id, documents, 250);
  expect(documents.looked()).toBeLessThanOrEqual(4);
});
