import utif from 'utif2';
import { fromChannels, type Grey } from './grey.ts';
import { readDirectories, type TiffDirectory } from './tiff-directories.ts';
import { unpackLzw } from './unpack-lzw.ts';

/** In the place of the library's own, which it calls by this name. */
Object.assign(utif.decode, {
  _decodeLZW: (bytes: Uint8Array, from: number, length: number, target: Uint8Array, at: number) =>
    unpackLzw(bytes.subarray(from, from + length), target, at),
});

/** A page of a TIFF before its pixels are decoded. */
export interface TiffPage extends TiffDirectory {
  decode(): Grey;
}

/** The pages of a TIFF; small previews beside them are no pages. */
export function openTiff(bytes: Uint8Array, maxPages: number): readonly TiffPage[] {
  const directories = readDirectories(bytes, maxPages);
  return directories.flatMap((directory, index) => {
    if (directory.isPreview || directory.width === 0 || directory.height === 0) return [];
    return [{ ...directory, decode: () => ({ ...decodePage(bytes, index), dpi: directory.dpi }) }];
  });
}

/** Bilevel fax pages, LZW, JPEG and the like: whatever the directory names, as grey pixels. */
function decodePage(bytes: Uint8Array, index: number): Grey {
  const buffer = new Uint8Array(bytes).buffer; // a copy that begins where its buffer does: a Node buffer's own `slice` makes none
  const page = utif.decode(buffer)[index];
  if (page === undefined) throw new RangeError('Unexpected page number');
  utif.decodeImage(buffer, page);
  return fromChannels(utif.toRGBA8(page), { width: page.width, height: page.height, channels: 4 });
}
