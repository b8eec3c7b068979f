import { sql, type Kysely, type Transaction } from 'kysely';
import type { CaseId, Sha256 } from '../../../domain/ids.ts';
import { followEarliest } from './receive.ts';
import type { Tables } from '../tables.ts';

/**
 * Takes a document out of its case, with its receptions and with what came in it. An attachment that was also received by itself stays, as its
 * other reception says. Gives the object keys of what was taken out.
 */
export async function takeOut(db: Kysely<Tables>, caseId: CaseId, sha256: Sha256): Promise<readonly string[]> {
  return db.transaction().execute(async (work) => {
    const keys: string[] = [];
    for (let taken: readonly Sha256[] = [sha256]; taken.length > 0;) {
      keys.push(...(await remove(work, caseId, taken)));
      taken = await orphansOf(work, caseId, taken);
    }
    return keys;
  });
}

async function remove(work: Transaction<Tables>, caseId: CaseId, documents: readonly Sha256[]): Promise<readonly string[]> {
  const removed = await work
    .deleteFrom('documents')
    .where('case_id', '=', caseId)
    .where('sha256', 'in', [...documents])
    .returning('object_key')
    .execute();
  return removed.map((row) => row.object_key);
}

/** The receptions that came in documents that are gone; the documents that have no other. */
async function orphansOf(work: Transaction<Tables>, caseId: CaseId, parents: readonly Sha256[]): Promise<readonly Sha256[]> {
  const children = await work
    .deleteFrom('receipts')
    .where('case_id', '=', caseId)
    .where('parent', 'in', [...parents])
    .returning('sha256')
    .execute();
  if (children.length === 0) return [];
  const { rows } = await sql<{ sha256: Sha256; receipts: number }>`
    select d.sha256, count(r.receipt_id) as receipts from documents d
    left join receipts r on r.case_id = d.case_id and r.sha256 = d.sha256
    where d.case_id = ${caseId} and d.sha256 = any(${children.map((row) => row.sha256)}::text[]) group by d.sha256`.execute(work);
  for (const { sha256 } of rows.filter((row) => row.receipts > 0)) await followEarliest(work, caseId, sha256);
  return rows.flatMap((row) => (row.receipts === 0 ? [row.sha256] : []));
}
