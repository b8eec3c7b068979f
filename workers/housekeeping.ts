import { endCases } from './cases/end-cases.ts';
import { enqueueNext } from './documents/enqueue-next.ts';
import { makeMessages } from './alerts/make-messages.ts';
import { makeSearchable } from './cases/make-searchable.ts';
import { sweepReceipts } from './inboxes/sweep-receipts.ts';
import { sweepDrafts } from './drafts/sweep-drafts.ts';
import { noteAlerts } from './alerts/note-alerts.ts';
import { signReports } from './documents/sign-reports.ts';
import type { Step, StepDeps } from './step.ts';

/** Jobs of renewals that wait in the queue at a time; each sweep adds the next ones. */
const MOST_RENEWED = 5_000;
/** Documents made searchable in one sweep: after an upgrade all wait, and each takes some milliseconds. */
const MOST_SEARCHABLE = 1_000;

/**
 * The sweep: what a crash between "saved" and "enqueued" left behind, and cases whose trigger was dropped while a
 * failed run waited in back-off. A job that is there already is not doubled. Then what depends on more than one case.
 */
export const housekeeping: Step<'housekeeping'> = async (_payload, { records, objects, queues, outbox, archiveFolder, log }) => {
  const woken = await queues.wakeUp();
  const waiting = await records.documents.unfinished();
  for (const document of waiting) await enqueueNext(document, queues);
  const unfiled = await sweepReceipts({ records, objects, queues });
  const drafts = await sweepDrafts(new Date(), { records, objects, queues });
  const renewed = await sweepRenewals({ records, queues });
  const stale = await sweepCases({ records, queues });
  const signed = await signReports(records);
  const searchable = await makeSearchable(records, MOST_SEARCHABLE);
  const overdue = await records.orders.countOverdue(new Date().toISOString().slice(0, 10));
  const dropped = await dropReadings({ records, objects });
  const exports = await sweepExports({ records, queues });
  const alerts = await sweepAlerts({ records, queues, outbox });
  const { ended, withoutArchive } = await endCases(new Date(), { records, objects, archiveFolder, log });
  const sealed = await records.audit.seal(new Date());
  if (
    woken + waiting.length + unfiled + drafts + renewed + stale + signed + dropped + exports + alerts + ended + withoutArchive + sealed >
    0
  )
    log.info(
      {
        woken,
        documents: waiting.length,
        unfiled,
        drafts,
        renewed,
        dropped,
        cases: stale,
        signed,
        searchable,
        overdue,
        exports,
        alerts,
        ended,
        withoutArchive,
        sealed,
      },
      'swept',
    );
};

/** Exports whose job a crash lost. */
async function sweepExports({ records, queues }: Pick<StepDeps, 'records' | 'queues'>): Promise<number> {
  const waiting = await records.exports.waiting();
  for (const asked of waiting) await queues.add('export', asked);
  return waiting.length;
}

/** A document that is read anew waits for one step at a time. */
async function sweepRenewals({ records, queues }: Pick<StepDeps, 'records' | 'queues'>): Promise<number> {
  let renewed = 0;
  for (const step of ['parse', 'ocr', 'classify'] as const) {
    const waiting = await records.renewals.waiting(step, MOST_RENEWED);
    for (const document of waiting) await queues.add(step, document, { background: true });
    renewed += waiting.length;
  }
  return renewed;
}

/** What a crash left unnoted, what time alone brings, and the messages that are due. */
async function sweepAlerts({ records, queues, outbox }: Pick<StepDeps, 'records' | 'queues' | 'outbox'>): Promise<number> {
  const now = new Date();
  const noted = (await noteAlerts(records, MOST_SEARCHABLE)) + (await records.alerts.noteStanding(now));
  return noted + (await makeMessages({ records, queues, outbox }, now));
}

/** Readings that later ones replaced and no reader is shown any more. */
async function dropReadings({ records, objects }: Pick<StepDeps, 'records' | 'objects'>): Promise<number> {
  const dropped = await records.parsings.dropped(MOST_RENEWED);
  for (const key of dropped) await objects.remove(key);
  await records.parsings.forget(dropped);
  return dropped.length;
}

/** A case with a new document goes first; one that only differs in versions goes behind everything, and after its last renewed document. */
async function sweepCases({ records, queues }: Pick<StepDeps, 'records' | 'queues'>): Promise<number> {
  const stale = await records.overviews.stale();
  if (stale.length === 0) return 0;
  const { arrived, renewing } = await records.renewals.busyCases();
  for (const caseId of stale) {
    if (arrived.has(caseId)) await queues.add('case', { caseId });
    else if (!renewing.has(caseId)) await queues.add('case', { caseId }, { background: true });
  }
  return stale.length;
}
