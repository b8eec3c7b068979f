import { sql, type Kysely, type Transaction } from 'kysely';
import type { CaseId, Sha256 } from '../../../domain/ids.ts';
import type { HeldPassage, OverviewChanges } from '../../../domain/overview.ts';
import { inChunks } from '../in-chunks.ts';
import { documentRow, passageRows, type ReadRows } from './overview-rows.ts';
import type { Tables } from '../tables.ts';

type Work = Transaction<Tables>;

/** Writes what a run touched and nothing else. */
export async function saveChanges(work: Work, caseId: CaseId, changes: OverviewChanges): Promise<void> {
  const differing = [...changes.documents.map(({ document }) => document.head.sha256), ...changes.removed];
  for (const table of ['overview_passages', 'overview_documents'])
    await sql`delete from ${sql.table(table)} where case_id = ${caseId} and sha256 = any(${differing}::text[])`.execute(work);
  await inChunks(changes.documents, (chunk) =>
    work
      .insertInto('overview_documents')
      .values(chunk.map((changed) => documentRow(caseId, changed)))
      .execute(),
  );
  await inChunks(
    changes.documents.flatMap((changed) => passageRows(caseId, changed)),
    (chunk) =>
      work
        .insertInto('overview_passages')
        .values([...chunk])
        .execute(),
  );
  await saveGroups(work, caseId, changes);
}

async function saveGroups(work: Work, caseId: CaseId, { groups, noGroups, moved }: OverviewChanges): Promise<void> {
  await sql`delete from overview_groups where case_id = ${caseId} and line_id = any(${noGroups}::text[])`.execute(work);
  await inChunks(groups, (chunk) =>
    work
      .insertInto('overview_groups')
      .values(
        chunk.map(({ id, heading, part, passage, against }) => ({
          case_id: caseId,
          line_id: id,
          heading,
          part,
          passage_id: passage,
          against_passage_id: against,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['case_id', 'line_id']).doUpdateSet((row) => ({
          heading: row.ref('excluded.heading'),
          part: row.ref('excluded.part'),
          passage_id: row.ref('excluded.passage_id'),
          against_passage_id: row.ref('excluded.against_passage_id'),
        })),
      )
      .execute(),
  );
  if (moved.length === 0) return;
  await sql`update overview_passages set line_id = moved.line
    from unnest(${moved.map(({ passage }) => passage)}::text[], ${moved.map(({ line }) => line)}::text[]) as moved (passage, line)
    where case_id = ${caseId} and passage_id = moved.passage and line_id is distinct from moved.line`.execute(work);
}

/** How the passages of some documents stand in the rows now. */
export async function heldPassages(db: Kysely<Tables>, caseId: CaseId, documents: readonly Sha256[]): Promise<readonly HeldPassage[]> {
  const rows = await db
    .selectFrom('overview_passages')
    .select(['passage_id as passage', 'line_id as line', 'of_passage_id as of'])
    .where('case_id', '=', caseId)
    .where('sha256', '=', sql<never>`any(${documents}::text[])`)
    .execute();
  return rows;
}

/** All rows of a case's overview. */
export async function loadOverview(work: Work, caseId: CaseId): Promise<ReadRows> {
  return {
    documents: await documentRows(work, caseId),
    passages: await work.selectFrom('overview_passages').selectAll().where('case_id', '=', caseId).execute(),
    groups: await work.selectFrom('overview_groups').selectAll().where('case_id', '=', caseId).execute(),
  };
}

export function documentRows(db: Kysely<Tables>, caseId: CaseId, among?: readonly Sha256[]): Promise<ReadRows['documents']> {
  return db
    .selectFrom('overview_documents')
    .select(['case_id', 'sha256', 'position', 'compared', 'entry', 'digest'])
    .where('case_id', '=', caseId)
    .$if(among !== undefined, (rows) => rows.where('sha256', '=', sql<never>`any(${among}::text[])`))
    .execute();
}
