import { sql, type Kysely } from 'kysely';

/**
 * Notes on passages; what the list of cases tells of a case, as the case step last found it; who recorded, changed and removed a meeting; answers that
 * are given again to the same idempotency key. A case without facts waits for its next run.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(notes + facts + meetings + keptAnswers).execute(db);
}

const notes = `
create table notes (
  case_id text not null references cases on delete cascade,
  note_id text not null,
  position bigint generated always as identity,
  sha256 text not null,
  passage_id text not null,
  words_sha256 text not null,
  text text not null,
  version integer not null default 1,
  made_by text not null references people,
  made_at timestamptz not null,
  changed_at timestamptz,
  removed_at timestamptz,
  primary key (case_id, note_id),
  foreign key (case_id, sha256) references documents on delete cascade
);
`;

const facts = `
create table case_facts (
  case_id text primary key references overviews on delete cascade,
  pieces integer not null,
  last_substance date,
  hours numeric,
  hours_since date,
  increase text not null check (increase in ('tried', 'not-tried', 'unstated')),
  flagged json not null
);
create index overview_passages_with_line on overview_passages (case_id, sha256, line_id);
`;

const meetings = `
alter table meetings add column version integer not null default 1;
alter table meetings add column made_by text references people;
alter table meetings add column made_at timestamptz;
alter table meetings add column removed_by text references people;
alter table meetings add column removed_at timestamptz;
`;

const keptAnswers = `
create table kept_answers (
  person_id text not null references people on delete cascade,
  key text not null,
  case_id text references cases on delete cascade,
  asked text not null,
  expires_at timestamptz not null,
  status integer,
  body text,
  primary key (person_id, key)
);
create index kept_answers_by_end on kept_answers (expires_at);
`;
