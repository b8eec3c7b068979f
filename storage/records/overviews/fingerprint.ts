import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { CaseId } from '../../../domain/ids.ts';
import type { Tables } from '../tables.ts';

/** SHA-256 over one line per classified document, one per correction that holds, one per order that stands, and the versions of what folds them. Byte order, so that no locale changes it. */
function fingerprintOf(caseId: RawBuilder<unknown>, foldVersion: string): RawBuilder<string> {
  return sql<string>`encode(sha256(convert_to(
    coalesce((select string_agg(d.sha256 || ' ' || d.classify_version || ' ' || d.classify_digest, E'\n' order by d.sha256 collate "C")
      from documents d where d.case_id = ${caseId} and d.head is not null), '')
    || E'\n--\n' ||
    coalesce((select string_agg(c.correction_id, E'\n' order by c.correction_id collate "C")
      from corrections c where c.case_id = ${caseId} and c.undone_at is null), '')
    || E'\n--\n' ||
    coalesce((select string_agg(o.order_id || ' ' || o.pinned || ' ' || coalesce(o.pinned_sha256, ''), E'\n' order by o.order_id collate "C")
      from orders o where o.case_id = ${caseId} and o.withdrawn_at is null), '')
    || E'\n--\n' || ${foldVersion}::text, 'UTF8')), 'hex')`;
}

/** What the case holds now, in the terms of `MadeOf`. */
export async function currentFingerprint(db: Kysely<Tables>, caseId: CaseId, foldVersion: string): Promise<string> {
  const { rows } = await sql<{ fingerprint: string }>`select ${fingerprintOf(sql`${caseId}::text`, foldVersion)} as fingerprint`.execute(
    db,
  );
  const row = rows[0];
  if (row === undefined) throw new RangeError('a select without from gives one row');
  return row.fingerprint;
}

/** Whether the case still holds what something was made of. */
export function isMadeOf(caseId: CaseId, fingerprint: string, foldVersion: string): RawBuilder<boolean> {
  return sql<boolean>`(${fingerprintOf(sql`${caseId}::text`, foldVersion)} = ${fingerprint})`;
}

/**
 * Cases with something classified whose overview was made of something else, or never made; or in which a document made anew waits for it.
 * Only those are looked at that something has happened to, or that another version folded; the ones that turn out well are looked at no more. One
 * statement, and so one moment: what comes in while it runs is noted for the next.
 */
export async function staleCases(db: Kysely<Tables>, foldVersion: string): Promise<readonly CaseId[]> {
  const { rows } = await sql<{ case_id: CaseId }>`
    with noted as materialized (select mark, case_id from changed_cases),
    doubtful as (
      select case_id from noted
      union select case_id from documents where state = 'classified'
      union select case_id from overviews where fold_version is distinct from ${foldVersion}
    ),
    stale as materialized (
      select cases.case_id from doubtful join cases using (case_id) left join overviews using (case_id)
      where exists (select from documents where documents.case_id = cases.case_id and documents.head is not null)
        and (overviews.fingerprint is distinct from ${fingerprintOf(sql`cases.case_id`, foldVersion)}
          or exists (select from documents where documents.case_id = cases.case_id and documents.state = 'classified'))
    ),
    looked_through as (
      delete from changed_cases using noted
      where changed_cases.case_id = noted.case_id and changed_cases.mark = noted.mark and noted.case_id not in (select case_id from stale)
    ),
    of_this_version as (
      update overviews set fold_version = ${foldVersion}
      where fold_version is distinct from ${foldVersion} and case_id not in (select case_id from stale)
    )
    select case_id from stale order by case_id`.execute(db);
  return rows.map((row) => row.case_id);
}
