import type { Attachment, ParsedDocument } from '../domain/parsed-document.ts';
import { countNeedingOcr } from '../domain/parsed-document.ts';
import { recogniseFormat } from '../parsers/index.ts';
import { mediaTypeOf, safeFileName } from '../pipeline/intake/index.ts';
import { saveReading } from '../storage/reading.ts';
import { receiveDocument } from '../storage/receive-document.ts';
import type { DocumentRow } from '../storage/records/records.ts';
import { enqueueNext } from './enqueue-next.ts';
import { findDocument } from './find-document.ts';
import type { Step, StepDeps } from './step.ts';

/** From bytes to pages of blocks, in the sandbox. Attachments become documents of the case, with this one as parent. */
export const parse: Step<'parse'> = async (payload, deps) => {
  const { records, objects, queues, sandbox, log } = deps;
  const row = await findDocument(records, payload);
  if (row.state !== 'stored') return enqueueNext(row, queues); // a repeated job
  const parsed = await sandbox.parse(await objects.get(row.objectKey), row.fileName);
  for (const attachment of parsed.attachments) await receiveAttachment(row, attachment, deps);
  await saveReading(objects, row.objectKey, parsed);
  const state = stateAfter(parsed);
  await records.documents.setState(row.caseId, row.sha256, state);
  log.info(
    { ...payload, pages: parsed.pages.length, attachments: parsed.attachments.length, notices: parsed.notices.length, state },
    'document parsed',
  );
  await enqueueNext({ ...row, state }, queues);
};

function stateAfter(parsed: ParsedDocument): 'needs-ocr' | 'parsed' {
  return countNeedingOcr(parsed) > 0 ? 'needs-ocr' : 'parsed';
}

/** Taken whatever it is: one that cannot be read stands in the case as failed, with its code, and is not left out. */
async function receiveAttachment(parent: DocumentRow, { name, bytes }: Attachment, { records, objects, queues }: StepDeps): Promise<void> {
  const format = recogniseFormat(bytes, name);
  await receiveDocument(
    { caseId: parent.caseId, fileName: safeFileName(name), bytes, received: parent.received, parent: parent.sha256 },
    {
      cases: records.cases,
      documents: records.documents,
      objects,
      check: () => (format === null ? 'application/octet-stream' : mediaTypeOf(format, bytes)),
      parseLater: (document) => queues.add('parse', document),
    },
  );
}
