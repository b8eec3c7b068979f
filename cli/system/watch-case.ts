import type { CaseId } from '../../domain/ids.ts';
import type { DocumentRow, Records } from '../../storage/records/records.ts';
import { createProgress } from '../progress.ts';

const LOOK_MILLISECONDS = 400;

/** Shows how far the workers have come with a case; ends when every document is in the overview or has failed, or when `isOver` says so. */
export async function watchCase(records: Records, caseId: CaseId, isOver: () => boolean): Promise<readonly DocumentRow[]> {
  let rows = await records.documents.list(caseId);
  const progress = createProgress('Læser dokumenter', rows.length);
  while (!isOver()) {
    const done = rows.filter((row) => row.state === 'in-overview' || row.state === 'failed').length;
    progress.update(done, rows.length); // attachments join while their mail is read
    if (done === rows.length) break;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
    rows = await records.documents.list(caseId);
  }
  progress.end();
  return rows;
}
