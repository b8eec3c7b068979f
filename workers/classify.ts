import { classifyDocument, classifyVersion } from '../pipeline/classify/index.ts';
import { enqueueNext } from './enqueue-next.ts';
import { findDocument } from './find-document.ts';
import { loadReading } from '../storage/reading.ts';
import type { Step } from './step.ts';

/** From pages of blocks to labelled passages, and then the case's turn. */
export const classify: Step<'classify'> = async (payload, { records, objects, queues, log }) => {
  const row = await findDocument(records, payload);
  if (row.state !== 'parsed') return enqueueNext(row, queues); // a repeated job
  const owner = await records.cases.find(row.caseId);
  const classified = classifyDocument({
    parsed: await loadReading(objects, row.objectKey),
    sha256: row.sha256,
    fileName: row.fileName,
    parent: row.parent,
    received: row.received,
    citizen: owner && { name: owner.citizenName, cpr: owner.citizenCpr },
  });
  await records.documents.saveClassified(row.caseId, classified, classifyVersion);
  log.info({ ...payload, passages: classified.passages.length, notices: classified.head.notices.length }, 'document classified');
  await enqueueNext({ ...row, state: 'classified' }, queues);
};
