import type { CaseId } from '../domain/ids.ts';
import type { CorrectedDocument } from '../pipeline/correct/index.ts';
import type { ObjectStore } from './objects/object-store.ts';
import { loadReading } from './reading.ts';
import type { Records } from './records/records.ts';

interface CorrectedDeps {
  readonly records: Pick<Records, 'cases' | 'corrections' | 'documents'>;
  readonly objects: ObjectStore;
}

/** The documents of some cases in which a correction of a passage's heading or voice holds, one at a time: a municipality has many. */
export async function* correctedDocuments(
  cases: readonly CaseId[],
  { records, objects }: CorrectedDeps,
): AsyncGenerator<CorrectedDocument> {
  for (const caseId of cases) {
    const owner = await records.cases.find(caseId);
    const byDocument = Map.groupBy(await records.corrections.active(caseId), ({ sha256 }) => sha256);
    for (const [sha256, corrections] of byDocument) {
      if (!corrections.some(({ field }) => field === 'heading' || field === 'voice')) continue;
      const row = await records.documents.find(caseId, sha256);
      const document = await records.documents.findClassified(caseId, sha256);
      if (row === null || document === null) continue; // taken away meanwhile
      yield { document, corrections, parsed: await loadReading(objects, row.readingKey), citizenName: owner?.citizenName ?? null };
    }
  }
}
