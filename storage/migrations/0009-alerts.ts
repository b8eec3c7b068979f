import { sql, type Kysely } from 'kysely';

/**
 * What happened in cases, what each person wants to hear of it, what each was told, and the messages that tell it outside. What stands in the
 * cases already is noted as told to nobody: a first alert holds no old news.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(alerts + people + messages + already).execute(db);
}

const alerts = `
create table alerts (
  case_id text not null references cases on delete cascade,
  alert_id text not null,
  kind text not null,
  sha256 text,
  document_kind text,
  flags text[] not null default '{}',
  pieces integer not null default 0,
  order_id text,
  last_substance date,
  days integer,
  at timestamptz not null,
  primary key (case_id, alert_id)
);
`;

const people = `
create table alert_settings (
  person_id text primary key references people on delete cascade,
  how text not null,
  kinds text[] not null,
  document_kinds text[],
  scope text not null,
  silent_days integer not null,
  mail json,
  webhook text,
  started_at timestamptz not null,
  last_slot text
);
create table person_alerts (
  person_id text not null references people on delete cascade,
  case_id text not null,
  alert_id text not null,
  position bigint generated always as identity,
  noted_at timestamptz not null,
  seen_at timestamptz,
  mailed_at timestamptz,
  hooked_at timestamptz,
  primary key (person_id, case_id, alert_id),
  foreign key (case_id, alert_id) references alerts on delete cascade
);
create index person_alerts_by_position on person_alerts (person_id, position);
create index person_alerts_of_case on person_alerts (case_id, alert_id);
`;

const messages = `
create table alert_messages (
  message_id text primary key,
  person_id text not null references people on delete cascade,
  way text not null check (way in ('mail', 'webhook')),
  counts json not null,
  cases integer not null,
  state text not null check (state in ('pending', 'sending', 'sent', 'failed', 'dropped')),
  code text,
  made_at timestamptz not null,
  claimed_at timestamptz,
  sent_at timestamptz
);
create index alert_messages_open on alert_messages (state) where state in ('pending', 'sending');
create index alert_messages_by_person on alert_messages (person_id, made_at);
`;

const already = `
insert into alerts (case_id, alert_id, kind, sha256, at) select case_id, 'news/' || sha256, 'news', sha256, to_timestamp(0)
  from documents where head is not null;
insert into alerts (case_id, alert_id, kind, sha256, at) select case_id, 'failed/' || sha256, 'document-failed', sha256, to_timestamp(0)
  from documents where state = 'failed';
`;
