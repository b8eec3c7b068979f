import { Failure } from '../../domain/failure.ts';

/** Passes bytes on and fails at the end where they are not as many as was said: half an object is never written. Throws `upload.incomplete`. */
export async function* counted(parts: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const part of parts) {
    seen += part.length;
    if (seen > size) break;
    yield part;
  }
  if (seen !== size) throw new Failure('upload.incomplete', { size });
}
