import { signatureVersion, signDocument, supplierOf } from '../../pipeline/compare/index.ts';
import type { Records } from '../../storage/records/records.ts';

/** Reports signed in one sweep: a first start on a full database must not hold up the rest of the sweep. */
const AT_ONCE = 200;

/** Signs the sentences of reports that were read since the last sweep. Gives how many. */
export async function signReports({ signatures, documents, cases }: Records): Promise<number> {
  const unsigned = await signatures.unsigned(signatureVersion, AT_ONCE);
  for (const { caseId, sha256, madeOf } of unsigned) {
    const [document, owner] = [await documents.findClassified(caseId, sha256), await cases.find(caseId)];
    if (document === null) continue;
    const [supplier, passages] = [supplierOf(document.head), signDocument(document, owner?.citizenName ?? null)];
    await signatures.sign({ caseId, sha256, madeOf, supplier, passages });
  }
  return unsigned.length;
}
