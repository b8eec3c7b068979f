import { Failure } from '../../domain/failure.ts';

/** The tags of one page that tell what it is. */
export interface TiffDirectory {
  readonly width: number;
  readonly height: number;
  /** A smaller copy of another page. */
  readonly isPreview: boolean;
  readonly dpi: number | null;
}

/** Bytes of a value of each field type, from 1 (byte) to 12 (double). */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const ENTRY = 12;
/** Values may overlap, but honest files hardly do. */
const MOST_VALUES_PER_BYTE = 4;

/**
 * The directories of a TIFF, read by hand: a decoder believes the counts it finds, and a damaged one makes it read for hours.
 *
 * @throws Failure `document.corrupt` where a directory, or a value it points at, does not lie in the file
 */
export function readDirectories(bytes: Uint8Array, maxPages: number): readonly TiffDirectory[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directories: TiffDirectory[] = [];
  const seen = new Set<number>();
  try {
    const little = view.getUint8(0) === 0x49;
    for (let at = view.getUint32(4, little); at !== 0;) {
      if (seen.has(at)) throw new RangeError('Unexpected circle of directories');
      seen.add(at);
      if (seen.size > maxPages) throw new Failure('document.too-large', { pages: seen.size });
      directories.push(readDirectory(view, at, little));
      const next = at + 2 + view.getUint16(at, little) * ENTRY;
      at = next + 4 <= view.byteLength ? view.getUint32(next, little) : 0;
    }
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('document.corrupt', { directories: seen.size }, { cause: error });
  }
  return directories;
}

function readDirectory(view: DataView, start: number, little: boolean): TiffDirectory {
  const values = new Map<number, number>();
  let total = 0;
  for (let i = 0; i < view.getUint16(start, little); i += 1) {
    const at = start + 2 + i * ENTRY;
    const type = view.getUint16(at + 2, little);
    const size = (SIZES[type] ?? 8) * view.getUint32(at + 4, little);
    const from = size <= 4 ? at + 8 : view.getUint32(at + 8, little);
    total += size;
    if (from + size > view.byteLength || total > view.byteLength * MOST_VALUES_PER_BYTE)
      throw new RangeError('Unexpected value outside the file');
    values.set(view.getUint16(at, little), firstValue(view, { type, from, little }));
  }
  // Tiles without a size never fill a page.
  if (values.get(322) === 0 || values.get(323) === 0) throw new RangeError('Unexpected tile of no size');
  const resolution = values.get(282) ?? 0;
  const dpi = Math.round(values.get(296) === 3 ? resolution * 2.54 : resolution);
  return {
    width: values.get(256) ?? 0,
    height: values.get(257) ?? 0,
    isPreview: ((values.get(254) ?? 0) & 1) === 1,
    dpi: dpi > 0 ? dpi : null,
  };
}

function firstValue(view: DataView, { type, from, little }: { type: number; from: number; little: boolean }): number {
  if (type === 3) return view.getUint16(from, little);
  if (type === 4) return view.getUint32(from, little);
  if (type === 5) return view.getUint32(from, little) / Math.max(1, view.getUint32(from + 4, little));
  return 0; // text and the like: no tag read here is of another type
}
