import type { FastifyReply, FastifyRequest } from 'fastify';
import { Failure } from '../../domain/failure.ts';
import type { Sha256 } from '../../domain/ids.ts';
import type { ObjectStore } from '../../storage/objects/object-store.ts';
import { contentDisposition } from './content-disposition.ts';
import { isHeld } from '../plugins/tags.ts';
import { readRange } from './read-range.ts';
import { servedAs } from './served-as.ts';
import { streamObject } from './stream-object.ts';

/** A document opened by itself runs nothing, loads nothing and stands in no frame but ours. */
const sandboxed = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'";
/** What is told of a stored file that is sent. */
interface StoredFile {
  readonly sha256: Sha256;
  readonly fileName: string;
  readonly mediaType: string | null;
  readonly bytes: number;
  readonly objectKey: string;
}

interface SendObject {
  readonly row: StoredFile;
  readonly objects: ObjectStore;
}

/** Sends the bytes of a stored file, whole or in part. Throws `request.range-impossible` and `object.missing`. */
export async function sendObject(request: FastifyRequest, reply: FastifyReply, { row, objects }: SendObject): Promise<FastifyReply> {
  const etag = `"${row.sha256}"`;
  // the browser may keep it, and asks again each time, so that nothing is shown after signing out
  reply.headers({ 'cache-control': 'private, no-cache', etag, 'accept-ranges': 'bytes' });
  if (isHeld(etag, request.headers['if-none-match'])) return reply.code(304).send();
  const range = readRange(request.headers.range, row.bytes);
  if (range === 'unsatisfiable') {
    reply.header('content-range', `bytes */${row.bytes}`);
    throw new Failure('request.range-impossible');
  }
  const { type, shown } = servedAs(row.mediaType);
  reply.headers({ 'content-security-policy': sandboxed, 'content-disposition': contentDisposition(row.fileName, shown) });
  reply.type(type);
  const { start, end } = range ?? { start: 0, end: row.bytes };
  const stream = await streamObject(objects, row.objectKey, { start, end });
  reply.header('content-length', end - start);
  if (range !== null) reply.code(206).header('content-range', `bytes ${start}-${end - 1}/${row.bytes}`);
  return reply.send(stream);
}
