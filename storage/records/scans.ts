import { sql, type Kysely } from 'kysely';
import type { Scans } from './scans-port.ts';
import type { Tables } from './tables.ts';

/** What the virus scanner said of each file. One that came before there was a scanner counts as unscanned. */
export function scansOn(db: Kysely<Tables>): Scans {
  return {
    async note(caseId, sha256, scan, found) {
      await db
        .updateTable('documents')
        .set({ scan, scan_found: found, waiting_code: null })
        .where('case_id', '=', caseId)
        .where('sha256', '=', sha256)
        .execute();
    },
    async wait(caseId, sha256, code) {
      await db.updateTable('documents').set({ waiting_code: code }).where('case_id', '=', caseId).where('sha256', '=', sha256).execute();
    },
    async counts() {
      const { rows } = await sql<{ clean: number; infected: number; unscanned: number; waiting: number }>`
        select count(*) filter (where scan = 'clean')::integer as clean,
          count(*) filter (where scan = 'infected')::integer as infected,
          count(*) filter (where scan = 'unscanned' or (scan is null and state <> 'stored'))::integer as unscanned,
          count(waiting_code)::integer as waiting from documents`.execute(db);
      return rows[0] ?? { clean: 0, infected: 0, unscanned: 0, waiting: 0 };
    },
    async infected() {
      const rows = await db
        .selectFrom('documents')
        .select(['case_id', 'sha256', 'scan_found'])
        .where('scan', '=', 'infected')
        .orderBy('case_id')
        .orderBy('sha256')
        .execute();
      return rows.map((row) => ({ caseId: row.case_id, sha256: row.sha256, found: row.scan_found }));
    },
  };
}
