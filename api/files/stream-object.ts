import { Readable } from 'node:stream';
import type { ObjectStore } from '../../storage/objects/object-store.ts';

const partBytes = 4_194_304;

/** Bytes [start, end) of an object, part by part, so that a file of 500 MB never stands in memory. Throws `object.missing` before the first byte is sent. */
export async function streamObject(
  objects: Pick<ObjectStore, 'getRange'>,
  key: string,
  { start, end }: { start: number; end: number },
): Promise<Readable> {
  const first = await objects.getRange(key, start, Math.min(start + partBytes, end));
  async function* parts(): AsyncGenerator<Uint8Array> {
    yield first;
    for (let at = start + partBytes; at < end; at += partBytes) yield await objects.getRange(key, at, Math.min(at + partBytes, end));
  }
  return Readable.from(parts(), { objectMode: false });
}
