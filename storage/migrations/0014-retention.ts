import { sql, type Kysely } from 'kysely';

/**
 * How long cases are kept, what holds them, and which have gone: of those nothing but the prefix of their objects' keys, a hash, so that
 * what a worker was still writing is swept away as well. Receipts that were filed go with their case.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
alter table cases add column kind text;
alter table cases add column closed_on date;
alter table cases add column hold_by text references people;
alter table cases add column hold_at timestamptz;
alter table cases add column hold_reason text;
alter table cases add column deleting_at timestamptz;
create index cases_closed on cases (kind, closed_on) where closed_on is not null;

create table retention_rules (
  kind text primary key,
  months integer not null check (months > 0),
  archive boolean not null
);

create table deleted_cases (
  object_prefix text primary key,
  deleted_at timestamptz not null
);
`,
    )
    .execute(db);
}
