import { sql, type Kysely } from 'kysely';

/**
 * What search looks into: the documents and passages of the overview, with corrected labels and the terms that `pipeline/search` makes of their text.
 * Tables of their own, so that an older worker that knows nothing of them goes on: what it replaces is taken away here too, and made anew in the
 * background. A document is numbered, because every hit is looked at to be counted and a hash in each row would double what is read. No extension
 * is needed, and no right beyond making tables.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
create table searched_documents (
  case_id text not null,
  sha256 text not null,
  document_number bigint generated always as identity unique,
  made_of text not null,
  kind text not null,
  day date not null,
  sender text,
  terms tsvector not null,
  primary key (case_id, sha256),
  foreign key (case_id, sha256) references overview_documents on delete cascade
);
create index searched_documents_by_day on searched_documents (day desc, case_id, sha256);
create index searched_documents_by_terms on searched_documents using gin (terms);
create table searched_passages (
  document_number bigint not null references searched_documents (document_number) on delete cascade,
  ordinal integer not null,
  heading text not null,
  voice text not null,
  terms tsvector not null,
  primary key (document_number, ordinal)
);
create index searched_passages_by_terms on searched_passages using gin (terms);
`,
    )
    .execute(db);
}
