import { countNeedingOcr, type ParsedDocument } from '../domain/parsed-document.ts';
import { loadReading, saveReading } from '../storage/reading.ts';
import type { DocumentRow } from '../storage/records/records.ts';
import { enqueueNext } from './documents/enqueue-next.ts';
import { findDocument } from './documents/find-document.ts';
import type { Step, StepDeps } from './step.ts';

/**
 * Reads the pages that have no usable text layer; minutes for a long scan, so it has a lane of its own. The bytes were scanned before they
 * were parsed. A reading that is made anew is filled beside the one that stands.
 */
export const ocr: Step<'ocr'> = async (payload, deps) => {
  const { records, objects, queues, log } = deps;
  const row = await findDocument(records, payload);
  const { caseId, sha256 } = row;
  const next = row.state === 'needs-ocr' ? null : await nextReading(row, deps);
  if (row.state !== 'needs-ocr' && next === null) return enqueueNext(row, queues); // a repeated job
  const key = next ?? row.readingKey;
  const parsed = await loadReading(objects, key);
  const read = await recognise(row, parsed, deps);
  await saveReading(objects, key, read);
  deps.measures?.pagesRecognised(countNeedingOcr(parsed) - countNeedingOcr(read));
  log.info({ ...payload, pages: countNeedingOcr(parsed), unread: countNeedingOcr(read), isAgain: next !== null }, 'pages read by ocr');
  if (next === null) {
    await records.documents.setState(caseId, sha256, 'parsed');
    return enqueueNext({ ...row, state: 'parsed' }, queues);
  }
  const isWanted = await records.parsings.goOn(caseId, sha256, { key, parser: read.parser, step: 'classify' });
  if (isWanted) await queues.add('classify', { caseId, sha256 }, { background: true });
};

async function nextReading({ caseId, sha256, nextReadingKey }: DocumentRow, { records }: StepDeps): Promise<string | null> {
  return nextReadingKey !== null && (await records.renewals.isAsked(caseId, sha256, 'ocr')) ? nextReadingKey : null;
}

async function recognise(row: DocumentRow, parsed: ParsedDocument, { records, objects, sandbox }: StepDeps): Promise<ParsedDocument> {
  const total = countNeedingOcr(parsed);
  if (total === 0) return parsed; // read and saved by a run that broke off before it could say so; how far it came stands in the row
  let saving = records.documents.setOcrProgress(row.caseId, row.sha256, 0, total);
  const read = await sandbox.ocr(await objects.get(row.objectKey), parsed, ({ done }) => {
    saving = saving.then(() => records.documents.setOcrProgress(row.caseId, row.sha256, done, total)); // in order, never two at a time
    saving.catch(() => {}); // awaited below
  });
  await saving;
  return read;
}
