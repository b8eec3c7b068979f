import pg from 'pg';
import { isStepName, steps } from './steps.ts';
import { createVigil } from './vigil.ts';

/** Orphaned jobs are looked for every few seconds wherever a worker runs; a look that stays the last for this long keeps others from looking. */
const LOOK_MILLISECONDS = 60_000;

interface Lock {
  readonly queue: string;
  readonly id: string;
  readonly token: string;
  /** Milliseconds of the clock of the worker that holds it; as text, for it is a bigint. */
  readonly until: string;
}

/** When a queue was looked through last, by the clock of whoever looked. */
interface Look {
  readonly queue: string;
  readonly at: string;
}

/**
 * Frees jobs from locks that nobody renews; gives how many. BullMQ writes locks, and when it looked for orphaned ones, by the worker's clock,
 * and the database does not let them run out as Redis does: one worker two hours ahead that dies leaves its jobs locked, and those of all
 * others unlooked for, for two hours. A worker that lives renews its lock at half its length, so one that stays as it is is nobody's.
 */
export function createFreeLocks(server: pg.ClientConfig, schema: string): () => Promise<number> {
  const locks = createVigil();
  const looks = createVigil();
  return async () => {
    const client = new pg.Client(server);
    client.on('error', () => {}); // the question that waits fails by itself
    await client.connect();
    try {
      const held = (await client.query<Lock>(heldIn(schema))).rows;
      const heldFor = locks(held.map(lockOf));
      const orphaned = held.filter((lock) => heldFor(lockOf(lock)) > longestLock(lock));
      const looked = (await client.query<Look>(looksIn(schema))).rows;
      const lastFor = looks(looked.map(lookOf));
      await client.query(
        forgetIn(schema),
        columns(
          looked.filter((look) => lastFor(lookOf(look)) > LOOK_MILLISECONDS),
          ['queue', 'at'],
        ),
      );
      return (await client.query(freeIn(schema), columns(orphaned, ['queue', 'id', 'token', 'until']))).rowCount ?? 0;
    } finally {
      await client.end();
    }
  };
}

const lockOf = ({ queue, id, token, until }: Lock): string => `${queue} ${id} ${token} ${until}`;
const lookOf = ({ queue, at }: Look): string => `${queue} ${at}`;
const longestLock = ({ queue }: Lock): number => (isStepName(queue) ? 2_000 * steps[queue].lockSeconds : Number.POSITIVE_INFINITY);

function columns<T>(rows: readonly T[], names: readonly (keyof T)[]): T[keyof T][][] {
  return names.map((name) => rows.map((row) => row[name]));
}

const heldIn = (schema: string): string =>
  `select queue, id, lock_token as token, locked_until_ms as until from ${schema}.job where state = 'active' and lock_token is not null`;

const looksIn = (schema: string): string => `select queue, value as at from ${schema}.meta where field = 'stalled-check'`;

/** Run out by everybody's clock; the next two looks take the job back. */
const freeIn = (schema: string): string =>
  `update ${schema}.job set locked_until_ms = 0 where state = 'active' and locked_until_ms <> 0 and (queue, id, lock_token, locked_until_ms) in
   (select * from unnest($1::text[], $2::text[], $3::text[], $4::bigint[]))`;

const forgetIn = (schema: string): string =>
  `delete from ${schema}.meta where field = 'stalled-check' and (queue, value) in (select * from unnest($1::text[], $2::text[]))`;
