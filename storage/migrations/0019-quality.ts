import { sql, type Kysely } from 'kysely';

/**
 * What the figures of quality are counted from: kind, organisation, findings and day of receipt of each paper as columns that follow the
 * overview's row by themselves, whoever writes it (the day as text, because a cast to a day is no fixed function); the day somebody marked a paper as read (null: before the day was noted). And the samples of an audit, whose
 * papers and verdicts go with their documents.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(figures + samples).execute(db);
}

/** The indexes hold every column that the figures need, so that no paper's text is fetched from disk to be counted. */
const figures = `
create function findings_of(compared json) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct code order by code), '{}') from (
    select json_array_elements_text(compared -> 'flags') as code
    union all select json_array_elements(compared -> 'head' -> 'checks') ->> 'code'
  ) found
$$;
alter table overview_documents
  add column kind text generated always as (compared -> 'head' ->> 'kind') stored,
  add column organisation text generated always as (btrim(regexp_replace(compared -> 'head' ->> 'organisation', '\\s+', ' ', 'g'))) stored,
  add column findings text[] generated always as (findings_of(compared)) stored,
  add column received text generated always as (compared -> 'head' ->> 'received') stored;
create index overview_documents_counted on overview_documents (received, case_id, sha256) include (kind, organisation, findings);
create index order_matches_by_document on order_matches (case_id, sha256);
alter table readings add column read_on date;
create index readings_by_document on readings (case_id, sha256) include (read_on);
`;

const samples = `
create table quality_samples (
  sample_id text primary key,
  unit_id text not null references units,
  seed text not null,
  from_day date not null,
  to_day date not null,
  kind text not null,
  organisation text,
  size integer not null check (size > 0),
  population integer not null,
  drawn integer not null,
  questions text[] not null,
  made_by text not null references people,
  made_at timestamptz not null
);
create index quality_samples_by_unit on quality_samples (unit_id, made_at);
create table quality_sample_papers (
  sample_id text not null references quality_samples on delete cascade,
  position integer not null,
  case_id text not null,
  sha256 text not null,
  remark text,
  primary key (sample_id, position),
  unique (sample_id, case_id, sha256),
  foreign key (case_id, sha256) references documents on delete cascade
);
create index quality_sample_papers_by_document on quality_sample_papers (case_id, sha256);
create table quality_verdicts (
  sample_id text not null,
  position integer not null,
  question text not null,
  verdict text not null check (verdict in ('yes', 'partly', 'no', 'not-relevant')),
  judged_by text not null references people,
  judged_at timestamptz not null,
  primary key (sample_id, position, question),
  foreign key (sample_id, position) references quality_sample_papers on delete cascade
);
`;
