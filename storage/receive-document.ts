import { createHash } from 'node:crypto';
import { Failure } from '../domain/failure.ts';
import type { CaseId, PersonId, Sha256 } from '../domain/ids.ts';
import { objectKeyOf } from './object-prefix.ts';
import type { ObjectStore } from './objects/object-store.ts';
import type { Cases, Documents } from './records/records.ts';

export interface ReceiveDeps {
  readonly cases: Pick<Cases, 'find'>;
  readonly documents: Pick<Documents, 'receive'>;
  readonly objects: Pick<ObjectStore, 'put'>;
  /** Refuses by throwing a Failure; tells the media type of what may be stored. */
  readonly check: (bytes: Uint8Array, fileName: string) => string;
  /** Adds the first job of the document. */
  readonly parseLater: (document: { readonly caseId: CaseId; readonly sha256: Sha256 }) => Promise<void>;
}

export interface ReceivedFile {
  readonly caseId: CaseId;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** ISO day in Danish time. */
  readonly received: string;
  /** The mail or archive that it lay in. */
  readonly parent?: Sha256;
  readonly by?: PersonId;
  /** Names this reception, so that sending it again is no second receipt. */
  readonly receipt?: string;
}

/** A file that is stored, and not yet a document. */
export interface StoredFile extends Omit<ReceivedFile, 'bytes'> {
  readonly sha256: Sha256;
  /** A count. */
  readonly bytes: number;
  readonly objectKey: string;
  readonly mediaType: string;
}

export interface Received {
  readonly sha256: Sha256;
  /** The case held the same bytes already; the second receipt is a row of its own. */
  readonly duplicate: boolean;
  /** False where the queue did not answer: the file is safe, and housekeeping adds its job later. */
  readonly queued: boolean;
}

/**
 * Takes a file into a case: checks, object, row, job, in this order. What is refused leaves nothing behind; what is cut off after the
 * object leaves bytes that no row names, which the next try of the same file writes over. Throws a Failure by code.
 */
export async function receiveDocument(
  file: ReceivedFile,
  { cases, documents, objects, check, parseLater }: ReceiveDeps,
): Promise<Received> {
  const { caseId, fileName, bytes } = file;
  const mediaType = check(bytes, fileName);
  if ((await cases.find(caseId)) === null) throw new Failure('case.unknown');
  const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256;
  const objectKey = objectKeyOf(caseId, sha256);
  await objects.put(objectKey, bytes);
  return noteReceived({ ...file, bytes: bytes.length, sha256, objectKey, mediaType }, { documents, parseLater });
}

/** Row and first job of a file whose bytes lie in the object store under the key of its document. */
export async function noteReceived(
  file: StoredFile,
  { documents, parseLater }: Pick<ReceiveDeps, 'documents' | 'parseLater'>,
): Promise<Received> {
  const { caseId, sha256 } = file;
  const { duplicate } = await documents.receive({ ...file, by: file.by ?? null, parent: file.parent ?? null });
  return { sha256, duplicate, queued: await tryToQueue(() => parseLater({ caseId, sha256 })) };
}

/** A queue that is away must not make the sender send again what is stored already. */
export async function tryToQueue(add: () => Promise<void>): Promise<boolean> {
  try {
    await add();
    return true;
  } catch (thrown) {
    if (thrown instanceof Failure && thrown.code === 'queue.unreachable') return false;
    throw thrown;
  }
}
