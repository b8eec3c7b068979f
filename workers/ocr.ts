import { countNeedingOcr } from '../domain/parsed-document.ts';
import { enqueueNext } from './enqueue-next.ts';
import { findDocument } from './find-document.ts';
import { loadReading, saveReading } from '../storage/reading.ts';
import type { Step } from './step.ts';

/** Reads the pages that have no usable text layer; minutes for a long scan, so it has a lane of its own. */
export const ocr: Step<'ocr'> = async (payload, { records, objects, queues, sandbox, log }) => {
  const row = await findDocument(records, payload);
  if (row.state !== 'needs-ocr') return enqueueNext(row, queues); // a repeated job
  const parsed = await loadReading(objects, row.objectKey);
  const bytes = await objects.get(row.objectKey);
  const total = countNeedingOcr(parsed);
  let saving = records.documents.setOcrProgress(row.caseId, row.sha256, 0, total);
  const read = await sandbox.ocr(bytes, parsed, ({ done }) => {
    saving = saving.then(() => records.documents.setOcrProgress(row.caseId, row.sha256, done, total)); // in order, never two at a time
    saving.catch(() => {}); // awaited below
  });
  await saving;
  await saveReading(objects, row.objectKey, read);
  await records.documents.setState(row.caseId, row.sha256, 'parsed');
  log.info({ ...payload, pages: total, unread: countNeedingOcr(read) }, 'pages read by ocr');
  await enqueueNext({ ...row, state: 'parsed' }, queues);
};
