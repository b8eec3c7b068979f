import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import type { CaseId, Sha256 } from '../../../domain/ids.ts';
import { replaceClassified } from './classified.ts';
import type { Parsings } from './parsings-port.ts';
import type { Tables } from '../tables.ts';

/** Readings of documents by parser and key. */
export function parsingsOn(db: Kysely<Tables>): Parsings {
  return {
    async done(caseId, sha256, { state, parser }) {
      await db
        .updateTable('documents')
        .set({ state, parser, failure_step: null, failure_code: null, waiting_code: null })
        .where('case_id', '=', caseId)
        .where('sha256', '=', sha256)
        .execute();
    },
    async goOn(caseId, sha256, { key, parser, step }) {
      const { numUpdatedRows } = await db
        .updateTable('documents')
        .set({ renewal_step: step, renewal_reading_key: key, renewal_parser: parser })
        .where('case_id', '=', caseId)
        .where('sha256', '=', sha256)
        .where('renewal_id', 'is not', null)
        .where('renewal_code', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    replace: (caseId, document, { version, reading }) =>
      db.transaction().execute(async (work) => {
        if (!(await switchReading(work, caseId, document.head.sha256, reading))) return;
        await replaceClassified(work, caseId, document, version);
      }),
    async dropped(atMost) {
      const rows = await db.selectFrom('dropped_readings').select('object_key').orderBy('object_key').limit(atMost).execute();
      return rows.map((row) => row.object_key);
    },
    async forget(keys) {
      if (keys.length > 0)
        await db
          .deleteFrom('dropped_readings')
          .where('object_key', 'in', [...keys])
          .execute();
    },
  };
}

/** What is shown stays; a reading between the two that nobody was shown is dropped. The lock makes a second run find nothing to switch. */
async function switchReading(work: Transaction<Tables>, caseId: CaseId, sha256: Sha256, reading: string): Promise<boolean> {
  const { rows } = await sql<{ standing: string; shown: string }>`
    select coalesce(reading_key, object_key || '.reading') as standing, coalesce(shown_reading_key, object_key || '.reading') as shown
    from documents where case_id = ${caseId} and sha256 = ${sha256} and renewal_reading_key = ${reading} for update`.execute(work);
  const row = rows[0];
  if (row === undefined) return false;
  if (row.standing !== row.shown && row.standing !== reading) await drop(work, sql`select ${row.standing}::text`);
  await sql`update documents set reading_key = renewal_reading_key, parser = renewal_parser, renewal_reading_key = null, renewal_parser = null
    where case_id = ${caseId} and sha256 = ${sha256}`.execute(work);
  return true;
}

async function drop(work: Kysely<Tables>, keys: RawBuilder<unknown>): Promise<void> {
  await sql`insert into dropped_readings (object_key) ${keys} on conflict do nothing`.execute(work);
}

/** A reading that was being made is left: its document failed, or the renewal was given up. Called before the row forgets it. */
export async function dropUnfinished(work: Kysely<Tables>, caseId: CaseId, sha256: Sha256): Promise<void> {
  await drop(
    work,
    sql`select renewal_reading_key from documents where case_id = ${caseId} and sha256 = ${sha256} and renewal_reading_key is not null`,
  );
  await sql`update documents set renewal_step = null, renewal_reading_key = null, renewal_parser = null
    where case_id = ${caseId} and sha256 = ${sha256} and renewal_step is not null`.execute(work);
}

/** Readers get the reading that the overview's places lie in. `isCurrent`: the overview was made of what the case holds at this moment. */
export async function showReadings(work: Transaction<Tables>, caseId: CaseId, isCurrent: RawBuilder<boolean>): Promise<void> {
  await sql`
    with changed as (
      select case_id, sha256, coalesce(shown_reading_key, object_key || '.reading') as old from documents
      where case_id = ${caseId} and reading_key is not null and reading_key is distinct from shown_reading_key and ${isCurrent} for update
    ), dropping as (
      insert into dropped_readings (object_key) select old from changed on conflict do nothing
    )
    update documents set shown_reading_key = reading_key from changed
    where documents.case_id = changed.case_id and documents.sha256 = changed.sha256`.execute(work);
}
