import { sql, type Kysely } from 'kysely';
import type { CaseId } from '../../../domain/ids.ts';
import type { CaseSummary, DocumentState } from '../records.ts';
import type { Tables } from '../tables.ts';

/** A count of none for every state; each call gives one of its own to fill. */
export function noDocuments(): Record<DocumentState, number> {
  return { stored: 0, 'needs-ocr': 0, parsed: 0, classified: 0, 'in-overview': 0, failed: 0 };
}

interface Filling {
  documents: Record<DocumentState, number>;
  newestReceived: string | null;
  newestDocument: string | null;
  pages: number;
  ocr: { done: number; total: number };
  overviewVersion: number;
}

/** ISO days sort as text. */
function later(one: string | null, other: string): string {
  return one === null || other > one ? other : one;
}

/** Counts per case in two queries, however many cases are asked for. */
export async function summariesOn(db: Kysely<Tables>, ids: readonly CaseId[]): Promise<ReadonlyMap<CaseId, CaseSummary>> {
  const summaries = new Map<CaseId, Filling>(
    ids.map((id) => [
      id,
      { documents: noDocuments(), newestReceived: null, newestDocument: null, pages: 0, ocr: { done: 0, total: 0 }, overviewVersion: 0 },
    ]),
  );
  if (ids.length === 0) return summaries;
  const states = await db
    .selectFrom('documents')
    .select((row) => [
      'case_id',
      'state',
      row.fn.countAll<number>().as('documents'),
      row.fn.max('received').as('received'),
      sql<string>`max(coalesce(head ->> 'documentDate', received::text))`.as('newest'),
      sql<number | null>`sum((head ->> 'pages')::integer)`.as('pages'),
      row.fn.sum<number | null>('ocr_done').as('done'),
      row.fn.sum<number | null>('ocr_total').as('total'),
    ])
    .where('case_id', 'in', [...ids])
    .groupBy(['case_id', 'state'])
    .execute();
  for (const row of states) {
    const summary = summaries.get(row.case_id);
    if (summary === undefined) continue;
    summary.documents[row.state] = row.documents;
    summary.newestReceived = later(summary.newestReceived, row.received);
    summary.newestDocument = later(summary.newestDocument, row.newest);
    summary.pages += row.pages ?? 0;
    if (row.state === 'needs-ocr') summary.ocr = { done: row.done ?? 0, total: row.total ?? 0 };
  }
  await addVersions(db, ids, summaries);
  return summaries;
}

async function addVersions(db: Kysely<Tables>, ids: readonly CaseId[], summaries: ReadonlyMap<CaseId, Filling>): Promise<void> {
  const versions = await db
    .selectFrom('overviews')
    .select(['case_id', 'version'])
    .where('case_id', 'in', [...ids])
    .execute();
  for (const { case_id, version } of versions) {
    const summary = summaries.get(case_id);
    if (summary !== undefined) summary.overviewVersion = version;
  }
}
