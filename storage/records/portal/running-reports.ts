import type { Kysely, Selectable, Updateable } from 'kysely';
import { Failure } from '../../../domain/failure.ts';
import type { RunningReport, RunningVersion } from '../../../domain/running-report.ts';
import type { Tables } from '../tables.ts';
import { markSent } from './mark-sent.ts';
import type { RunningReports, RunVersion } from './running-reports-port.ts';

type Db = Kysely<Tables>;

/** Running reports and their versions. */
export function runningReportsOn(db: Db): RunningReports {
  return { ...readsOn(db), ...savesOn(db), send: (of, sent) => send(db, of, sent) };
}

const toRun = (row: Selectable<Tables['running_reports']>): RunningReport => ({
  id: row.run_id,
  organisation: row.organisation,
  caseId: row.case_id,
  orderId: row.order_id,
  reference: row.reference,
  title: row.title,
  state: row.state,
  sections: row.sections,
  closing: row.closing,
  version: row.version,
  savedAt: row.saved_at,
  savedBy: row.saved_by,
  madeAt: row.made_at,
  closedAt: row.closed_at,
  checked:
    row.checked_sending === null || row.checked_version === null ? null : { sendingId: row.checked_sending, version: row.checked_version },
});

const toVersion = (row: Selectable<Tables['running_report_versions']>): RunningVersion => ({
  runId: row.run_id,
  number: row.number,
  isClosing: row.is_closing,
  sections: row.sections,
  difference: row.difference,
  note: row.note,
  sentAt: row.sent_at,
  sentBy: row.sent_by,
  sha256: row.sha256,
});

function readsOn(db: Db): Pick<RunningReports, 'find' | 'ofOrganisation' | 'ofCase' | 'versions' | 'versionOf'> {
  const runs = () => db.selectFrom('running_reports').selectAll();
  const versions = () =>
    db
      .selectFrom('running_report_versions')
      .innerJoin('people', 'people.person_id', 'running_report_versions.sent_by')
      .selectAll('running_report_versions')
      .select('people.name as by_name');
  return {
    async find(id) {
      const row = await runs().where('run_id', '=', id).executeTakeFirst();
      return row === undefined ? null : toRun(row);
    },
    async ofOrganisation(organisation) {
      const rows = await runs()
        .select((query) =>
          query
            .selectFrom('running_report_versions as v')
            .whereRef('v.run_id', '=', 'running_reports.run_id')
            .select(({ fn }) => fn.countAll<number>().as('n'))
            .as('versions'),
        )
        .where('organisation', '=', organisation)
        .orderBy('state', 'desc')
        .orderBy('made_at', 'desc')
        .orderBy('run_id')
        .execute();
      return rows.map((row) => ({ ...toRun(row), versions: row.versions ?? 0 }));
    },
    ofCase: async (caseId) => (await runs().where('case_id', '=', caseId).orderBy('made_at').orderBy('run_id').execute()).map(toRun),
    async versions(runId) {
      const rows = await versions().where('run_id', '=', runId).orderBy('number').execute();
      return rows.map((row) => ({ ...toVersion(row), byName: row.by_name }));
    },
    async versionOf(caseId, sha256) {
      const row = await versions()
        .where('case_id', '=', caseId)
        .where('sha256', '=', sha256)
        .orderBy('sent_at', 'desc')
        .orderBy('number', 'desc')
        .executeTakeFirst();
      return row === undefined ? null : { ...toVersion(row), byName: row.by_name };
    },
  };
}

/** Optimistic: the row must have the version that its writer saw, and be in the state that the change is about. */
async function update(
  db: Db,
  { id, version, from = 'open' }: RunVersion & { readonly from?: 'open' | 'closed' },
  changes: Updateable<Tables['running_reports']>,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('running_reports')
    .set({ version: version + 1, ...changes })
    .where('run_id', '=', id)
    .where('version', '=', version)
    .where('state', '=', from)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Failure('request.changed-meanwhile', { version });
}

function savesOn(db: Db): Pick<RunningReports, 'begin' | 'save' | 'saveClosing' | 'saveChecked' | 'reopen'> {
  return {
    async begin(run) {
      await db
        .insertInto('running_reports')
        .values({
          run_id: run.id,
          organisation: run.organisation,
          case_id: run.caseId,
          order_id: run.orderId,
          reference: run.reference,
          title: run.title,
          state: run.state,
          sections: JSON.stringify(run.sections),
          closing: null,
          saved_at: run.savedAt,
          saved_by: run.savedBy,
          made_at: run.madeAt,
          closed_at: null,
          checked_sending: null,
          checked_version: null,
        })
        .execute();
    },
    async save(of, sections, { by, at }) {
      const json = JSON.stringify(sections);
      const text = (await isClosing(db, of)) ? { closing: json } : { sections: json };
      await update(db, of, { ...text, saved_by: by, saved_at: at });
    },
    saveClosing: (of, closing, { by, at }) =>
      update(db, of, { closing: closing === null ? null : JSON.stringify(closing), saved_by: by, saved_at: at }),
    // reading it through changes no word of it: the version stays
    saveChecked: (of, sendingId) => update(db, of, { version: of.version, checked_sending: sendingId, checked_version: of.version }),
    reopen: (of, { by, at }) =>
      update(db, { ...of, from: 'closed' }, { state: 'open', closed_at: null, closing: null, saved_by: by, saved_at: at }),
  };
}

/** Asked apart from the change: the version that the change names holds the two together. */
async function isClosing(db: Db, { id }: RunVersion): Promise<boolean> {
  const row = await db.selectFrom('running_reports').select('closing').where('run_id', '=', id).executeTakeFirst();
  return row !== undefined && row.closing !== null;
}

async function send(db: Db, of: RunVersion, { sendingId, draft, ...sent }: Parameters<RunningReports['send']>[1]): Promise<void> {
  await db.transaction().execute(async (work) => {
    await update(work, of, { saved_by: sent.sentBy, checked_sending: null, checked_version: null });
    if (!(await markSent(work, sendingId, { at: sent.sentAt, files: [draft] }))) throw new Failure('sending.settled');
    const run = await work.selectFrom('running_reports').select('case_id').where('run_id', '=', of.id).executeTakeFirstOrThrow();
    await work
      .insertInto('running_report_versions')
      .values({
        run_id: of.id,
        number: sent.number,
        case_id: run.case_id,
        is_closing: sent.isClosing,
        sections: JSON.stringify(sent.sections),
        difference: JSON.stringify(sent.difference),
        note: sent.note,
        sent_at: sent.sentAt,
        sent_by: sent.sentBy,
        sha256: sent.sha256,
      })
      .execute();
    if (!sent.isClosing) return;
    const closed = { state: 'closed', closed_at: sent.sentAt } as const;
    await work.updateTable('running_reports').set(closed).where('run_id', '=', of.id).execute();
  });
}
