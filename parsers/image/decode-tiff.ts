import utif, { type IFD } from 'utif2';
import { Failure } from '../../domain/failure.ts';
import { fromChannels, type Grey } from './grey.ts';

/** A page of a TIFF before its pixels are decoded. */
export interface TiffPage {
  readonly width: number;
  readonly height: number;
  readonly dpi: number | null;
  decode(): Grey;
}

/** The pages of a TIFF; small previews beside them are no pages. */
export function openTiff(bytes: Uint8Array, maxPages: number): readonly TiffPage[] {
  guardDirectories(bytes, maxPages);
  const buffer = bytes.slice().buffer; // the decoder reads from the start of the buffer
  const pages = utif.decode(buffer).filter((page) => first(page, 't256') > 0 && first(page, 't257') > 0 && (first(page, 't254') & 1) === 0);
  return pages.map((page) => ({
    width: first(page, 't256'),
    height: first(page, 't257'),
    dpi: resolution(page),
    decode: () => {
      utif.decodeImage(buffer, page);
      return { ...fromChannels(utif.toRGBA8(page), { width: page.width, height: page.height, channels: 4 }), dpi: resolution(page) };
    },
  }));
}

function first(page: IFD, tag: string): number {
  const value = page[tag];
  const number = Array.isArray(value) ? value[0] : value;
  return typeof number === 'number' ? number : 0;
}

/** Tag 282 with the unit of tag 296: 2 is the inch, 3 the centimetre. */
function resolution(page: IFD): number | null {
  const value = first(page, 't282');
  if (value <= 0) return null;
  return Math.round(first(page, 't296') === 3 ? value * 2.54 : value);
}

/** A chain of directories that leads back into itself would keep the decoder going forever. */
function guardDirectories(bytes: Uint8Array, maxPages: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = view.getUint8(0) === 0x49;
  const seen = new Set<number>();
  for (let at = view.getUint32(4, little); at !== 0; ) {
    if (seen.has(at) || at + 2 > view.byteLength) throw new Failure('document.corrupt', { directories: seen.size });
    seen.add(at);
    if (seen.size > maxPages) throw new Failure('document.too-large', { pages: seen.size });
    const next = at + 2 + view.getUint16(at, little) * 12;
    at = next + 4 <= view.byteLength ? view.getUint32(next, little) : 0;
  }
}
