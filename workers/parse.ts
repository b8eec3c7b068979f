import { countNeedingOcr, type ParsedDocument } from '../domain/parsed-document.ts';
import { readingKeyOf } from '../storage/reading-key.ts';
import { saveReading } from '../storage/reading.ts';
import type { DocumentRow } from '../storage/records/records.ts';
import { enqueueNext } from './documents/enqueue-next.ts';
import { findDocument } from './documents/find-document.ts';
import { readDocument } from './documents/read-document.ts';
import { rightOfWay } from './right-of-way.ts';
import type { Step, StepDeps } from './step.ts';

/**
 * From bytes to pages of blocks, in the sandbox. Attachments become documents of the case, with this one as parent. A document that a renewal
 * asks for is read anew beside its old reading, which stands until the passages of the new one do.
 */
export const parse: Step<'parse'> = async (payload, deps) => {
  const { records, objects, queues, log } = deps;
  const row = await findDocument(records, payload);
  if (row.state !== 'stored') {
    const { renewal } = row;
    const isAgain = renewal !== null && (await records.renewals.isAsked(row.caseId, row.sha256, 'parse'));
    return isAgain ? readAgain({ ...row, renewal }, deps) : enqueueNext(row, queues); // else a repeated job
  }
  const parsed = await readDocument(row, deps);
  await rightOfWay.pause();
  await saveReading(objects, row.readingKey, parsed);
  const state = stateAfter(parsed);
  await records.parsings.done(row.caseId, row.sha256, { state, parser: parsed.parser });
  log.info({ ...payload, ...countsOf(parsed), state }, 'document parsed');
  await enqueueNext({ ...row, state }, queues);
};

/** In the background all the way: behind every letter, in each of its lanes. */
async function readAgain(row: DocumentRow & { readonly renewal: string }, deps: StepDeps): Promise<void> {
  const { caseId, sha256, renewal } = row;
  const parsed = await readDocument(row, deps);
  const key = readingKeyOf(row.objectKey, renewal); // of this asking alone: a repeated job writes the same object
  await saveReading(deps.objects, key, parsed);
  const step = countNeedingOcr(parsed) > 0 ? 'ocr' : 'classify';
  const isWanted = await deps.records.parsings.goOn(caseId, sha256, { key, parser: parsed.parser, step });
  deps.log.info({ caseId, sha256, ...countsOf(parsed), step, isWanted }, 'document parsed anew');
  if (isWanted) await deps.queues.add(step, { caseId, sha256 }, { background: true });
}

function countsOf({ pages, attachments, notices }: ParsedDocument) {
  return { pages: pages.length, attachments: attachments.length, notices: notices.length };
}

function stateAfter(parsed: ParsedDocument): 'needs-ocr' | 'parsed' {
  return countNeedingOcr(parsed) > 0 ? 'needs-ocr' : 'parsed';
}
