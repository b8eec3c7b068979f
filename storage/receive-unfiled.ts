import { createHash } from 'node:crypto';
import type { ReceiptId, Sha256, UnitId } from '../domain/ids.ts';
import type { ObjectStore } from './objects/object-store.ts';
import { tryToQueue } from './receive-document.ts';
import type { Unfiled } from './records/unfiled/unfiled-port.ts';

export interface UnfiledFile {
  readonly inbox: string;
  readonly unit: UnitId;
  /** As the inbox shows it; with the bytes it tells one reception from another. */
  readonly name: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** ISO day in Danish time. */
  readonly received: string;
  readonly sender: string | null;
  readonly statedReference: string | null;
}

export interface ReceiveUnfiledDeps {
  readonly unfiled: Pick<Unfiled, 'add' | 'find'>;
  readonly objects: Pick<ObjectStore, 'put'>;
  /** Refuses by throwing a Failure; tells the media type of what may be stored. */
  readonly check: (bytes: Uint8Array, fileName: string) => string;
  readonly readLater: (receiptId: ReceiptId) => Promise<void>;
}

/**
 * Takes a file that has no case yet: checks, object, row, job, in this order. A file that was fetched before, whatever became of it since,
 * is the same receipt: nothing is stored twice, however often a crash comes between storing and moving. Throws a Failure by code.
 */
export async function receiveUnfiled(
  { inbox, name, bytes, ...file }: UnfiledFile,
  { unfiled, objects, check, readLater }: ReceiveUnfiledDeps,
): Promise<ReceiptId> {
  const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256;
  const id = receiptIdOf(inbox, name, sha256);
  const known = await unfiled.find(id);
  if (known === null) {
    const mediaType = check(bytes, file.fileName);
    const objectKey = `receipts/${id}`;
    await objects.put(objectKey, bytes);
    await unfiled.add({ ...file, id, inbox, fromCase: null, sha256, mediaType, bytes: bytes.length, objectKey, by: null });
  }
  if (known === null || known.state === 'stored') await tryToQueue(() => readLater(id));
  return id;
}

const ID_DIGITS = 32;

/** Of where a file came from, its name and its bytes. */
export function receiptIdOf(...of: readonly string[]): ReceiptId {
  return createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, ID_DIGITS) as ReceiptId;
}
