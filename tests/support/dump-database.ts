import pg from 'pg';

/** Every row of every table as text, the queue's own included: what a dump of the database holds. */
export async function dumpDatabase(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const parts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`);
      parts.push(`${name}\n${rows.map(({ row }) => row).join('\n')}`);
    }
    return parts.join('\n');
  } finally {
    await client.end();
  }
}
