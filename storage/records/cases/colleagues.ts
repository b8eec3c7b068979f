import type { Kysely } from 'kysely';
import type { Colleagues } from './colleagues-port.ts';
import type { Tables } from '../tables.ts';

export function colleaguesOn(db: Kysely<Tables>): Colleagues {
  return {
    async caseworkers(unit) {
      const rows = await db
        .selectFrom('people')
        .selectAll()
        .where('unit_id', '=', unit)
        .where('role', '=', 'caseworker')
        .orderBy('name')
        .orderBy('person_id')
        .execute();
      return rows.map((row) => ({ id: row.person_id, name: row.name, role: row.role, unit: row.unit_id }));
    },
  };
}
