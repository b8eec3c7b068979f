import pg from 'pg';

/** A line of the audit trail as it stands in the database. */
export interface TrailLine {
  /** As Postgres sends it: a number of 64 bits. */
  readonly position: string;
  readonly person_id: string | null;
  readonly role: string | null;
  readonly machine: string | null;
  readonly action: string;
  readonly what: string;
  readonly refused: string | null;
  readonly case_id: string | null;
  readonly citizen_key: string | null;
  readonly reason: string | null;
}

export interface Trail {
  /** Lines since the last time it was asked, in their order. */
  news(): Promise<readonly TrailLine[]>;
  close(): Promise<void>;
}

/** Reads the whole trail, of everybody, as nobody can by the api. */
export async function readTrail(databaseUrl: string): Promise<Trail> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  let seen = 0;
  return {
    async news() {
      const { rows } = await client.query<TrailLine>('select * from audit_events where position > $1 order by position', [seen]);
      seen = Number(rows.at(-1)?.position ?? seen);
      return rows;
    },
    close: () => client.end(),
  };
}
