import { da } from '../domain/texts/da.ts';
import { preparatoryPlan } from '../pipeline/checklists/preparatory-plan.ts';
import { findBaseline } from '../pipeline/overview/find-baseline.ts';
import { makeExport, overviewFor, redact } from '../pipeline/export/index.ts';
import type { ExportNote } from '../domain/export.ts';
import { Failure } from '../domain/failure.ts';
import type { CaseId } from '../domain/ids.ts';
import { makeBundle } from './make-bundle.ts';
import type { Step, StepDeps } from './step.ts';

/** Makes what was asked for out of a case: removes letters first, then prints. A repeated job finds it made. */
export const exportCase: Step<'export'> = async ({ caseId, exportId }, { records, objects, sandbox, log }) => {
  const asked = await records.exports.find(caseId, exportId);
  if (asked === null || asked.state !== 'waiting') return;
  const row = await records.cases.find(caseId);
  if (row === null) throw new Failure('case.unknown');
  const { form, reader, version, date } = asked;
  const snapshot = await records.overviews.snapshot(caseId);
  const made = snapshot?.made ?? (await records.overviews.madeOf(caseId));
  const documents = snapshot?.compared ?? [];
  const redacted = redact(documents, {
    reader,
    citizen: { name: row.citizenName, cpr: row.citizenCpr },
    without: asked.without,
    texts: da,
  });
  const note = { reference: row.reference, reader, version, date, madeOf: made.fingerprint, unread: await countUnread(caseId, records) };
  const bytes =
    form === 'bundle'
      ? await makeBundle({ caseId, documents, redacted, note }, { records, objects, sandbox })
      : await makeExport(form, {
          reader: overviewFor(
            redacted,
            findBaseline(asked.baseline, { meetings: await records.meetings.list(caseId), documents }),
            await records.readings.seen(asked.by, caseId),
          ),
          note,
          plan: preparatoryPlan,
          texts: da,
        });
  await objects.put(asked.objectKey, bytes);
  await records.exports.setMade(caseId, exportId, { fingerprint: made.fingerprint, bytes: bytes.length, removed: redacted.counts });
  log.info({ caseId, exportId, form, version, bytes: bytes.length, removals: redacted.removals.length }, 'export made');
};

async function countUnread(caseId: CaseId, { documents }: StepDeps['records']): Promise<ExportNote['unread']> {
  const states = (await documents.list(caseId)).map(({ state }) => state);
  const failed = states.filter((state) => state === 'failed').length;
  return { failed, waiting: states.filter((state) => state !== 'failed' && state !== 'in-overview').length };
}
