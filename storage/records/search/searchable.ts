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

/** Two workers at one case come one after the other; what an overview replaced meanwhile is told by its digest and made again. */
export async function saveSearchable(db: Kysely<Tables>, documents: readonly SearchableDocument[]): Promise<void> {
  if (documents.length === 0) return;
  await db.transaction().execute(async (work) => {
    const named = sql<boolean>`(case_id, sha256) in (select * from unnest(
      ${documents.map(({ caseId }) => caseId)}::text[], ${documents.map(({ sha256 }) => sha256)}::text[]))`;
    await holdCases(work, [...new Set(documents.map(({ caseId }) => caseId))]);
    const held = await work.selectFrom('overview_documents').select(['case_id', 'sha256']).where(named).forKeyShare().execute();
    if (held.length === 0) return;
    await work.deleteFrom('searched_documents').where(named).execute();
    const standing = new Set(held.map(keyOf));
    await insert(
      work,
      documents.filter(({ caseId, sha256 }) => standing.has(keyOf({ case_id: caseId, sha256 }))),
    );
  });
}

/** An overview is saved under the same lock, taken first there too and on one case alone: whoever waits here holds nothing that a saver waits for. */
async function holdCases(work: Transaction<Tables>, cases: readonly CaseId[]): Promise<void> {
  await work.selectFrom('overviews').select('case_id').where('case_id', 'in', cases).orderBy('case_id').forNoKeyUpdate().execute();
}

const keyOf = ({ case_id, sha256 }: Pick<Tables['searched_documents'], 'case_id' | 'sha256'>): string => `${case_id} ${sha256}`;

async function insert(work: Transaction<Tables>, documents: readonly SearchableDocument[]): Promise<void> {
  const rows = documents.map(({ caseId, sha256, madeOf, kind, day, sender, terms }) => ({
    case_id: caseId,
    sha256,
    made_of: madeOf,
    kind,
    day: day ?? NO_DAY,
    sender,
    terms,
  }));
  const numbered = await work.insertInto('searched_documents').values(rows).returning(['case_id', 'sha256', 'document_number']).execute();
  const numbers = new Map(numbered.map((row) => [keyOf(row), row.document_number]));
  const passages = documents.flatMap((document) => {
    const document_number = numbers.get(keyOf({ case_id: document.caseId, sha256: document.sha256 }));
    if (document_number === undefined) throw new RangeError('a row that was inserted has its number');
    const ofCase = caseTerm(document.caseId);
    return document.passages.map(({ ordinal, heading, voice, terms }) => ({
      document_number,
      ordinal,
      heading,
      voice,
      terms: `${terms} ${ofCase}`,
    }));
  });
  await inChunks(passages, (chunk) =>
    work
      .insertInto('searched_passages')
      .values([...chunk])
      .execute(),
  );
}
