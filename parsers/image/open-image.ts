import { defaultLimits } from '../format.ts';
import { Failure } from '../../domain/failure.ts';
import { imageType } from '../signatures.ts';
import { decodeHeic } from './decode-heic.ts';
import { decodeJpeg } from './decode-jpeg.ts';
import { decodePng } from './decode-png.ts';
import { openTiff } from './decode-tiff.ts';
import { decodeWebp } from './decode-webp.ts';
import type { Grey } from './grey.ts';
import { imageSize, pngDensity } from './image-size.ts';
import { readDensity, readOrientation } from './jpeg-segments.ts';
import { webpOrientation } from './webp-chunks.ts';

/** Pixels of one page: A3 at 600 dpi. A few kilobytes can claim a million times that. */
export const MAX_PIXELS = 70_000_000;

/** One page of a picture file, as it is shown. */
export interface ImagePage {
  readonly width: number;
  readonly height: number;
  readonly dpi: number | null;
  decode(): Grey | Promise<Grey>;
}

/** The pages of a picture file, known by their headers; pixels are decoded page by page. */
export function openImage(bytes: Uint8Array, maxPages = defaultLimits.maxPages): readonly ImagePage[] {
  const type = imageType(bytes);
  if (type === 'tiff') return openTiff(bytes, maxPages);
  const size = imageSize(bytes);
  if (type === null || size === null || size.width === 0 || size.height === 0) throw new Failure('document.corrupt');
  if (type === 'png') return [{ ...size, dpi: pngDensity(bytes), decode: () => decodePng(bytes) }];
  if (type === 'heic') return [{ ...size, dpi: null, decode: () => decodeHeic(bytes, MAX_PIXELS) }];
  const isWebp = type === 'webp';
  const isTurned = [6, 8].includes(isWebp ? webpOrientation(bytes) : readOrientation(bytes));
  const shown = isTurned ? { width: size.height, height: size.width } : size;
  if (isWebp) return [{ ...shown, dpi: null, decode: () => decodeWebp(bytes) }];
  return [{ ...shown, dpi: readDensity(bytes), decode: () => decodeJpeg(bytes, MAX_PIXELS) }];
}
