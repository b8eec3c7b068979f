import { sql, type Kysely } from 'kysely';

/**
 * Reports that a supplier goes on writing, with every version that was sent; and what a sending knows beside its files: the run it belongs to,
 * which file answers the order that was named, and what a file was recognised as when it was read.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
create table running_reports (
  run_id text primary key,
  organisation text not null,
  case_id text not null references cases on delete cascade,
  order_id text,
  reference text not null,
  title text not null,
  state text not null check (state in ('open', 'closed')),
  sections json not null,
  closing json,
  version integer not null default 1,
  saved_at timestamptz not null,
  saved_by text not null references people,
  made_at timestamptz not null,
  closed_at timestamptz,
  checked_sending text references sendings on delete set null,
  checked_version integer
);
create index running_reports_by_organisation on running_reports (organisation, made_at);
create index running_reports_by_case on running_reports (case_id);
create table running_report_versions (
  run_id text not null references running_reports on delete cascade,
  number integer not null check (number > 0),
  case_id text not null references cases on delete cascade,
  is_closing boolean not null,
  sections json not null,
  difference json not null,
  note text,
  sent_at timestamptz not null,
  sent_by text not null references people,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  primary key (run_id, number)
);
create index running_report_versions_by_document on running_report_versions (case_id, sha256);
alter table sendings add column run_id text references running_reports on delete cascade;
alter table drafts add column answers_order boolean not null default false;
alter table drafts add column media_type text;
alter table orders add column pinned_by_sender boolean not null default false;
`,
    )
    .execute(db);
}
