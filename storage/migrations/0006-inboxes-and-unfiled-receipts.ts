import { sql, type Kysely } from 'kysely';

/**
 * Inboxes: when each was last looked into, and the files seen there, with who has taken one and until when. Receipts without a case:
 * stored files that wait to be filed, by themselves or by a person. Dropping a case drops what was held out of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
create table inboxes (
  inbox_id text primary key,
  kind text not null,
  unit_id text not null,
  looked_at timestamptz not null,
  failure_code text,
  resting integer not null,
  refused integer not null
);
create table inbox_files (
  inbox_id text not null,
  name text not null,
  stamp text not null,
  seen_at timestamptz not null default now(),
  claim text,
  claimed_until timestamptz,
  primary key (inbox_id, name)
);
create table unfiled_receipts (
  receipt_id text primary key,
  unit_id text not null references units,
  inbox_id text,
  from_case text references cases on delete cascade,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  file_name text not null,
  media_type text not null,
  bytes bigint not null,
  object_key text not null,
  has_object boolean not null default true,
  received date not null,
  sender text,
  stated_reference text,
  person_id text references people,
  position bigint generated always as identity,
  state text not null check (state in ('stored', 'needs-ocr', 'waiting', 'filing', 'filed', 'discarded')),
  why text,
  failure_code text,
  says json,
  read_as json,
  filed_case text references cases on delete set null,
  filed_by text references people,
  discarded_by text references people,
  discarded_at timestamptz,
  discard_reason text
);
create index unfiled_receipts_by_unit on unfiled_receipts (unit_id, state);
create index unfiled_receipts_held on unfiled_receipts (from_case, sha256) where from_case is not null;
create index unfiled_receipts_filed on unfiled_receipts (filed_case, sha256) where filed_case is not null;
create index cases_by_cpr on cases (regexp_replace(citizen_cpr, '[^0-9]', '', 'g'));
create index cases_by_reference on cases (lower(regexp_replace(reference, '[^[:alnum:]]', '', 'g')));
create index cases_by_name on cases (lower(citizen_name));
`,
    )
    .execute(db);
}
