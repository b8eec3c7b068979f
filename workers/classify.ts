import { classifyDocument, classifyVersion } from '../pipeline/classify/index.ts';
import { loadReading } from '../storage/reading.ts';
import { caseAfterRenewal } from './case-after-renewal.ts';
import { enqueueNext } from './enqueue-next.ts';
import { findDocument } from './find-document.ts';
import type { Step } from './step.ts';

/**
 * From pages of blocks to labelled passages, and then the case's turn. A document that a renewal asks for is labelled anew: its old
 * labels stand until the new ones are there, and its case follows in the background once the last of its documents is done.
 */
export const classify: Step<'classify'> = async (payload, { records, objects, queues, log }) => {
  const row = await findDocument(records, payload);
  const { caseId, sha256 } = row;
  const isAgain = row.state !== 'parsed' && (await records.renewals.isAsked(caseId, sha256, 'classify'));
  if (row.state !== 'parsed' && !isAgain) return enqueueNext(row, queues); // a repeated job
  const owner = await records.cases.find(caseId);
  const classified = classifyDocument({
    parsed: await loadReading(objects, row.objectKey),
    sha256,
    fileName: row.fileName,
    parent: row.parent,
    received: row.received,
    citizen: owner && { name: owner.citizenName, cpr: owner.citizenCpr },
  });
  await records.documents.saveClassified(caseId, classified, classifyVersion);
  log.info({ ...payload, isAgain, passages: classified.passages.length, notices: classified.head.notices.length }, 'document classified');
  if (!isAgain) return enqueueNext({ ...row, state: 'classified' }, queues);
  await caseAfterRenewal(caseId, { records, queues });
};
