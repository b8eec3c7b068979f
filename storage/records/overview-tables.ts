import { sql, type Insertable, type Kysely, type Transaction } from 'kysely';
import type { CaseId } from '../../domain/ids.ts';
import { inChunks } from './in-chunks.ts';
import type { OverviewRows, ReadRows } from './overview-rows.ts';
import type { Tables } from './tables.ts';

type Work = Transaction<Tables>;

interface Syncing<R> {
  readonly table: 'overview_documents' | 'overview_headings' | 'overview_lines';
  /** Column that names a row within its case. */
  readonly key: string;
  readonly keyOf: (row: R) => string;
  readonly insert: (chunk: readonly R[]) => Promise<unknown>;
}

/** Makes the table hold exactly `rows` for the case; rows with the same digest are not touched. */
async function sync<R extends { readonly digest: string }>(
  work: Work,
  caseId: CaseId,
  rows: readonly R[],
  { table, key, keyOf, insert }: Syncing<R>,
): Promise<void> {
  const standing = await sql<{
    key: string;
    digest: string;
  }>`select ${sql.ref(key)} as key, digest from ${sql.table(table)} where case_id = ${caseId}`.execute(work);
  const before = new Map(standing.rows.map((row) => [row.key, row.digest]));
  const fresh = rows.filter((row) => before.get(keyOf(row)) !== row.digest);
  const wanted = new Map(rows.map((row) => [keyOf(row), row.digest]));
  const gone = standing.rows.filter((row) => wanted.get(row.key) !== row.digest).map((row) => row.key);
  if (gone.length > 0)
    await sql`delete from ${sql.table(table)} where case_id = ${caseId} and ${sql.ref(key)} = any(${gone}::text[])`.execute(work);
  await inChunks(fresh, insert);
}

/** Passages go document by document: those of a document that compares as before are neither made nor asked for. */
async function syncPassages(work: Work, caseId: CaseId, { documents, passagesOf }: OverviewRows): Promise<void> {
  const standing = await work
    .selectFrom('overview_documents')
    .select(['sha256', 'passages_digest'])
    .where('case_id', '=', caseId)
    .execute();
  const before = new Map(standing.map((row) => [row.sha256, row.passages_digest]));
  const wanted = new Set(documents.map((row) => row.sha256));
  const fresh = new Set(documents.filter((row) => before.get(row.sha256) !== row.passages_digest).map((row) => row.sha256));
  const gone = standing.map((row) => row.sha256).filter((sha256) => fresh.has(sha256) || !wanted.has(sha256));
  await sql`delete from overview_passages where case_id = ${caseId} and sha256 = any(${gone}::text[])`.execute(work);
  await inChunks(passagesOf(fresh), (chunk) => insertInto(work, 'overview_passages', chunk));
}

function insertInto<T extends keyof Tables>(work: Work, table: T, rows: readonly Insertable<Tables[T]>[]): Promise<unknown> {
  return work
    .insertInto(table)
    .values([...rows])
    .execute();
}

/** Writes what differs from the overview that stands there. */
export async function saveOverview(work: Work, caseId: CaseId, rows: OverviewRows): Promise<void> {
  await syncPassages(work, caseId, rows);
  await sync(work, caseId, rows.documents, {
    table: 'overview_documents',
    key: 'sha256',
    keyOf: (row) => row.sha256,
    insert: (chunk) => insertInto(work, 'overview_documents', chunk),
  });
  await sync(work, caseId, rows.headings, {
    table: 'overview_headings',
    key: 'heading',
    keyOf: (row) => row.heading,
    insert: (chunk) => insertInto(work, 'overview_headings', chunk),
  });
  await sync(work, caseId, rows.lines, {
    table: 'overview_lines',
    key: 'line_id',
    keyOf: (row) => row.line_id,
    insert: (chunk) => insertInto(work, 'overview_lines', chunk),
  });
}

/** All rows of a case's overview, in the orders that `ReadRows` names. */
export async function loadOverview(work: Work, caseId: CaseId): Promise<ReadRows> {
  const { rest } = await work.selectFrom('overviews').select('rest').where('case_id', '=', caseId).executeTakeFirstOrThrow();
  return {
    rest,
    documents: await documentRows(work, caseId),
    passages: await work
      .selectFrom('overview_passages')
      .selectAll()
      .where('case_id', '=', caseId)
      .orderBy('sha256')
      .orderBy('ordinal')
      .execute(),
    headings: await work.selectFrom('overview_headings').selectAll().where('case_id', '=', caseId).orderBy('position').execute(),
    lines: await work
      .selectFrom('overview_lines')
      .selectAll()
      .where('case_id', '=', caseId)
      .orderBy('rank', 'desc')
      .orderBy('line_id')
      .execute(),
  };
}

/** In the order of the case. */
export function documentRows(db: Kysely<Tables>, caseId: CaseId): Promise<ReadRows['documents']> {
  return db.selectFrom('overview_documents').selectAll().where('case_id', '=', caseId).orderBy('position').execute();
}
