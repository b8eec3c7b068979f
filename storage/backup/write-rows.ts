import { join } from 'node:path';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { quoted, type BackedUpTable } from './backed-up-tables.ts';
import { createFrameWriter, type FileSum } from './frames.ts';
import { NOBODY, ownerInSql, type OwnerKeys } from './owner-keys.ts';

/** A table's file in a backup. */
export interface TableFile extends FileSum {
  readonly name: string;
  readonly columns: string[];
  readonly rows: number;
}

/** Rows go into one frame until it holds this much, before packing. */
const FRAME_BYTES = 1_048_576;
const NEWLINE = 10;

interface Writing {
  readonly folder: string;
  /** Of the backup; names its frames. */
  readonly stamp: string;
  readonly keys: OwnerKeys;
}

/** Streams a table out of the transaction that `client` is in: one frame or more per case, in the order of the cases' hashes. */
export async function writeRows(client: pg.ClientBase, table: BackedUpTable, { folder, stamp, keys }: Writing): Promise<TableFile> {
  const { name, columns, caseOf } = table;
  const writer = await createFrameWriter(join(folder, `${name}.rows`), `${stamp}/${name}`);
  const owner = caseOf === null ? `'${NOBODY}'` : ownerInSql(caseOf);
  const wanted = columns.map((column) => `t.${quoted(column)}`).join(', ');
  const stream = client.query(copyTo(`copy (select ${owner} as of_case, ${wanted} from ${quoted(name)} t order by 1) to stdout`));
  const held = { owner: NOBODY, parts: [] as Uint8Array[], bytes: 0, rows: 0 };
  const flush = async (): Promise<void> => {
    if (held.parts.length > 0) await writer.add(held.owner, Buffer.concat(held.parts), await keys.make(held.owner));
    [held.parts, held.bytes] = [[], 0];
  };
  for await (const line of linesOf(stream)) {
    const of = line.toString('latin1', 0, NOBODY.length);
    if (of !== held.owner || held.bytes >= FRAME_BYTES) await flush();
    held.owner = of;
    held.parts.push(line.subarray(NOBODY.length + 1)); // behind the tab
    held.bytes += line.length;
    held.rows += 1;
  }
  await flush();
  return { name, columns: [...columns], rows: held.rows, ...(await writer.end()) };
}

/** Postgres cuts its stream anywhere; a line ends at its newline, which a value holds as `\n` in two characters. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
      yield bytes.subarray(from, end + 1);
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
}
