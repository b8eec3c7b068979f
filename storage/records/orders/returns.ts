import type { Kysely } from 'kysely';
import type { Returns } from './returns-port.ts';
import type { Tables } from '../tables.ts';

export function returnsOn(db: Kysely<Tables>): Returns {
  return {
    async isSeen(caseId, sha256) {
      const row = await db
        .selectFrom('drafts')
        .leftJoin('upload_links', 'upload_links.sending_id', 'drafts.sending_id')
        .select('draft_id')
        .where('drafts.case_id', '=', caseId)
        .where('drafts.sha256', '=', sha256)
        .where('drafts.state', '=', 'sent')
        .where('upload_links.link_id', 'is', null)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
    async find(caseId, sha256) {
      const row = await db
        .selectFrom('document_returns')
        .select(['reasons', 'returned_at'])
        .where('case_id', '=', caseId)
        .where('sha256', '=', sha256)
        .executeTakeFirst();
      return row === undefined ? null : { at: row.returned_at, reasons: row.reasons };
    },
    async make(caseId, sha256, { reasons, at, by }) {
      await db
        .insertInto('document_returns')
        .values({ case_id: caseId, sha256, reasons: [...reasons], returned_by: by, returned_at: at })
        .onConflict((conflict) => conflict.columns(['case_id', 'sha256']).doNothing())
        .execute();
    },
    async takeBack(caseId, sha256) {
      await db.deleteFrom('document_returns').where('case_id', '=', caseId).where('sha256', '=', sha256).execute();
    },
  };
}
