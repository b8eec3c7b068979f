import { sql, type Kysely } from 'kysely';
import { toCase } from '../cases/cases.ts';
import { readableBy } from '../cases/readable-by.ts';
import { between, dated, documentColumns, namedSo, oneOf, readableCases } from './search-conditions.ts';
import { findPassages } from './search-passages.ts';
import { saveSearchable, waitingForSearch } from './searchable.ts';
import type { FoundDocument, Search } from './search-port.ts';
import type { Tables } from '../tables.ts';

const MOST_CASES = 20;

/** Passages and documents by their words; every statement asks for the readable cases itself. */
export function searchOn(db: Kysely<Tables>): Search {
  return {
    passages: (question) => findPassages(db, question),
    async documents({ words, filters, limit, ...scope }) {
      const { rows } = await sql<FoundDocument>`
        select ${documentColumns} from searched_documents d join overview_documents o using (case_id, sha256) join cases c using (case_id)
        where d.terms @@ ${words}::tsquery and d.case_id in (${readableCases(db, scope)}) and ${oneOf('d.kind', filters.kinds)}
          and ${oneOf('d.sender', filters.senders)} and ${between(filters)}
        order by d.day desc, d.case_id, d.sha256 limit ${limit}`.execute(db);
      return rows.map(dated);
    },
    async cases({ person, today }, asked) {
      const found = await db
        .selectFrom('cases')
        .selectAll()
        .where(readableBy(person, today))
        .where('cpr' in asked ? sql<boolean>`regexp_replace(citizen_cpr, '\\D', '', 'g') = ${asked.cpr}` : namedSo(asked.words))
        .orderBy('case_id')
        .limit(MOST_CASES)
        .execute();
      return found.map(toCase);
    },
    waiting: (version, limit, caseId) => waitingForSearch(db, { version, limit, caseId }),
    save: (documents) => saveSearchable(db, documents),
  };
}
