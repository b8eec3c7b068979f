import { sql, type Kysely } from 'kysely';

/** Accounts of our own for where no OpenID provider is, failed sign-ins by name, and keys of programs that act for a person with some of her rights. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
alter table people add column disabled_at timestamptz;

create table accounts (
  person_id text primary key references people on delete cascade,
  login text not null unique,
  secret text not null,
  must_change boolean not null
);

create table sign_in_failures (
  login_hash text primary key,
  failures integer not null,
  locked_until timestamptz
);

create table api_keys (
  key_id text primary key,
  person_id text not null references people on delete cascade,
  name text not null,
  token_hash text not null unique,
  scopes json not null,
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
`,
    )
    .execute(db);
}
