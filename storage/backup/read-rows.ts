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

/** Streams a table into the transaction that `client` is in. */
export async function readRows(client: pg.ClientBase, table: TableFile, reading: Reading): Promise<void> {
  const columns = table.columns.map(quoted).join(', ');
  await pipeline(Readable.from(rowsOf(table, reading)), client.query(copyFrom(`copy ${quoted(table.name)} (${columns}) from stdin`)));
}
