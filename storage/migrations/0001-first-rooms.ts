import { sql, type Kysely } from 'kysely';

/** People, cases, documents, passages with labels, the overview's rows. Days are `date`; `json` and not `jsonb`, because it keeps the order of keys. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(people + cases + documents + overviews).execute(db);
}

const people = `
create table units (
  unit_id text primary key,
  name text not null
);
create table people (
  person_id text primary key,
  name text not null,
  role text not null,
  unit_id text not null references units
);
create table sign_in_links (
  token_hash text primary key,
  person_id text not null references people on delete cascade,
  expires_at timestamptz not null,
  used_at timestamptz
);
create table sessions (
  token_hash text primary key,
  person_id text not null references people on delete cascade,
  expires_at timestamptz not null
);
`;

const cases = `
create table cases (
  case_id text primary key,
  reference text not null,
  citizen_name text not null,
  citizen_cpr text not null,
  unit_id text not null references units,
  caseworker_id text references people
);
create index cases_by_unit on cases (unit_id);
create index cases_by_caseworker on cases (caseworker_id);
create table case_participants (
  case_id text not null references cases on delete cascade,
  person_id text not null references people on delete cascade,
  until date not null,
  primary key (case_id, person_id)
);
create table case_suppliers (
  case_id text not null references cases on delete cascade,
  unit_id text not null references units on delete cascade,
  primary key (case_id, unit_id)
);
create table meetings (
  case_id text not null references cases on delete cascade,
  meeting_id text not null,
  kind text not null check (kind in ('meeting', 'decision')),
  date date not null,
  title text not null,
  primary key (case_id, meeting_id)
);
`;

const documents = `
create table documents (
  case_id text not null references cases on delete cascade,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  file_name text not null,
  media_type text,
  bytes bigint not null,
  object_key text not null,
  parent text,
  received date not null,
  first_receipt text not null,
  state text not null,
  failure_step text,
  failure_code text,
  ocr_done integer,
  ocr_total integer,
  head json,
  classify_version text,
  classify_digest text,
  primary key (case_id, sha256)
);
create index documents_by_state on documents (state);
create table receipts (
  case_id text not null,
  sha256 text not null,
  receipt_id text not null,
  position bigint generated always as identity,
  file_name text not null,
  received date not null,
  person_id text references people,
  primary key (case_id, sha256, receipt_id),
  foreign key (case_id, sha256) references documents on delete cascade
);
create index receipts_by_person on receipts (person_id);
create table passages (
  case_id text not null,
  passage_id text not null,
  sha256 text not null,
  ordinal integer not null,
  text text not null,
  place json not null,
  section text,
  label text,
  source text not null,
  heading text not null,
  placed boolean not null,
  confidence double precision not null,
  reason text not null,
  voice text not null,
  nature text not null,
  facts json not null,
  details json not null,
  version text not null,
  primary key (case_id, passage_id),
  foreign key (case_id, sha256) references documents on delete cascade
);
create index passages_by_document on passages (case_id, sha256, ordinal);
create table readings (
  person_id text not null references people on delete cascade,
  case_id text not null,
  sha256 text not null,
  primary key (person_id, case_id, sha256),
  foreign key (case_id, sha256) references documents on delete cascade
);
create table corrections (
  case_id text not null,
  correction_id text not null,
  position bigint generated always as identity,
  sha256 text not null,
  passage_id text,
  words_sha256 text,
  field text not null,
  value text not null,
  of_passage_id text,
  made_by text not null references people,
  made_at timestamptz not null,
  undone_by text references people,
  undone_at timestamptz,
  primary key (case_id, correction_id),
  foreign key (case_id, sha256) references documents on delete cascade
);
`;

const overviews = `
create table overviews (
  case_id text primary key references cases on delete cascade,
  version integer not null,
  fingerprint text not null,
  rest json not null
);
create table overview_documents (
  case_id text not null references overviews on delete cascade,
  sha256 text not null,
  position integer not null,
  compared json not null,
  entry json,
  entry_position integer,
  digest text not null,
  primary key (case_id, sha256)
);
create table overview_passages (
  case_id text not null references overviews on delete cascade,
  passage_id text not null,
  sha256 text not null,
  ordinal integer not null,
  heading text not null,
  status text not null,
  of_passage_id text,
  passage json not null,
  digest text not null,
  primary key (case_id, passage_id)
);
create table overview_headings (
  case_id text not null references overviews on delete cascade,
  heading text not null,
  position integer not null,
  rest json not null,
  digest text not null,
  primary key (case_id, heading)
);
create table overview_lines (
  case_id text not null references overviews on delete cascade,
  line_id text not null,
  heading text not null,
  part text not null check (part in ('current', 'superseded', 'conflicts', 'not-placed')),
  passage_id text not null,
  rank integer not null,
  sha256 text not null,
  against_passage_id text,
  rest json not null,
  digest text not null,
  primary key (case_id, line_id)
);
`;
