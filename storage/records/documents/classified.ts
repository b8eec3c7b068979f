import { createHash } from 'node:crypto';
import { sql, type Insertable, type Kysely, type RawBuilder, type Selectable, type Transaction } from 'kysely';
import type { ClassifiedDocument, DocumentHead } from '../../../domain/document.ts';
import { Failure } from '../../../domain/failure.ts';
import type { CaseId, Sha256 } from '../../../domain/ids.ts';
import type { Passage } from '../../../domain/passage.ts';
import { inChunks } from '../in-chunks.ts';
import type { Documents, DocumentState } from '../records.ts';
import type { Tables } from '../tables.ts';

function toPassage(row: Selectable<Tables['passages']>): Passage {
  return {
    id: row.passage_id,
    ordinal: row.ordinal,
    text: row.text,
    place: row.place,
    section: row.section,
    label: row.label,
    source: row.source,
    heading: row.heading,
    placed: row.placed,
    confidence: row.confidence,
    reason: row.reason,
    voice: row.voice,
    nature: row.nature,
    facts: row.facts,
    details: row.details,
  };
}

/** Postgres keeps no NUL in text; a broken file may hold one, and its document must not fail for it. */
function storable<T extends string | null>(text: T): T {
  return (text?.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text) as T;
}

type Kept = Awaited<ReturnType<Documents['classifiedOf']>>[number];

/** What `classify` made of a document, kept until a newer run replaces it in one transaction. */
export function classifiedOn(
  db: Kysely<Tables>,
): Pick<Documents, 'saveClassified' | 'classified' | 'classifiedOf' | 'classifications' | 'findClassified'> {
  async function load(caseId: CaseId, documents?: readonly Sha256[]): Promise<readonly Kept[]> {
    // one snapshot, or a run that commits between the two queries would pair a new head with old passages
    return db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (work) => {
        let heads = work
          .selectFrom('documents')
          .select(['sha256', 'head', 'classify_version', 'classify_digest'])
          .where('case_id', '=', caseId)
          .orderBy('sha256');
        let passages = work.selectFrom('passages').selectAll().where('case_id', '=', caseId).orderBy('sha256').orderBy('ordinal');
        if (documents !== undefined) {
          heads = heads.where('sha256', '=', sql<never>`any(${documents}::text[])`);
          passages = passages.where('sha256', '=', sql<never>`any(${documents}::text[])`);
        }
        const byDocument = Map.groupBy(await passages.execute(), (row) => row.sha256);
        return (await heads.execute()).flatMap(({ head, ...row }) =>
          head === null ? [] : [{ made: madeBy(row), document: { head, passages: (byDocument.get(row.sha256) ?? []).map(toPassage) } }],
        );
      });
  }
  return {
    saveClassified: (caseId, document, version) => db.transaction().execute((work) => replaceClassified(work, caseId, document, version)),
    classified: async (caseId) => (await load(caseId)).map(({ document }) => document),
    classifiedOf: load,
    async classifications(caseId) {
      const rows = await db
        .selectFrom('documents')
        .select(['sha256', 'state', 'classify_version', 'classify_digest'])
        .where('case_id', '=', caseId)
        .where('head', 'is not', null)
        .execute();
      return rows.map((row) => ({ sha256: row.sha256, state: row.state, made: madeBy(row) }));
    },
    findClassified: async (caseId, sha256) => (await load(caseId, [sha256]))[0]?.document ?? null,
  };
}

function madeBy(row: Pick<Tables['documents'], 'classify_version' | 'classify_digest'>): string {
  return `${row.classify_version ?? ''} ${row.classify_digest ?? ''}`;
}

/** A document that is being read anew goes on with that, whatever happens to its present reading meanwhile. */
const isRenewed = sql<boolean>`(renewal_reading_key is null and coalesce(renewal_step,
  (select step from renewals where renewals.renewal_id = documents.renewal_id), 'classify') = 'classify')`;

/** An earlier receipt may have come while the step ran: then the step's turn comes again, with the new name, day or parent. */
function isAsReceived({ fileName, received, parent }: DocumentHead): RawBuilder<boolean> {
  return sql`(file_name, received, parent) is not distinct from (${fileName}::text, ${received}::date, ${parent}::text)`;
}

/** Head and passages, inside a transaction of the caller's. Throws `document.unknown`. */
export async function replaceClassified(
  work: Transaction<Tables>,
  caseId: CaseId,
  document: ClassifiedDocument,
  version: string,
): Promise<void> {
  const { head, passages } = document;
  const digest = createHash('sha256').update(JSON.stringify(document)).digest('hex');
  // first, because its row lock lets two runs of one document come one after the other
  const updated = await work
    .updateTable('documents')
    .set({
      head: JSON.stringify(head),
      classify_version: version,
      classify_digest: digest,
      state: sql<DocumentState>`case when not (${isAsReceived(head)}) then 'parsed' when renewal_id is not null and state = 'in-overview' then state else 'classified' end`,
      failure_step: null,
      failure_code: null,
      waiting_code: null,
      renewal_id: sql`case when ${isRenewed} then null else renewal_id end`,
      renewal_code: sql`case when ${isRenewed} then null else renewal_code end`,
      renewal_step: sql`case when ${isRenewed} then null else renewal_step end`,
    })
    .where('case_id', '=', caseId)
    .where('sha256', '=', head.sha256)
    .executeTakeFirst();
  if (updated.numUpdatedRows === 0n) throw new Failure('document.unknown');
  await work.deleteFrom('passages').where('case_id', '=', caseId).where('sha256', '=', head.sha256).execute();
  await inChunks(passages, (chunk) =>
    work
      .insertInto('passages')
      .values(chunk.map((passage) => toRow(passage, { case_id: caseId, sha256: head.sha256, version })))
      .execute(),
  );
}

type DocumentColumns = Pick<Tables['passages'], 'case_id' | 'sha256' | 'version'>;

function toRow(passage: Passage, document: DocumentColumns): Insertable<Tables['passages']> {
  return {
    ...document,
    passage_id: passage.id,
    ordinal: passage.ordinal,
    text: storable(passage.text),
    place: JSON.stringify(passage.place),
    section: storable(passage.section),
    label: storable(passage.label),
    source: passage.source,
    heading: passage.heading,
    placed: passage.placed,
    confidence: passage.confidence,
    reason: storable(passage.reason),
    voice: passage.voice,
    nature: passage.nature,
    facts: JSON.stringify(passage.facts),
    details: JSON.stringify(passage.details),
  };
}
