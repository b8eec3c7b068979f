import type { CaseId } from '../../domain/ids.ts';
import type { DocumentRow } from '../../storage/records/records.ts';
import type { Looking } from './open-system.ts';

/** All that readers of a case are shown, as text to compare byte for byte: no clock time, no random id and no case id stands in it. */
export async function dumpCase(caseId: CaseId, { records }: Pick<Looking, 'records'>): Promise<string> {
  const { documents, overviews, unfiled } = records;
  const [rows, receipts, classified, compared, overview, held] = await Promise.all([
    documents.list(caseId),
    documents.receipts(caseId),
    documents.classified(caseId),
    overviews.compared(caseId),
    overviews.find(caseId),
    unfiled.heldOutOf(caseId),
  ]);
  const dump = {
    documents: rows.map(shownOf),
    receipts: receipts.map(({ sha256, fileName, received }) => `${sha256} ${received} ${fileName}`).toSorted(),
    held: held.map(({ sha256, fileName, state, why, says }) => ({ sha256, fileName, state, why, says })),
    classified,
    compared,
    overview,
  };
  return JSON.stringify(dump, null, 1).replaceAll(caseId, 'CASE');
}

/** Without the keys of objects, which are made of the case id. */
function shownOf({
  sha256,
  fileName,
  bytes,
  mediaType,
  parent,
  received,
  state,
  failure,
  scan,
  parser,
  receipts,
  waiting,
  head,
  ocr,
}: DocumentRow) {
  return { sha256, fileName, bytes, mediaType, parent, received, state, failure, scan, parser, receipts, waiting, head, ocr };
}
