import { createHash, type Hash } from 'node:crypto';
import { sql, type Kysely, type Selectable } from 'kysely';
import type { AuditVerdict } from '../../../domain/audit.ts';
import type { AuditTrail } from './audit-port.ts';
import type { Tables } from '../tables.ts';

/** Held shared while a line is written and alone while a batch is closed, so that no line appears in a batch after its seal. */
export const AUDIT_LOCK = 7_240_117;
/** What the first seal follows on. */
const BEGINNING = 'sagsblik audit 1';
/** Below every position, also one that an intruder chose. */
const BEFORE_ALL = Number.MIN_SAFE_INTEGER;
/** Lines read at a time, so that a batch of any size is hashed in little memory. */
const CHUNK = 5_000;

type Db = Kysely<Tables>;

/**
 * Batches of the trail, each sealed with SHA-256 over the seal before and its lines: whoever changes, takes out or puts in a line must
 * make every later seal anew, and the head no longer is the one that was noted elsewhere.
 */
export function sealsOn(db: Db): Pick<AuditTrail, 'seal' | 'verify' | 'hadHead'> {
  return {
    async seal(now) {
      const upTo = await closeBatch(db);
      const newest = await db.selectFrom('audit_seals').selectAll().orderBy('last_position', 'desc').limit(1).executeTakeFirst();
      const previous = newest?.hash ?? BEGINNING;
      const { hash, events } = await hashBatch(db, { previous, after: newest?.last_position ?? BEFORE_ALL, upTo });
      if (events === 0) return 0;
      await db
        .insertInto('audit_seals')
        .values({ last_position: upTo, events, sealed_at: now, previous, hash })
        .onConflict((conflict) => conflict.doNothing()) // another worker sealed the same batch
        .execute();
      return events;
    },
    verify: () => verify(db),
    hadHead: async (hash) => (await db.selectFrom('audit_seals').select('hash').where('hash', '=', hash).executeTakeFirst()) !== undefined,
  };
}

/** The last position of a batch that nothing can be added to: whoever is writing is waited for, and later lines get later positions. */
async function closeBatch(db: Db): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${AUDIT_LOCK})`.execute(transaction);
    const row = await transaction
      .selectFrom('audit_events')
      .select(({ fn }) => fn.max('position').as('last'))
      .executeTakeFirst();
    return row?.last ?? 0;
  });
}

interface Batch {
  readonly previous: string;
  /** Positions after this one and up to the other. */
  readonly after: number;
  readonly upTo: number;
}

async function hashBatch(db: Db, { previous, after, upTo }: Batch): Promise<{ readonly hash: string; readonly events: number }> {
  const hash = createHash('sha256').update(`${previous}\n`);
  let events = 0;
  for (let last = after; ;) {
    const rows = await db
      .selectFrom('audit_events')
      .selectAll()
      .where('position', '>', last)
      .where('position', '<=', upTo)
      .orderBy('position')
      .limit(CHUNK)
      .execute();
    for (const row of rows) addLine(hash, row);
    events += rows.length;
    const end = rows.at(-1);
    if (end === undefined || rows.length < CHUNK) return { hash: hash.digest('hex'), events };
    last = end.position;
  }
}

/** Fields in a fixed order as JSON, so that no two lines read the same. */
function addLine(hash: Hash, row: Selectable<Tables['audit_events']>): void {
  const { position, at, person_id, role, machine, action, what, refused, case_id, sha256, citizen_key, origin, reason } = row;
  const line = [position, at.toISOString(), person_id, role, machine, action, what, refused, case_id, sha256, citizen_key, origin, reason];
  hash.update(`${JSON.stringify(line)}\n`);
}

async function verify(db: Db): Promise<AuditVerdict> {
  const seals = await db.selectFrom('audit_seals').selectAll().orderBy('last_position').execute();
  let previous = BEGINNING;
  let after = BEFORE_ALL;
  let sealed = 0;
  let broken: number | null = null;
  for (const seal of seals) {
    const batch = await hashBatch(db, { previous, after, upTo: seal.last_position });
    const isWhole = seal.previous === previous && seal.hash === batch.hash && seal.events === batch.events;
    if (!isWhole) broken ??= Math.max(after, 0) + 1;
    [previous, after] = [seal.hash, seal.last_position];
    sealed += batch.events;
  }
  const rest = await db
    .selectFrom('audit_events')
    .select(({ fn }) => fn.countAll<number>().as('events'))
    .where('position', '>', after)
    .executeTakeFirstOrThrow();
  const unsealed = rest.events;
  return { events: sealed + unsealed, seals: seals.length, head: seals.length === 0 ? null : previous, unsealed, broken };
}
