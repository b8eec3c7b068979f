import { unzipSync } from 'fflate';
import { Failure } from '../../domain/failure.ts';

/** Entries an archive may list: an honest document has a few hundred. */
const MAX_ENTRIES = 20_000;
/** Entries that are tried one by one where inflating all of them failed. */
const MOST_SINGLE_ENTRIES = 1_000;

export interface OpenArchiveOptions {
  readonly maxInflatedBytes: number;
  /** Which entries are worth inflating. */
  wants(name: string): boolean;
}

/** The entries of an archive by name, and how many could not be inflated. */
export interface OpenArchive {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly damaged: number;
}

/**
 * The wanted entries of a ZIP archive; one that is damaged costs no other. fflate inflates into a buffer of the size that the archive declares and writes
 * nothing beyond it, so the declared sizes are a bound on memory even where they lie.
 *
 * @throws Failure `document.too-large` for a bomb, `document.encrypted` for a locked entry, `document.corrupt` where its list cannot be read
 */
export function openArchive(bytes: Uint8Array, options: OpenArchiveOptions): OpenArchive {
  if (hasLockedEntry(bytes)) throw new Failure('document.encrypted');
  const names = listEntries(bytes, options);
  try {
    return { files: inflate(bytes, (name) => names.has(name)), damaged: 0 };
  } catch {
    return inflateEach(bytes, names);
  }
}

function listEntries(bytes: Uint8Array, { maxInflatedBytes, wants }: OpenArchiveOptions): ReadonlySet<string> {
  let inflated = 0;
  let entries = 0;
  const names = new Set<string>();
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > MAX_ENTRIES) throw new Failure('document.too-large', { entries });
        if (!wants(name)) return false;
        inflated += originalSize;
        if (inflated > maxInflatedBytes) throw new Failure('document.too-large', { inflatedBytes: inflated, limit: maxInflatedBytes });
        names.add(name);
        return false;
      },
    });
    return names;
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('document.corrupt', {}, { cause: error });
  }
}

function inflate(bytes: Uint8Array, wants: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const files = unzipSync(bytes, { filter: ({ name }) => wants(name) });
  return new Map(Object.entries(files).map(([name, content]) => [name.replaceAll('\\', '/').replace(/^\//u, ''), content]));
}

/** Each walks the archive's list anew, so an archive of very many entries is not worth it. */
function inflateEach(bytes: Uint8Array, names: ReadonlySet<string>): OpenArchive {
  if (names.size > MOST_SINGLE_ENTRIES) throw new Failure('document.corrupt', { entries: names.size });
  const files = new Map<string, Uint8Array>();
  let damaged = 0;
  for (const wanted of names) {
    try {
      for (const [name, content] of inflate(bytes, (each) => each === wanted)) files.set(name, content);
    } catch {
      damaged += 1;
    }
  }
  return { files, damaged };
}

/** Bit 0 of the first local header's flags: the entry is encrypted. */
function hasLockedEntry(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && ((bytes[6] ?? 0) & 1) === 1;
}
