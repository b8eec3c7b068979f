import type { ObjectStore } from './object-store.ts';

const PART_BYTES = 4_194_304;

type Reads = Pick<ObjectStore, 'getRange'>;

/** Bytes [0, size) of an object, part by part, so that 500 MB never stand in memory. Throws `object.missing`. */
export async function* readParts(objects: Reads, key: string, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < size; at += PART_BYTES) yield await objects.getRange(key, at, Math.min(at + PART_BYTES, size));
}

/** An object of a known size in one piece of memory, without the copies that opening it whole takes. */
export async function readWhole(objects: Reads, key: string, size: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(size);
  let at = 0;
  for await (const part of readParts(objects, key, size)) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.subarray(0, at);
}
