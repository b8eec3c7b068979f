import type { CaseId } from '../../domain/ids.ts';
import { searchable, TERMS_VERSION } from '../../pipeline/search/index.ts';
import type { Records } from '../../storage/records/records.ts';
import type { SearchableDocument } from '../../storage/records/search/search-port.ts';
import { rightOfWay } from '../right-of-way.ts';

type Rows = Pick<Records, 'overviews' | 'search'>;

/** Written at once: a burst takes one transaction, and a first start on a full database does not hold it all in memory. */
const AT_ONCE = 50;

/** Makes terms of documents that search does not know as their overview does, of one case or of all; gives how many. */
export async function makeSearchable({ overviews, search }: Rows, limit: number, caseId?: CaseId): Promise<number> {
  const waiting = await search.waiting(TERMS_VERSION, limit, caseId);
  for (let from = 0; from < waiting.length; from += AT_ONCE) {
    const made: SearchableDocument[] = [];
    for (const document of waiting.slice(from, from + AT_ONCE)) {
      const compared = await overviews.comparedDocument(document.caseId, document.sha256);
      if (compared !== null) made.push({ ...document, ...searchable(compared) });
      await rightOfWay.pause();
    }
    await search.save(made);
  }
  return waiting.length;
}
