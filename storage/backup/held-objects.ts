import { Failure } from '../../domain/failure.ts';
import { openClient } from './open-client.ts';

/** An object that a row says is there. */
export interface HeldObject {
  readonly key: string;
  /** Of its bytes; null where the row does not know it. */
  readonly sha256: string | null;
}

/** Every sort of row that points to an object. A new one is a line here; `tests/storage/backup` finds a column `object_key` that is not named. */
export const holders: Readonly<Record<string, string>> = {
  documents: 'select object_key as key, sha256 from documents',
  readings: `select coalesce(shown_reading_key, object_key || '.reading') as key, null as sha256 from documents
    where state in ('needs-ocr', 'parsed', 'classified', 'in-overview')`,
  exports: `select object_key as key, null as sha256 from exports where state = 'made'`,
  unfiled_receipts: 'select object_key as key, sha256 from unfiled_receipts where has_object',
  drafts: `select object_key as key, sha256 from drafts where state in ('arrived', 'read', 'unread') or (state = 'sent' and not made)`,
};

/** All of them, sorted by key. */
export async function heldObjects(databaseUrl: string): Promise<readonly HeldObject[]> {
  const client = openClient(databaseUrl, 'sagsblik verify');
  try {
    await client.connect();
    const { rows } = await client.query<HeldObject>(`${Object.values(holders).join(' union all ')} order by key`);
    return rows;
  } catch (cause) {
    throw new Failure('records.unreachable', {}, { cause });
  } finally {
    await client.end();
  }
}
