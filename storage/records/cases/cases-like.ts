import { sql, type Kysely } from 'kysely';
import type { CaseId, PersonId, UnitId } from '../../../domain/ids.ts';
import type { CaseRow } from '../rows.ts';
import { bareReference } from './bare-reference.ts';
import type { Tables } from '../tables.ts';
import type { Unfiled } from '../unfiled/unfiled-port.ts';

interface Found {
  readonly case_id: CaseId;
  readonly reference: string;
  readonly citizen_name: string;
  readonly citizen_cpr: string;
  readonly unit_id: UnitId;
  readonly caseworker_id: PersonId | null;
}

const toCase = (row: Found): CaseRow => ({
  id: row.case_id,
  reference: row.reference,
  citizenName: row.citizen_name,
  citizenCpr: row.citizen_cpr,
  unit: row.unit_id,
  caseworker: row.caseworker_id,
});

const columns = sql.raw('case_id, reference, citizen_name, citizen_cpr, unit_id, caseworker_id');
/** As the indexes of migration 0006 spell them. */
const cprOf = sql.raw("regexp_replace(citizen_cpr, '[^0-9]', '', 'g')");
const referenceOf = sql.raw("lower(regexp_replace(reference, '[^[:alnum:]]', '', 'g'))");

/** Cases of one unit alone: what a paper says must not tell of another unit's citizens. */
export function casesLikeOn(db: Kysely<Tables>): Pick<Unfiled, 'casesLike' | 'searchCases'> {
  return {
    async casesLike(unit, { cprs, references, names }) {
      const { rows } = await sql<Found>`
        select ${columns} from cases where unit_id = ${unit} and (
          ${cprOf} = any(${cprs}::text[])
          or ${referenceOf} = any(${references.map(bareReference).filter((text) => text !== '')}::text[])
          or lower(citizen_name) = any(${names.map((name) => name.toLowerCase())}::text[])
        ) order by case_id limit 1000`.execute(db);
      return rows.map(toCase);
    },
    async searchCases(unit, text, atMost) {
      const start = `${text
        .trim()
        .toLowerCase()
        .replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
      const digits = text.replaceAll(/[\s-]/gu, '');
      const { rows } = await sql<Found>`
        select ${columns} from cases where unit_id = ${unit} and (
          lower(reference) like ${start} or lower(citizen_name) like ${start} or lower(citizen_name) like ${`% ${start}`}
          or (${bareReference(text)} <> '' and ${referenceOf} = ${bareReference(text)})
          or (${/^\d{10}$/u.test(digits)} and ${cprOf} = ${digits})
        ) order by reference, case_id limit ${atMost}`.execute(db);
      return rows.map(toCase);
    },
  };
}
