import { sql, type Kysely } from 'kysely';

/**
 * What suppliers send: a sending to one case or order, its drafts, and one-use links for senders without an account. A draft's bytes lie below
 * its case's own prefix, so that deleting a case takes them too. A link is known by the hash of its token.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
create table sendings (
  sending_id text primary key,
  case_id text not null references cases on delete cascade,
  order_id text,
  person_id text not null references people,
  reference text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  sent_at timestamptz
);
create index sendings_by_person on sendings (person_id, made_at);
create index sendings_by_case on sendings (case_id);
create table drafts (
  draft_id text primary key,
  sending_id text not null references sendings on delete cascade,
  case_id text not null references cases on delete cascade,
  position bigint generated always as identity,
  file_name text not null,
  bytes bigint not null,
  received_bytes bigint not null default 0,
  object_key text not null,
  state text not null check (state in ('uploading', 'arrived', 'read', 'unread', 'sent')),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  failure_code text,
  checked json,
  remark text,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  made boolean not null default false
);
create index drafts_by_sending on drafts (sending_id, position);
create index drafts_unsent on drafts (expires_at) where state <> 'sent';
create index drafts_unmade on drafts (draft_id) where state = 'sent' and not made;
create table upload_links (
  link_id text primary key,
  token_hash text not null unique,
  sending_id text not null references sendings on delete cascade,
  person_id text not null references people,
  made_for text not null,
  made_by text not null references people,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index upload_links_by_sending on upload_links (sending_id);
`,
    )
    .execute(db);
}
