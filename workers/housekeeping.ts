import { enqueueNext } from './enqueue-next.ts';
import { signReports } from './sign-reports.ts';
import type { Step, StepDeps } from './step.ts';

/** Jobs of renewals that wait in the queue at a time; each sweep adds the next ones. */
const MOST_RENEWED = 5_000;

/**
 * The sweep: what a crash between "saved" and "enqueued" left behind, and cases whose trigger was dropped while a
 * failed run waited in back-off. A job that is there already is not doubled. Then what depends on more than one case.
 */
export const housekeeping: Step<'housekeeping'> = async (_payload, { records, queues, log }) => {
  const waiting = await records.documents.unfinished();
  for (const document of waiting) await enqueueNext(document, queues);
  const renewed = await records.renewals.waiting('classify', MOST_RENEWED);
  for (const document of renewed) await queues.add('classify', document, { background: true });
  const stale = await sweepCases({ records, queues });
  const signed = await signReports(records);
  const overdue = await records.orders.countOverdue(new Date().toISOString().slice(0, 10));
  if (waiting.length + renewed.length + stale + signed > 0)
    log.info({ documents: waiting.length, renewed: renewed.length, cases: stale, signed, overdue }, 'swept');
};

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
