import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ArchiveEntry } from './archive-entries.ts';

/** Formats that hold compressed bytes already. */
const packed = /\.(?:pdf|docx|odt|zip|jpe?g|png|webp|heic)$/iu;

/** A ZIP as it grows: one file is in memory at a time. */
export async function* zipEntries(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error === null) ready.push(chunk);
    else failure = error;
  });
  for await (const { path, bytes } of entries) {
    const file = packed.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path);
    zip.add(file);
    file.push(bytes, true);
    yield* ready.splice(0);
    if (failure !== null) throw failure;
  }
  zip.end();
  yield* ready.splice(0);
}
