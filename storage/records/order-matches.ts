import { sql, type Insertable, type Kysely } from 'kysely';
import type { CaseId } from '../../domain/ids.ts';
import type { KeptAnswer, OrderMatch } from '../../domain/order.ts';
import type { Tables } from './tables.ts';

/** Makes the matches of the case these and no others; repeating it leaves the same rows. */
export async function saveMatches(db: Kysely<Tables>, caseId: CaseId, matches: readonly OrderMatch[]): Promise<void> {
  const rows = matches.map((match) => toRow(caseId, match));
  await db.transaction().execute(async (work) => {
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
  });
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
