import { sql, type Kysely } from 'kysely';

/**
 * The audit trail and the seals of its batches. Rows are only ever added: a trigger refuses the rest to everybody but a superuser who takes
 * the trigger away, and that shows in the chain. No foreign keys: the trail outlives people and cases.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(tables + appendOnly).execute(db);
}

const tables = `
create table audit_events (
  position bigint generated always as identity primary key,
  at timestamptz not null,
  person_id text,
  role text,
  machine text,
  action text not null,
  what text not null,
  refused text,
  case_id text,
  sha256 text,
  citizen_key text,
  origin text,
  reason text
);
create index audit_events_by_person on audit_events (person_id, position);
create index audit_events_by_citizen on audit_events (citizen_key, position);

create table audit_seals (
  last_position bigint primary key,
  events integer not null,
  sealed_at timestamptz not null,
  previous text not null unique,
  hash text not null unique
);
`;

const appendOnly = `
create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only';
end
$$;
create trigger audit_events_stay before update or delete or truncate on audit_events for each statement execute function audit_is_append_only();
create trigger audit_seals_stay before update or delete or truncate on audit_seals for each statement execute function audit_is_append_only();
`;
