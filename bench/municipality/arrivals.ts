import pg from 'pg';

/** When papers came and when they stood in their case's overview, as the database's own clock says. */
export interface Arrivals {
  /** Milliseconds from row to overview of each paper that stands there, of cases whose id begins so. */
  waits(casesLike?: string): Promise<readonly number[]>;
  /** Papers that are neither in an overview nor given up. */
  open(casesLike?: string): Promise<number>;
  failed(): Promise<number>;
  close(): Promise<void>;
}

/** Has the database note both moments by a trigger: asking again and again would be a load of its own. */
export async function watchArrivals(databaseUrl: string): Promise<Arrivals> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(`
    create table if not exists bench_arrivals (case_id text, sha256 text, came timestamptz, stood timestamptz, primary key (case_id, sha256));
    create or replace function bench_note() returns trigger language plpgsql as $$ begin
      if tg_op = 'INSERT' then insert into bench_arrivals values (new.case_id, new.sha256, clock_timestamp()) on conflict do nothing;
      elsif new.state = 'in-overview' and old.state <> 'in-overview' then
        update bench_arrivals set stood = clock_timestamp() where case_id = new.case_id and sha256 = new.sha256 and stood is null;
      end if;
      return null; end $$;
    drop trigger if exists bench_note on documents;
    create trigger bench_note after insert or update of state on documents for each row execute function bench_note();`);
  const count = async (where: string, values: readonly string[]): Promise<number> => {
    const { rows } = await client.query<{ count: string }>(`select count(*) from documents where ${where}`, [...values]);
    return Number(rows[0]?.count);
  };
  return {
    async waits(casesLike = '') {
      const { rows } = await client.query<{ wait: string }>(
        `select extract(epoch from stood - came) * 1000 as wait from bench_arrivals where stood is not null and case_id like $1`,
        [`${casesLike}%`],
      );
      return rows.map(({ wait }) => Number(wait));
    },
    open: (casesLike = '') => count(`state not in ('in-overview', 'failed') and case_id like $1`, [`${casesLike}%`]),
    failed: () => count(`state = 'failed'`, []),
    close: () => client.end(),
  };
}

/** Waits until every paper of the cases stands in an overview or is given up. */
export async function untilRead(arrivals: Arrivals, casesLike = ''): Promise<void> {
  while ((await arrivals.open(casesLike)) > 0) await new Promise((resolve) => setTimeout(resolve, 100));
}
