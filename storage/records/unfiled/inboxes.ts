import { sql, type Kysely } from 'kysely';
import { inChunks } from '../in-chunks.ts';
import type { Inboxes } from './inboxes-port.ts';
import type { Tables } from '../tables.ts';

/** What is seen in inboxes, and who has taken what. */
export function inboxesOn(db: Kysely<Tables>): Inboxes {
  return {
    see: (inbox, files) =>
      db.transaction().execute(async (work) => {
        const names = files.map(({ name }) => name);
        await sql`
          delete from inbox_files where inbox_id = ${inbox} and name <> all(${names}::text[])
            and (claimed_until is null or claimed_until < now())`.execute(work);
        // in one order for everybody, so that two looks at once do not wait for each other
        const rows = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
        await inChunks(rows, async (chunk) => {
          await sql`
            insert into inbox_files (inbox_id, name, stamp, seen_at)
            select ${inbox}, seen.name, seen.stamp, case when seen.whole then to_timestamp(0) else now() end
            from unnest(
              ${chunk.map((row) => row.name)}::text[], ${chunk.map((row) => row.stamp)}::text[], ${chunk.map((row) => row.isWhole)}::boolean[]
            ) as seen (name, stamp, whole)
            on conflict (inbox_id, name) do update
              set stamp = excluded.stamp, seen_at = excluded.seen_at, claim = null, claimed_until = null
              where inbox_files.stamp <> excluded.stamp`.execute(work);
        });
      }),
    // one statement with locked rows: of two workers at once the second one passes over what the first has
    async claim(inbox, { claim, restSeconds, claimSeconds, atMost }) {
      const { rows } = await sql<{ name: string }>`
        update inbox_files set claim = ${claim}, claimed_until = now() + make_interval(secs => ${claimSeconds})
        where (inbox_id, name) in (
          select inbox_id, name from inbox_files
          where inbox_id = ${inbox} and seen_at <= now() - make_interval(secs => ${restSeconds})
            and (claimed_until is null or claimed_until < now())
          order by seen_at, name limit ${atMost} for update skip locked
        )
        returning name`.execute(db);
      return rows.map(({ name }) => name).toSorted();
    },
    async renew(inbox, name, { claim, claimSeconds }) {
      const { numAffectedRows } = await sql`
        update inbox_files set claimed_until = now() + make_interval(secs => ${claimSeconds})
        where inbox_id = ${inbox} and name = ${name} and claim = ${claim}`.execute(db);
      return (numAffectedRows ?? 0n) > 0n;
    },
    async release(inbox, claim) {
      const free = { claim: null, claimed_until: null };
      await db.updateTable('inbox_files').set(free).where('inbox_id', '=', inbox).where('claim', '=', claim).execute();
    },
    async forget(inbox, name) {
      await db.deleteFrom('inbox_files').where('inbox_id', '=', inbox).where('name', '=', name).execute();
    },
    ...looksOn(db),
  };
}

function looksOn(db: Kysely<Tables>): Pick<Inboxes, 'tell' | 'looks'> {
  return {
    async tell({ id, kind, unit, at, failure, resting, refused }) {
      const row = { kind, unit_id: unit, looked_at: at, failure_code: failure, resting, refused };
      await db
        .insertInto('inboxes')
        .values({ inbox_id: id, ...row })
        .onConflict((conflict) => conflict.column('inbox_id').doUpdateSet(row))
        .execute();
    },
    async looks() {
      const rows = await db.selectFrom('inboxes').selectAll().orderBy('inbox_id').execute();
      return rows.map((row) => ({
        id: row.inbox_id,
        kind: row.kind,
        unit: row.unit_id,
        at: row.looked_at,
        failure: row.failure_code,
        resting: row.resting,
        refused: row.refused,
      }));
    },
  };
}
