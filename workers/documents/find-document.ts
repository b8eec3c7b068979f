import { Failure } from '../../domain/failure.ts';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import type { DocumentRow, Records } from '../../storage/records/records.ts';

/** The row a job is about; throws `document.unknown`. */
export async function findDocument(
  records: Records,
  { caseId, sha256 }: { readonly caseId: CaseId; readonly sha256: Sha256 },
): Promise<DocumentRow> {
  const row = await records.documents.find(caseId, sha256);
  if (row === null) throw new Failure('document.unknown', { caseId, sha256 });
  return row;
}
