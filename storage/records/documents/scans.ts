import { sql, type Kysely } from 'kysely';
import type { InfectedFile, Scans } from './scans-port.ts';
import type { Tables } from '../tables.ts';

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
      await db
        .updateTable('documents')
        .set({ waiting_code: code })
        .where('case_id', '=', caseId)
        .where('sha256', '=', sha256)
        .where('state', 'in', ['stored', 'needs-ocr', 'parsed'])
        .execute();
    },
    async counts() {
      const { rows } = await sql<{ clean: number; infected: number; unscanned: number; waiting: number }>`
        select count(*) filter (where scan = 'clean')::integer as clean,
          (count(*) filter (where scan = 'infected') + (select count(*) from unfiled_receipts where ${isInfectedPaper}))::integer as infected,
          count(*) filter (where scan = 'unscanned' or (scan is null and state <> 'stored'))::integer as unscanned,
          (count(*) filter (where waiting_code = 'scanner.unreachable'))::integer as waiting from documents`.execute(db);
      return rows[0] ?? { clean: 0, infected: 0, unscanned: 0, waiting: 0 };
    },
    async infected() {
      const { rows } = await sql<InfectedFile>`
        select case_id as "caseId", sha256, scan_found as found from documents where scan = 'infected'
        union select null, sha256, null from unfiled_receipts where ${isInfectedPaper}
        order by 1 nulls last, 2`.execute(db);
      return rows;
    },
  };
}

/** Filed to a case it is one of its documents, scanned again and counted there. */
const isInfectedPaper = sql<boolean>`(failure_code = 'document.infected' and state in ('waiting', 'discarded'))`;
