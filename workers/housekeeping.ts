import { enqueueNext } from './enqueue-next.ts';
import { signReports } from './sign-reports.ts';
import type { Step } from './step.ts';

/**
 * The sweep: what a crash between "saved" and "enqueued" left behind, and cases whose trigger was dropped while a
 * failed run waited in back-off. A job that is there already is not doubled. Then what depends on more than one case.
 */
export const housekeeping: Step<'housekeeping'> = async (_payload, { records, queues, log }) => {
  const waiting = await records.documents.unfinished();
  for (const document of waiting) await enqueueNext(document, queues);
  const stale = await records.overviews.stale();
  for (const caseId of stale) await queues.add('case', { caseId });
  const signed = await signReports(records);
  const overdue = await records.orders.countOverdue(new Date().toISOString().slice(0, 10));
  if (waiting.length + stale.length + signed > 0)
    log.info({ documents: waiting.length, cases: stale.length, signed, overdue }, 'swept');
};
