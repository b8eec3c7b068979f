import type { Kysely, Selectable } from 'kysely';
import type { KeptExport } from '../../../domain/export.ts';
import { Failure } from '../../../domain/failure.ts';
import type { Exports } from './exports-port.ts';
import type { Tables } from '../tables.ts';

function toExport(row: Selectable<Tables['exports']>): KeptExport {
  const { export_id: id, case_id: caseId, asked_by: by, asked_on: date, failure_code: failure } = row;
  const { version, form, reader, baseline, without, state, fingerprint, bytes, removed } = row;
  return {
    id,
    caseId,
    version,
    form,
    reader,
    baseline,
    without,
    by,
    date,
    state,
    failure,
    fingerprint,
    fileName: row.file_name,
    objectKey: row.object_key,
    bytes,
    removed,
  };
}

/** The row of the case is held while a version is given, so that two askers never get the same one. */
export function exportsOn(db: Kysely<Tables>): Exports {
  return {
    ask: ({ id, caseId, by, date, objectKey, nameFile, form, reader, baseline, without }) =>
      db.transaction().execute(async (work) => {
        const held = await work.selectFrom('cases').select('case_id').where('case_id', '=', caseId).forUpdate().executeTakeFirst();
        if (held === undefined) throw new Failure('case.unknown');
        const last = await work
          .selectFrom('exports')
          .select(({ fn }) => fn.max('version').as('version'))
          .where('case_id', '=', caseId)
          .executeTakeFirst();
        const version = (last?.version ?? 0) + 1;
        const row = await work
          .insertInto('exports')
          .values({
            export_id: id,
            case_id: caseId,
            version,
            form,
            reader,
            baseline,
            without: JSON.stringify(without),
            asked_by: by,
            asked_on: date,
            state: 'waiting',
            file_name: nameFile(version),
            object_key: objectKey,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        return toExport(row);
      }),
    ...readingOn(db),
    async setMade(caseId, id, { fingerprint, bytes, removed }) {
      await waitingRow(db, caseId, id)
        .set({ state: 'made', fingerprint, bytes, removed: JSON.stringify(removed), failure_code: null })
        .execute();
    },
    async fail(caseId, id, code) {
      await waitingRow(db, caseId, id).set({ state: 'failed', failure_code: code }).execute();
    },
  };
}

const waitingRow = (db: Kysely<Tables>, caseId: KeptExport['caseId'], id: string) =>
  db.updateTable('exports').where('case_id', '=', caseId).where('export_id', '=', id).where('state', '=', 'waiting');

function readingOn(db: Kysely<Tables>): Pick<Exports, 'find' | 'list' | 'waiting'> {
  const ofCase = (caseId: KeptExport['caseId']) => db.selectFrom('exports').selectAll().where('case_id', '=', caseId);
  return {
    async find(caseId, id) {
      const row = await ofCase(caseId).where('export_id', '=', id).executeTakeFirst();
      return row === undefined ? null : toExport(row);
    },
    async list(caseId) {
      return (await ofCase(caseId).orderBy('version', 'desc').execute()).map(toExport);
    },
    async waiting() {
      const rows = await db
        .selectFrom('exports')
        .select(['case_id', 'export_id'])
        .where('state', '=', 'waiting')
        .orderBy('case_id')
        .orderBy('version')
        .execute();
      return rows.map((row) => ({ caseId: row.case_id, exportId: row.export_id }));
    },
  };
}
