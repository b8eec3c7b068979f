import { enqueueNext } from './enqueue-next.ts';
import type { Step } from './step.ts';

/** Jobs of renewals that wait in the queue at a time; each sweep adds the next ones. */
const MOST_RENEWED = 5_000;

/**
 * The sweep: what a crash between "saved" and "enqueued" left behind, and cases whose trigger was dropped while a
 * failed run waited in back-off. A job that is there already is not doubled. What nobody waits for goes behind everything else.
 */
export const housekeeping: Step<'housekeeping'> = async (_payload, { records, queues, log }) => {
  const unfinished = await records.documents.unfinished();
  for (const document of unfinished) await enqueueNext(document, queues);
  const renewed = await records.renewals.waiting('classify', MOST_RENEWED);
  for (const document of renewed) await queues.add('classify', document, { background: true });
  const stale = await records.overviews.stale();
  const { arrived, renewing } = await records.renewals.busyCases();
  for (const caseId of stale) {
    if (arrived.has(caseId)) await queues.add('case', { caseId });
    else if (!renewing.has(caseId)) await queues.add('case', { caseId }, { background: true });
  }
  const counts = { documents: unfinished.length, renewed: renewed.length, cases: stale.length };
  if (Object.values(counts).some((count) => count > 0)) log.info(counts, 'swept');
};
