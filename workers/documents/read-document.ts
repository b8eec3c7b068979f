import type { Attachment, ParsedDocument } from '../../domain/parsed-document.ts';
import { recogniseFormat } from '../../parsers/index.ts';
import { mediaTypeOf, safeFileName } from '../../pipeline/intake/index.ts';
import { receiveDocument } from '../../storage/receive-document.ts';
import type { DocumentRow } from '../../storage/records/records.ts';
import { scanDocument } from './scan-document.ts';
import type { StepDeps } from '../step.ts';

/** More than `SANDBOX_MAX_NESTING` is ever set to. */
const MOST_LAYERS = 100;

/** Scanned, read in the sandbox, and its attachments received: for the first reading and for every later one. */
export async function readDocument(row: DocumentRow, deps: StepDeps): Promise<ParsedDocument> {
  const bytes = await deps.objects.get(row.objectKey);
  await scanDocument(row, bytes, deps);
  const parsed = await deps.sandbox.parse(bytes, row.fileName, await depthOf(row, deps));
  for (const attachment of parsed.attachments) await receiveAttachment(row, attachment, deps);
  return parsed;
}

/** Files that the document lies in. An archive can hold itself, so no more are followed than any limit allows. */
async function depthOf({ caseId, parent }: DocumentRow, { records }: StepDeps): Promise<number> {
  let depth = 0;
  for (let above = parent; above !== null && depth < MOST_LAYERS; depth += 1)
    above = (await records.documents.find(caseId, above))?.parent ?? null;
  return depth;
}

/**
 * Taken whatever it is: one that cannot be read stands in the case as failed, with its code, and is not left out. One that came out of this
 * document before is the same receipt.
 */
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
