import type pg from 'pg';

/** A table as a backup takes it. */
export interface BackedUpTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns that count by themselves, to be set behind the restored rows. */
  readonly identities: readonly string[];
  /** SQL that gives the id of the case a row belongs to, of a row named `t`; null where the table's rows outlive every case. */
  readonly caseOf: string | null;
}

/** Left out, each with its reason. */
export const leftOut: Readonly<Record<string, string>> = {
  kysely_migration: 'the migrations are run again',
  kysely_migration_lock: 'the migrations are run again',
  sessions: 'everybody signs in anew after a restore',
  sign_in_links: 'everybody signs in anew after a restore',
  sign_in_failures: 'counted anew',
  inbox_files: 'claims of workers that are gone',
  changed_cases: 'noted again as the rows come in',
  searched_documents: 'made anew from the overview by the sweep',
  searched_passages: 'made anew from the overview by the sweep',
};

/** Where the catalogue says too little. */
const told: Readonly<Record<string, string | null>> = {
  // Its lines name a citizen by a keyed hash alone and outlive the case (decision 035).
  audit_events: null,
  // Goes with the case it was filed to, or was held out of and thrown away (`cases/retention.ts`).
  unfiled_receipts: "coalesce(t.filed_case, case when t.state = 'discarded' then t.from_case end)",
};

interface Reference {
  readonly of: string;
  readonly to: string;
  readonly columns: readonly string[];
  readonly toColumns: readonly string[];
}

/** Every table that is backed up, by name. */
export async function backedUpTables(client: pg.ClientBase): Promise<readonly BackedUpTable[]> {
  const { rows: columns } = await client.query<{ table: string; column: string; identity: boolean }>(`
    select c.table_name as table, c.column_name as column, c.is_identity = 'YES' as identity
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
    order by c.table_name, c.ordinal_position`);
  const byTable = Map.groupBy(
    columns.filter(({ table }) => leftOut[table] === undefined),
    ({ table }) => table,
  );
  const references = await referencesOf(client);
  const caseOf = caseColumns(byTable, references);
  return [...byTable].map(([name, own]) => ({
    name,
    columns: own.map(({ column }) => column),
    identities: own.flatMap(({ column, identity }) => (identity ? [column] : [])),
    caseOf: caseOf(name),
  }));
}

async function referencesOf(client: pg.ClientBase): Promise<readonly Reference[]> {
  const { rows } = await client.query<Reference>(`
    select conrelid::regclass::text as "of", confrelid::regclass::text as "to",
      (select array_agg(attname::text order by n) from unnest(conkey) with ordinality k (num, n)
        join pg_attribute on attrelid = conrelid and attnum = num) as columns,
      (select array_agg(attname::text order by n) from unnest(confkey) with ordinality k (num, n)
        join pg_attribute on attrelid = confrelid and attnum = num) as "toColumns"
    from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace order by conname`);
  return rows;
}

/** A row belongs to the case it names, or to that of a row it refers to. */
function caseColumns(
  byTable: ReadonlyMap<string, readonly { readonly column: string }[]>,
  references: readonly Reference[],
): (name: string) => string | null {
  const find = (name: string, alias: string, above: readonly string[]): string | null => {
    const own = told[name];
    if (own !== undefined) return own?.replaceAll('t.', `${alias}.`) ?? null;
    if (byTable.get(name)?.some(({ column }) => column === 'case_id')) return `${alias}.case_id`;
    for (const { of, to, columns, toColumns } of references) {
      if (of !== name || above.includes(to)) continue;
      const inner = `${alias}_${above.length}`;
      const theirs = find(to, inner, [...above, to]);
      if (theirs === null) continue;
      const on = columns.map((column, at) => `${inner}.${quoted(toColumns[at] ?? '')} = ${alias}.${quoted(column)}`).join(' and ');
      return `(select ${theirs} from ${quoted(to)} ${inner} where ${on})`;
    }
    return null;
  };
  return (name) => find(name, 't', [name]);
}

/** A name as SQL takes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
