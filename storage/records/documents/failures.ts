import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Tables } from '../tables.ts';
import type { FailedDocument, FailedDocuments, FailureChoice, Failures } from './failures-port.ts';

/** Documents that stand as failed, counted and listed. */
export function failuresOn(db: Kysely<Tables>): Failures {
  return {
    async groups(choice) {
      const { rows } = await sql<FailedDocuments>`
        select failure_code as code, failure_step as step, count(*) as documents, min(failed_at) as since
        from documents where ${isMeant(choice)} group by 1, 2 order by 3 desc, 1, 2
      `.execute(db);
      return rows;
    },
    async chosen(choice) {
      const { rows } = await sql<FailedDocument>`
        select case_id as "caseId", sha256, failure_step as step, failure_code as code, failed_at as since
        from documents where ${isMeant(choice)} order by failed_at, case_id, sha256
      `.execute(db);
      return rows;
    },
  };
}

/** What is not named is any. The types are told, because a bare null has none. */
function isMeant({ code = null, caseId = null, document = null }: Nullable<FailureChoice>): RawBuilder<boolean> {
  return sql`state = 'failed' and failure_code is not null and failure_step is not null
    and (${code}::text is null or failure_code = ${code}::text)
    and (${caseId}::text is null or case_id = ${caseId}::text)
    and (${document}::text is null or starts_with(sha256, ${document}::text))`;
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };
