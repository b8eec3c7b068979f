import type { ByteStream } from './object-store.ts';
import { CHUNK_BYTES, chunksOf, HEADER_BYTES, newHeader, sealChunk, TAG_BYTES, type Seal } from './seal.ts';

/** What `sealBytes` gives, part by part: one chunk stands in memory at a time. */
export function sealStream({ size, parts }: ByteStream, keyId: string, seal: Seal): ByteStream {
  return {
    size: HEADER_BYTES + size + chunksOf(size) * TAG_BYTES,
    parts: sealed(newHeader(keyId), parts, { ...seal, last: chunksOf(size) - 1 }),
  };
}

/** The chunk that the size says is the last one takes what is left: too many bytes are told by whoever counts what is written. */
async function* sealed(
  header: Uint8Array,
  parts: AsyncIterable<Uint8Array>,
  { last, ...seal }: Seal & { readonly last: number },
): AsyncGenerator<Uint8Array> {
  yield header;
  let held: Uint8Array = new Uint8Array();
  let chunk = 0;
  for await (const part of parts) {
    held = held.length === 0 ? part : Buffer.concat([held, part]);
    for (; chunk < last && held.length >= CHUNK_BYTES; chunk += 1) {
      yield sealChunk(held.subarray(0, CHUNK_BYTES), header, { ...seal, chunk, isLast: false });
      held = held.subarray(CHUNK_BYTES);
    }
  }
  yield sealChunk(held, header, { ...seal, chunk, isLast: true });
}
