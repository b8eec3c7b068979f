import { Failure } from '../../domain/failure.ts';
import { entryPath } from './entry-name.ts';

/** One entry as the archive's list tells it. */
export interface ZipEntry {
  readonly path: string;
  readonly isLocked: boolean;
  /** 0 stored, 8 deflated; anything else is not unpacked. */
  readonly method: number;
  readonly crc32: number;
  /** Bytes, packed and as declared unpacked. */
  readonly packed: number;
  readonly declared: number;
  /** Where the entry's own header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const MOST_COMMENT = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
/** Stands for "look in the 64-bit record", which only files over 4 GiB need. */
const IN_ZIP64 = 0xffffffff;

/**
 * The archive's list, read by hand: a library believes it, and inflates as it reads.
 *
 * @throws Failure `document.corrupt` where there is none, `document.too-large` for more than `most` entries or sizes of 64 bits
 */
export function readDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) throw new Failure('document.corrupt', { directory: false });
  const entries: ZipEntry[] = [];
  for (let at = view.getUint32(end + 16, true); at + ENTRY_BYTES <= end && view.getUint32(at, true) === ENTRY;) {
    if (entries.length >= most) throw new Failure('document.too-large', { entries: entries.length, limit: most });
    const { entry, next } = readEntry(bytes, view, at);
    if (entry.packed === IN_ZIP64 || entry.declared === IN_ZIP64) throw new Failure('document.too-large', { zip64: true });
    entries.push(entry);
    at = next;
  }
  if (entries.length < view.getUint16(end + 10, true)) throw new Failure('document.corrupt', { entries: entries.length });
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { readonly entry: ZipEntry; readonly next: number } {
  const flags = view.getUint16(at + 8, true);
  const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
  const nameBytes = bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + (name ?? 0));
  const entry: ZipEntry = {
    path: entryPath(nameBytes),
    isLocked: (flags & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    declared: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
  return { entry, next: at + ENTRY_BYTES + (name ?? 0) + (extra ?? 0) + (comment ?? 0) };
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_BYTES - MOST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return null;
}
