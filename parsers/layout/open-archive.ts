import { unzipSync } from 'fflate';
import { Failure } from '../../domain/failure.ts';

/** Entries an archive may list: an honest document has a few hundred. */
const MAX_ENTRIES = 20_000;

export interface OpenArchiveOptions {
  readonly maxInflatedBytes: number;
  /** Which entries are worth inflating. */
  wants(name: string): boolean;
}

/**
 * The wanted entries of a ZIP archive by name. fflate inflates into a buffer of the size that the archive declares and writes
 * nothing beyond it, so the declared sizes are a bound on memory even where they lie.
 *
 * @throws Failure `document.too-large` for a bomb, `document.encrypted` for a locked entry, `document.corrupt` for anything else
 */
export function openArchive(bytes: Uint8Array, { maxInflatedBytes, wants }: OpenArchiveOptions): ReadonlyMap<string, Uint8Array> {
  if (hasLockedEntry(bytes)) throw new Failure('document.encrypted');
  let inflated = 0;
  let entries = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > MAX_ENTRIES) throw new Failure('document.too-large', { entries });
        if (!wants(name)) return false;
        inflated += originalSize;
        if (inflated > maxInflatedBytes) throw new Failure('document.too-large', { inflatedBytes: inflated, limit: maxInflatedBytes });
        return true;
      },
    });
    return new Map(Object.entries(files).map(([name, content]) => [name.replaceAll('\\', '/').replace(/^\//u, ''), content]));
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('document.corrupt', {}, { cause: error });
  }
}

/** Bit 0 of the first local header's flags: the entry is encrypted. */
function hasLockedEntry(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && ((bytes[6] ?? 0) & 1) === 1;
}
