import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely';
import type { AuditEntry, AuditEvent } from '../../../domain/audit.ts';
import type { CaseId } from '../../../domain/ids.ts';
import type { CitizenKey } from '../../citizen-key.ts';
import type { AuditPage, AuditTrail } from './audit-port.ts';
import { AUDIT_LOCK, sealsOn } from './audit-seals.ts';
import type { Tables } from '../tables.ts';

/** Cases whose citizen is remembered in one process, so that a read costs one query more and not two. */
const MOST_REMEMBERED = 10_000;

/** @param citizenKey null in a process that has no key: its lines are found by case and person alone */
export function auditOn(db: Kysely<Tables>, citizenKey: CitizenKey | null): AuditTrail {
  const keyOfCase = rememberKeys(db, citizenKey);
  const newest = ({ before, limit }: AuditPage) =>
    db
      .selectFrom('audit_events')
      .leftJoin('people', 'people.person_id', 'audit_events.person_id')
      .selectAll('audit_events')
      .select('people.name as person_name')
      .$if(before !== null, (query) => query.where('position', '<', before))
      .orderBy('position', 'desc')
      .limit(limit);
  return {
    async add(entry) {
      const known = entry.caseId === null ? null : await keyOfCase(entry.caseId);
      await insert(db, [{ ...(known === null ? { ...entry, caseId: null } : entry), citizenKey: known?.citizenKey ?? null }]);
    },
    async addFor(entry, cases) {
      const lines: Line[] = [];
      for (const caseId of new Set(cases)) {
        const known = await keyOfCase(caseId);
        if (known !== null) lines.push({ ...entry, caseId, citizenKey: known.citizenKey });
      }
      if (lines.length > 0) await insert(db, lines);
    },
    addOfCitizen: (entry, cpr) => insert(db, [{ ...entry, citizenKey: citizenKey === null ? null : citizenKey(cpr) }]),
    own: async (person, page) => (await newest(page).where('audit_events.person_id', '=', person).execute()).map(toEvent),
    async ofCitizen(cpr, page) {
      if (citizenKey === null) return [];
      const rows = await newest(page).where('citizen_key', '=', citizenKey(cpr)).execute();
      return rows.map((row) => ({ ...toEvent(row), personName: row.person_name }));
    },
    ...sealsOn(db),
  };
}

type Line = AuditEntry & { readonly citizenKey: string | null };

async function insert(db: Kysely<Tables>, lines: readonly Line[]): Promise<void> {
  await sql`
    with waited as materialized (select pg_advisory_xact_lock_shared(${AUDIT_LOCK}))
    insert into audit_events (at, person_id, role, machine, action, what, refused, case_id, sha256, citizen_key, origin, reason)
    select line.* from waited, (values ${sql.join(lines.map(rowOf))}) line
  `.execute(db);
}

/** With their types: a value that is null in every line has none of its own. */
function rowOf({ at, person, machine, action, what, refused, caseId, document, citizenKey, origin, reason }: Line): RawBuilder<unknown> {
  const words = [
    person?.id ?? null,
    person?.role ?? null,
    machine ?? null,
    action,
    what,
    refused,
    caseId,
    document,
    citizenKey,
    origin,
    reason,
  ];
  return sql`(${at}::timestamptz, ${sql.join(words.map((word) => sql`${word}::text`))})`;
}

interface KnownCase {
  readonly citizenKey: string | null;
}

/** Null where there is no such case: what somebody typed instead of an id may be anything, and is not kept. */
function rememberKeys(db: Kysely<Tables>, citizenKey: CitizenKey | null): (caseId: CaseId) => Promise<KnownCase | null> {
  const remembered = new Map<CaseId, KnownCase>();
  return async (caseId) => {
    const before = remembered.get(caseId);
    if (before !== undefined) return before;
    const row = await db.selectFrom('cases').select('citizen_cpr').where('case_id', '=', caseId).executeTakeFirst();
    if (row === undefined) return null;
    const known = { citizenKey: citizenKey === null ? null : citizenKey(row.citizen_cpr) };
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(caseId, known);
    return known;
  };
}

/** A row in the domain's terms. */
export function toEvent(row: Selectable<Tables['audit_events']>): AuditEvent {
  return {
    position: row.position,
    at: row.at,
    person: row.person_id === null || row.role === null ? null : { id: row.person_id, role: row.role },
    ...(row.machine === null ? {} : { machine: row.machine }),
    action: row.action,
    what: row.what,
    refused: row.refused,
    caseId: row.case_id,
    document: row.sha256,
    citizenKey: row.citizen_key,
    origin: row.origin,
    reason: row.reason,
  };
}
