import type { CaseId, PassageId, PersonId, Sha256 } from '../../domain/ids.ts';
import type { Records } from '../../storage/records/records.ts';

interface SeenInCase {
  readonly documents: readonly Sha256[];
  readonly passages: readonly PassageId[];
}

/** Asked of any baseline but my reading. */
export const nothingSeen: SeenInCase = { documents: [], passages: [] };

/** What a person has read of a case: whole documents, and single pieces of information of others. */
export async function seenBy(person: PersonId, caseId: CaseId, { readings, passageReadings }: Records): Promise<SeenInCase> {
  const [documents, passages] = await Promise.all([readings.seen(person, caseId), passageReadings.seen(person, caseId)]);
  return { documents, passages };
}
