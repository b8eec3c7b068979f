import { sql, type Insertable, type Transaction } from 'kysely';
import type { CaseId } from '../../../domain/ids.ts';
import type { KeptAnswer, OrderMatch } from '../../../domain/order.ts';
import type { Tables } from '../tables.ts';

/** Makes the matches of the case these and no others, together with the overview that was made of them: an older run must not write over a newer one. */
export async function saveMatches(work: Transaction<Tables>, caseId: CaseId, matches: readonly OrderMatch[]): Promise<void> {
  const rows = matches.map((match) => toRow(caseId, match));
  await sql`delete from order_matches where case_id = ${caseId}
    and order_id <> all(${rows.map((row) => row.order_id)}::text[])`.execute(work);
  if (rows.length === 0) return;
  await work
    .insertInto('order_matches')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['case_id', 'order_id']).doUpdateSet((row) => ({
        sha256: row.ref('excluded.sha256'),
        reasons: row.ref('excluded.reasons'),
        answers: row.ref('excluded.answers'),
      })),
    )
    .execute();
}

function toRow(caseId: CaseId, { order, document, reasons, answers }: OrderMatch): Insertable<Tables['order_matches']> {
  const kept = answers.map(({ question, answer, passages, reason }): KeptAnswer => ({
    question: question.id,
    answer,
    passages: passages.map(({ id }) => id),
    reason,
  }));
  return { case_id: caseId, order_id: order.id, sha256: document, reasons: JSON.stringify(reasons), answers: JSON.stringify(kept) };
}
