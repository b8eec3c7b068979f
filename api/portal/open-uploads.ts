import type { Readable } from 'node:stream';
import { DataStore, ERRORS, Server, Upload } from '@tus/server';
import { pieceKeyOf } from '../../storage/draft-pieces.ts';
import type { ApiDeps } from '../deps.ts';

type Deps = Pick<ApiDeps, 'records' | 'objects'>;

/** Memory that one running upload takes; what a broken connection has brought is kept up to its last byte. */
const PIECE_BYTES = 8_388_608;

/** Named in a header of our own making, because the row of a draft stands before tus is asked. */
export const draftIdHeader = 'x-draft-id';

/** The tus protocol over drafts: their rows know how far an upload is, and their bytes lie encrypted in the object store from the first piece on. */
export function openUploads(path: string, deps: Deps): Pick<Server, 'handleWeb'> {
  return new Server({
    path,
    relativeLocation: true,
    datastore: draftStore(deps),
    namingFunction: (request) => request.headers.get(draftIdHeader) ?? '',
    allowedOrigins: [],
  });
}

function draftStore({ records, objects }: Deps): DataStore {
  return Object.assign(new DataStore(), {
    extensions: ['creation'],
    create: async (upload: Upload) => upload,
    getUpload: async (id: string) => {
      const draft = await records.portal.findDraft(id);
      if (draft === null) throw ERRORS.FILE_NOT_FOUND;
      return new Upload({ id, size: draft.bytes, offset: draft.receivedBytes, metadata: {} });
    },
    write: (stream: Readable, id: string, offset: number) => writePieces(stream, { id, offset }, { records, objects }),
  });
}

/** Gives how far the draft is. A stream that breaks off leaves what came before it. */
async function writePieces(
  stream: Readable,
  { id, offset }: { readonly id: string; readonly offset: number },
  deps: Deps,
): Promise<number> {
  let at = offset;
  let held: Buffer[] = [];
  let size = 0;
  const keep = async (): Promise<void> => {
    if (size === 0) return;
    const bytes = Buffer.concat(held);
    [held, size] = [[], 0];
    await keepPiece(bytes, { id, offset: at }, deps);
    at += bytes.length;
  };
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      held.push(chunk);
      size += chunk.length;
      if (size >= PIECE_BYTES) await keep();
    }
  } finally {
    await keep();
  }
  return at;
}

/** Bytes first and then the row: of two uploads from the same place one wins, and the other leaves nothing. */
async function keepPiece(
  bytes: Buffer,
  { id, offset }: { readonly id: string; readonly offset: number },
  { records, objects }: Deps,
): Promise<void> {
  const draft = await records.portal.findDraft(id);
  if (draft === null) throw ERRORS.FILE_NOT_FOUND;
  if (draft.state !== 'uploading' || draft.receivedBytes !== offset) throw ERRORS.INVALID_OFFSET;
  const key = pieceKeyOf(draft, offset, offset + bytes.length);
  await objects.put(key, bytes);
  if (await records.portal.grow(id, offset, offset + bytes.length)) return;
  const now = await records.portal.findDraft(id);
  // another upload of the same piece may have won under the same key
  if (now === null || now.receivedBytes !== offset + bytes.length) await objects.remove(key);
  throw ERRORS.INVALID_OFFSET;
}
