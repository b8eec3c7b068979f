import { Failure } from '../../domain/failure.ts';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import type { DocumentRow, Records } from '../../storage/records/records.ts';

/** A document whose bytes may be handed out. Throws `document.unknown`, `document.infected`, and why it waits for the scanner. */
export async function findContent(caseId: CaseId, sha256: Sha256, { documents }: Pick<Records, 'documents'>): Promise<DocumentRow> {
  const row = await documents.find(caseId, sha256);
  if (row === null) throw new Failure('document.unknown');
  if (row.scan === 'infected') throw new Failure('document.infected'); // nobody gets it by accident; it lies encrypted as it came
  if (row.scan === null && row.waiting !== null) throw new Failure(row.waiting); // nor before the scanner has looked at it
  return row;
}
