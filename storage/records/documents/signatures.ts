import { sql, type Kysely } from 'kysely';
import type { CaseId, PassageId, Sha256 } from '../../../domain/ids.ts';
import { inChunks } from '../in-chunks.ts';
import type { NewSignatures, Signatures } from './signatures-port.ts';
import type { Tables } from '../tables.ts';

/** An inverted list from a supplier's sentences to where they stand. */
export function signaturesOn(db: Kysely<Tables>): Signatures {
  return {
    async unsigned(version, limit) {
      const { rows } = await sql<{ case_id: CaseId; sha256: Sha256; made_of: string }>`
        select d.case_id, d.sha256, ${version}::text || ' ' || d.classify_version || ' ' || d.classify_digest as made_of
        from documents d left join signed_documents s using (case_id, sha256)
        where d.head is not null
          and (s.made_of is not null or d.head ->> 'kind' like 'supplier_%' or d.head ->> 'kind' in ('placement_report', 'mentor_report'))
          and s.made_of is distinct from ${version}::text || ' ' || d.classify_version || ' ' || d.classify_digest
        order by d.case_id, d.sha256 limit ${limit}`.execute(db);
      return rows.map((row) => ({ caseId: row.case_id, sha256: row.sha256, madeOf: row.made_of }));
    },
    sign: (signatures) => sign(db, signatures),
    async shared(caseId) {
      const { rows } = await sql<{ sha256: Sha256; passage_id: PassageId }>`
        select own.sha256, own.passage_id from sentence_signatures own join cases on cases.case_id = own.case_id
        where own.case_id = ${caseId} and exists (
          select from sentence_signatures other join cases others on others.case_id = other.case_id
          where other.supplier = own.supplier and other.signature = own.signature and other.case_id <> own.case_id
            and others.citizen_cpr <> cases.citizen_cpr)
        order by own.sha256, own.passage_id`.execute(db);
      const byDocument = Map.groupBy(rows, (row) => row.sha256);
      return new Map([...byDocument].map(([sha256, found]) => [sha256, new Set(found.map((row) => row.passage_id))]));
    },
  };
}

function sign(db: Kysely<Tables>, { caseId, sha256, madeOf, supplier, passages }: NewSignatures): Promise<void> {
  return db.transaction().execute(async (work) => {
    const document = await work
      .selectFrom('documents')
      .select('sha256')
      .where('case_id', '=', caseId)
      .where('sha256', '=', sha256)
      .forNoKeyUpdate() // two sweeps at once sign one after the other
      .executeTakeFirst();
    if (document === undefined) return;
    await work.deleteFrom('signed_documents').where('case_id', '=', caseId).where('sha256', '=', sha256).execute();
    await work.insertInto('signed_documents').values({ case_id: caseId, sha256, made_of: madeOf }).execute();
    await inChunks(supplier === null ? [] : passages, (chunk) =>
      work
        .insertInto('sentence_signatures')
        .values(
          chunk.map(({ passage, signature }) => ({ case_id: caseId, sha256, passage_id: passage, supplier: supplier ?? '', signature })),
        )
        .execute(),
    );
  });
}
