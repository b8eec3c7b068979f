import { Failure } from '../../domain/failure.ts';
import type { ParseLimits } from '../format.ts';
import { isArchive } from './is-archive.ts';
import { readDirectory, type ZipEntry } from './read-directory.ts';
import { beginsLikeArchive, LOCAL_BYTES, unpack } from './unpack.ts';

/** What an archive may still cost, with all archives inside it. */
interface Budget {
  files: number;
  bytes: number;
}

/**
 * Refuses a bomb by its lists alone, before any file of it is unpacked: too many files, too many bytes, or files that lie over each
 * other, so that one packed stretch counts many times. Archives in archives count with the outermost; only they are unpacked here.
 *
 * @throws Failure `document.too-large`
 */
export function weigh(bytes: Uint8Array, limits: ParseLimits): readonly ZipEntry[] {
  return weighLevel(bytes, { left: { files: limits.maxAttachments, bytes: limits.maxInflatedBytes }, depth: limits.maxNesting });
}

function weighLevel(bytes: Uint8Array, { left, depth }: { readonly left: Budget; readonly depth: number }): readonly ZipEntry[] {
  const entries = readDirectory(bytes, left.files);
  left.files -= entries.length;
  for (const { declared } of entries) left.bytes -= declared;
  if (left.bytes < 0) throw new Failure('document.too-large', { inflatedBytes: false });
  if (lieOverEachOther(entries)) throw new Failure('document.too-large', { overlapping: true });
  if (depth <= 1) return entries;
  for (const entry of entries) {
    if (entry.isLocked || !beginsLikeArchive(bytes, entry)) continue;
    const inner = unpack(bytes, entry);
    if (inner === null || !isArchive(inner)) continue;
    weighInner(inner, { left, depth: depth - 1 });
  }
  return entries;
}

/** A damaged archive inside costs nothing more: it becomes a document that fails by itself. */
function weighInner(bytes: Uint8Array, rest: { readonly left: Budget; readonly depth: number }): void {
  try {
    weighLevel(bytes, rest);
  } catch (error) {
    if (!(error instanceof Failure) || error.code === 'document.too-large') throw error;
  }
}

function lieOverEachOther(entries: readonly ZipEntry[]): boolean {
  const inOrder = entries.toSorted((a, b) => a.at - b.at);
  return inOrder.some(({ at, packed }, index) => (inOrder[index + 1]?.at ?? Infinity) < at + LOCAL_BYTES + packed);
}
