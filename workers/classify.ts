import { classifyDocument, classifyVersion } from '../pipeline/classify/index.ts';
import { loadReading } from '../storage/reading.ts';
import type { DocumentRow } from '../storage/records/records.ts';
import { caseAfterRenewal } from './cases/case-after-renewal.ts';
import { enqueueNext } from './documents/enqueue-next.ts';
import { findDocument } from './documents/find-document.ts';
import { holdDocument, isAboutAnother, takeOutHeld } from './inboxes/hold-document.ts';
import { rightOfWay } from './right-of-way.ts';
import type { Step, StepDeps } from './step.ts';

/**
 * From pages of blocks to labelled passages, and then the case's turn. A document that a renewal asks for is labelled anew, from its old
 * reading or from one that was made anew: its old labels stand until the new ones are there, and its case follows in the background once the
 * last of its documents is done. One whose own person is another citizen is held out of the case.
 */
export const classify: Step<'classify'> = async (payload, deps) => {
  const { records, queues, log } = deps;
  const row = await findDocument(records, payload);
  const { caseId, sha256 } = row;
  const isAgain = row.state !== 'parsed' && (await records.renewals.isAsked(caseId, sha256, 'classify'));
  if (row.state !== 'parsed' && !isAgain) return enqueueNext(row, queues); // a repeated job
  const isFirst = row.head === null;
  const verdict = isFirst ? await records.unfiled.verdict(caseId, sha256) : null;
  if (verdict === 'held') return takeOutHeld(row, deps); // it came once more, or a crash ended the job half-way
  const next = isAgain ? row.nextReadingKey : null;
  const classified = await classifyFrom(next ?? row.readingKey, row, deps);
  await rightOfWay.pause();
  if (isFirst && verdict !== 'let-in' && isAboutAnother(classified.head.notices)) return holdDocument(row, deps);
  if (next === null) await records.documents.saveClassified(caseId, classified, classifyVersion);
  else await records.parsings.replace(caseId, classified, { version: classifyVersion, reading: next });
  const counts = { passages: classified.passages.length, notices: classified.head.notices.length };
  log.info({ ...payload, isAgain, isReadAgain: next !== null, ...counts }, 'document classified');
  if (!isAgain) return enqueueNext({ ...row, state: 'classified' }, queues);
  await caseAfterRenewal(caseId, deps);
};

async function classifyFrom(readingKey: string, { caseId, sha256, fileName, parent, received }: DocumentRow, deps: StepDeps) {
  const owner = await deps.records.cases.find(caseId);
  return classifyDocument({
    parsed: await loadReading(deps.objects, readingKey),
    sha256,
    fileName,
    parent,
    received,
    citizen: owner && { name: owner.citizenName, cpr: owner.citizenCpr },
  });
}
