import { decode } from 'jpeg-js';
import { readDensity, readOrientation } from './jpeg-segments.ts';
import { fromChannels, type Grey } from './grey.ts';
import { turnGrey } from './turn-grey.ts';

/** Memory the decoder may take for one picture, in MiB; its child's own limit stands above it. */
const MAX_MEBIBYTES = 768;

/** A JPEG, progressive ones and CMYK included, turned as its camera noted. */
export function decodeJpeg(bytes: Uint8Array, maxPixels: number): Grey {
  const { width, height, data } = decode(bytes, {
    useTArray: true,
    formatAsRGBA: false,
    tolerantDecoding: true,
    maxResolutionInMP: maxPixels / 1e6,
    maxMemoryUsageInMB: MAX_MEBIBYTES,
  });
  return turnGrey({ ...fromChannels(data, { width, height, channels: 3 }), dpi: readDensity(bytes) }, readOrientation(bytes));
}
