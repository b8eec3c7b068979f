import { retryDocuments } from '../../queues/retry-documents.ts';
import type { Looking } from './open-system.ts';
import type { PaperSet } from './open-set.ts';
import type { Expected } from './outcome.ts';

/** Tries documents again that failed and do not fail in the undisturbed run, as `sagsblik retry` does. Gives how many. */
export async function retryFailed(
  expected: Expected,
  sets: readonly PaperSet[],
  { records, queues }: Pick<Looking, 'records' | 'queues'>,
): Promise<number> {
  let tried = 0;
  for (const { cases } of sets)
    for (const which of ['real', 'made'] as const)
      for (const { caseId, sha256, failure } of await records.documents.failed(cases[which])) {
        if (failure === null || isExpected(expected[which], sha256, failure.code)) continue;
        await retryDocuments([{ caseId, sha256, step: failure.step }], { documents: records.documents, queues });
        tried += 1;
      }
  return tried;
}

/** Whether the dump tells this failure of this document: the code stands a few lines below the id. */
function isExpected(dump: string, sha256: string, code: string): boolean {
  const told: unknown = JSON.parse(dump);
  if (typeof told !== 'object' || told === null || !('documents' in told) || !Array.isArray(told.documents)) return false;
  return told.documents.some(
    (row: { sha256: string; failure: { code: string } | null }) => row.sha256 === sha256 && row.failure?.code === code,
  );
}
