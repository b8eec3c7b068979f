import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Failure } from '../../domain/failure.ts';
import { quoted } from './backed-up-tables.ts';
import { openFrame, readFrames } from './frames.ts';
import { NOBODY, type OwnerKeys } from './owner-keys.ts';
import type { TableFile } from './write-rows.ts';

interface Reading {
  readonly folder: string;
  readonly stamp: string;
  readonly keys: OwnerKeys;
  /** Hears of every case whose key is gone. */
  readonly onForgotten: (owner: string) => void;
}

/** The rows of a table as Postgres reads them, without those of cases that were deleted since. Throws `backup.damaged`. */
export async function* rowsOf(table: TableFile, { folder, stamp, keys, onForgotten }: Reading): AsyncGenerator<Uint8Array> {
  for await (const frame of readFrames(join(folder, `${table.name}.rows`), table)) {
    const key = await keys.find(frame.owner);
    if (key !== null) yield openFrame(frame, `${stamp}/${table.name}`, key);
    else if (frame.owner !== NOBODY) onForgotten(frame.owner);
    else throw new Failure('backup.damaged', { reason: 'no key' });
  }
}

/** References of rows that stay when the case is forgotten that they refer to, as `retention.ts` leaves them. */
const mended: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  unfiled_receipts: { from_case: '(select case_id from cases where case_id = incoming.from_case)' },
};

/** Streams a table into the transaction that `client` is in. */
export async function readRows(client: pg.ClientBase, table: TableFile, reading: Reading): Promise<void> {
  const { name } = table;
  const mends = mended[name];
  const columns = table.columns.map(quoted).join(', ');
  if (mends !== undefined)
    await client.query(`create temporary table incoming on commit drop as select ${columns} from ${quoted(name)} limit 0`);
  const into = mends === undefined ? quoted(name) : 'incoming';
  await pipeline(Readable.from(rowsOf(table, reading)), client.query(copyFrom(`copy ${into} (${columns}) from stdin`)));
  if (mends === undefined) return;
  const wanted = table.columns.map((column) => mends[column] ?? quoted(column)).join(', ');
  await client.query(`insert into ${quoted(name)} (${columns}) overriding system value select ${wanted} from incoming`);
  await client.query('drop table incoming');
}
