import { sql, type Kysely } from 'kysely';

/**
 * What a supplier's request may touch, held by the database (decision 042). The web takes the role for such requests and names the organisation;
 * whoever connects as the owner, workers of older versions among them, sees everything as before. The role belongs to the whole server: another
 * database may have made it. Where the owner may not make roles nothing is changed, and the conditions in the statements stand alone.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(role).execute(db);
  const { rows } = await sql<{ is_there: boolean }>`
    select exists (select from pg_roles where rolname = 'sagsblik_supplier') as is_there`.execute(db);
  if (rows[0]?.is_there === true) await sql.raw(grants + policies).execute(db);
}

const role = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'sagsblik_supplier') then
    create role sagsblik_supplier nologin;
  end if;
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant sagsblik_supplier to %I', current_user);
  end if;
exception when duplicate_object or unique_violation or insufficient_privilege then null;
end
$$;
`;

/** Of the tables that hold citizens, the columns alone that the portal asks for. */
const grants = `
grant select, insert, update, delete on sendings, drafts to sagsblik_supplier;
grant select, insert, update on running_reports, running_report_versions to sagsblik_supplier;
grant select (sending_id, made_for) on upload_links to sagsblik_supplier;
grant select (person_id, name, unit_id) on people to sagsblik_supplier;
grant select on units, case_suppliers to sagsblik_supplier;
grant select (case_id, reference, deleting_at) on cases to sagsblik_supplier;
grant select (case_id, order_id, recipient, reference, withdrawn_at) on orders to sagsblik_supplier;
grant select (case_id, sha256, parent, state, failure_code, waiting_code, scan) on documents to sagsblik_supplier;
grant select (case_id, sha256, reasons, returned_at) on document_returns to sagsblik_supplier;
`;

/** A condition that asks another table asks it with the conditions of the same role. */
const policies = Object.entries({
  people: `unit_id = current_setting('sagsblik.organisation', true)`,
  case_suppliers: `unit_id = current_setting('sagsblik.organisation', true)`,
  running_reports: `organisation = current_setting('sagsblik.organisation', true)`,
  running_report_versions: `exists (select from running_reports r where r.run_id = running_report_versions.run_id)`,
  sendings: `exists (select from people p where p.person_id = sendings.person_id)`,
  drafts: `exists (select from sendings s where s.sending_id = drafts.sending_id)`,
  upload_links: `exists (select from sendings s where s.sending_id = upload_links.sending_id)`,
  cases: `exists (select from case_suppliers s where s.case_id = cases.case_id)`,
  orders: `exists (select from case_suppliers s where s.case_id = orders.case_id)`,
  documents: `exists (select from drafts d where d.case_id = documents.case_id and d.state = 'sent' and d.sha256 in (documents.sha256, documents.parent))`,
  document_returns: `exists (select from drafts d where d.case_id = document_returns.case_id and d.sha256 = document_returns.sha256)`,
})
  .map(
    ([table, own]) => `
alter table ${table} enable row level security;
create policy ${table}_of_supplier on ${table} to sagsblik_supplier using (${own}) with check (${own});`,
  )
  .join('');
