import { sql, type Kysely } from 'kysely';

/**
 * Cases that something has happened to since the sweep last looked: it need not look at every document of a country each minute. Noted
 * by triggers, so that an older worker beside this one is heard too. Rows are only added and taken, never changed: nobody waits for another.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `
create table changed_cases (
  mark bigint generated always as identity,
  case_id text not null references cases on delete cascade
);
create index changed_cases_by_case on changed_cases (case_id);
alter table overviews add column fold_version text;
insert into changed_cases (case_id) select distinct case_id from documents where head is not null;

create function note_changed_case() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if tg_op = 'DELETE' then
    -- a case that goes takes its rows along and is gone before they are
    insert into changed_cases (case_id) select old.case_id where exists (select from cases where case_id = old.case_id);
  else
    insert into changed_cases (case_id) values (new.case_id);
  end if;
  return null;
end $$;
create trigger documents_changed after update of head, classify_version, classify_digest on documents
  for each row execute function note_changed_case();
create trigger documents_came after insert on documents for each row when (new.head is not null) execute function note_changed_case();
create trigger documents_went after delete on documents for each row when (old.head is not null) execute function note_changed_case();
create trigger corrections_changed after insert or delete or update of undone_at on corrections
  for each row execute function note_changed_case();
create trigger orders_changed after insert or delete or update of pinned, pinned_sha256, withdrawn_at on orders
  for each row execute function note_changed_case();
create trigger overviews_changed after insert or update of fingerprint on overviews for each row execute function note_changed_case();
`,
    )
    .execute(db);
}
