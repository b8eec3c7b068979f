import type { CaseId } from '../../domain/ids.ts';
import { searchable, TERMS_VERSION } from '../../pipeline/search/index.ts';
import type { Records } from '../../storage/records/records.ts';
import { rightOfWay } from '../right-of-way.ts';

type Rows = Pick<Records, 'overviews' | 'search'>;

/** Makes terms of documents that search does not know as their overview does, of one case or of all; gives how many. */
export async function makeSearchable({ overviews, search }: Rows, limit: number, caseId?: CaseId): Promise<number> {
  const waiting = await search.waiting(TERMS_VERSION, limit, caseId);
  for (const document of waiting) {
    const compared = await overviews.comparedDocument(document.caseId, document.sha256);
    if (compared !== null) await search.save({ ...document, ...searchable(compared) });
    await rightOfWay.pause();
  }
  return waiting.length;
}
