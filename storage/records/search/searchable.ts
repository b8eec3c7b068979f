import { sql, type Kysely, type Transaction } from 'kysely';
import type { CaseId } from '../../../domain/ids.ts';
import { inChunks } from '../in-chunks.ts';
import { caseTerm } from './case-term.ts';
import { NO_DAY } from './search-conditions.ts';
import type { Search, SearchableDocument } from './search-port.ts';
import type { Tables } from '../tables.ts';

interface Waiting {
  readonly version: string;
  readonly limit: number;
  readonly caseId: CaseId | undefined;
}

/** Documents whose terms are not those of their overview, as version and digest tell. */
export async function waitingForSearch(db: Kysely<Tables>, { version, limit, caseId }: Waiting): ReturnType<Search['waiting']> {
  const madeOf = sql<string>`${version}::text || ' ' || overview_documents.digest`;
  let rows = db
    .selectFrom('overview_documents')
    .leftJoin('searched_documents', (join) =>
      join
        .onRef('searched_documents.case_id', '=', 'overview_documents.case_id')
        .onRef('searched_documents.sha256', '=', 'overview_documents.sha256'),
    )
    .select(['overview_documents.case_id as caseId', 'overview_documents.sha256', madeOf.as('madeOf')])
    .where('searched_documents.made_of', 'is distinct from', madeOf)
    .orderBy('overview_documents.case_id')
    .orderBy('overview_documents.sha256')
    .limit(limit);
  if (caseId !== undefined) rows = rows.where('overview_documents.case_id', '=', caseId);
  return rows.execute();
}

/** Two workers at one document come one after the other; what an overview replaced meanwhile is told by its digest and made again. */
export function saveSearchable(db: Kysely<Tables>, document: SearchableDocument): Promise<void> {
  return db.transaction().execute(async (work) => {
    const { caseId, sha256 } = document;
    const held = await work
      .selectFrom('overview_documents')
      .select('sha256')
      .where('case_id', '=', caseId)
      .where('sha256', '=', sha256)
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (held === undefined) return;
    await work.deleteFrom('searched_documents').where('case_id', '=', caseId).where('sha256', '=', sha256).execute();
    await insert(work, document);
  });
}

async function insert(work: Transaction<Tables>, document: SearchableDocument): Promise<void> {
  const { caseId, sha256, madeOf, kind, day, sender, terms, passages } = document;
  const { document_number } = await work
    .insertInto('searched_documents')
    .values({ case_id: caseId, sha256, made_of: madeOf, kind, day: day ?? NO_DAY, sender, terms })
    .returning('document_number')
    .executeTakeFirstOrThrow();
  const ofCase = caseTerm(caseId);
  await inChunks(passages, (chunk) =>
    work
      .insertInto('searched_passages')
      .values(
        chunk.map(({ ordinal, heading, voice, terms: words }) => ({
          document_number,
          ordinal,
          heading,
          voice,
          terms: `${words} ${ofCase}`,
        })),
      )
      .execute(),
  );
}
