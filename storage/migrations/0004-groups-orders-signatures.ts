import { sql, type Kysely } from 'kysely';

/**
 * Lines of the overview by the passage that names them, so that a save writes what a document touches; orders and their answers; signatures of
 * sentences for boilerplate; the day a case was sent to the team; hand-overs. `overview_headings`, `overview_lines` and the positions stay until
 * nothing reads them any more.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(groups + orders + signatures + events).execute(db);
}

const groups = `
alter table overviews alter column rest set default '{}';
alter table overview_documents alter column position set default 0;
alter table overview_passages add column line_id text;
create table overview_groups (
  case_id text not null references overviews on delete cascade,
  line_id text not null,
  heading text not null,
  part text not null check (part in ('current', 'superseded', 'conflicts', 'not-placed')),
  passage_id text not null,
  against_passage_id text,
  primary key (case_id, line_id)
);
insert into overview_groups select case_id, rest -> 'said' -> 0 ->> 'passage', heading, part, passage_id, against_passage_id from overview_lines;
update overview_passages set line_id = said.line_id
  from (select case_id, rest -> 'said' -> 0 ->> 'passage' as line_id, json_array_elements(rest -> 'said') ->> 'passage' as passage_id
    from overview_lines) said
  where said.case_id = overview_passages.case_id and said.passage_id = overview_passages.passage_id;
create index documents_by_case_state on documents (case_id, state);
`;

const orders = `
create table orders (
  case_id text not null references cases on delete cascade,
  order_id text not null,
  kind text not null,
  recipient text,
  asked date not null,
  due date,
  reference text,
  questions json not null,
  made_by text not null references people,
  made_at timestamptz not null,
  withdrawn_by text references people,
  withdrawn_at timestamptz,
  pinned boolean not null default false,
  pinned_sha256 text,
  primary key (case_id, order_id)
);
create index orders_by_due on orders (due) where withdrawn_at is null;
create table order_matches (
  case_id text not null,
  order_id text not null,
  sha256 text not null,
  reasons json not null,
  answers json not null,
  primary key (case_id, order_id),
  foreign key (case_id, order_id) references orders on delete cascade,
  foreign key (case_id, sha256) references documents on delete cascade
);
`;

const signatures = `
create table signed_documents (
  case_id text not null,
  sha256 text not null,
  made_of text not null,
  primary key (case_id, sha256),
  foreign key (case_id, sha256) references documents on delete cascade
);
create table sentence_signatures (
  case_id text not null,
  sha256 text not null,
  passage_id text not null,
  supplier text not null,
  signature text not null,
  primary key (case_id, passage_id),
  foreign key (case_id, sha256) references signed_documents on delete cascade
);
create index sentence_signatures_by_words on sentence_signatures (supplier, signature, case_id);
create index sentence_signatures_by_document on sentence_signatures (case_id, sha256);
`;

const events = `
alter table meetings drop constraint meetings_kind_check;
alter table meetings add constraint meetings_kind_check check (kind in ('meeting', 'decision', 'sent-to-team'));
create table handovers (
  case_id text not null references cases on delete cascade,
  handover_id text not null,
  from_person text references people,
  to_person text not null references people,
  date date not null,
  position bigint generated always as identity,
  primary key (case_id, handover_id)
);
`;
