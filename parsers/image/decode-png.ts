import { convertIndexedToRgb, decode, type DecodedPng } from 'fast-png';
import { pngDensity } from './image-size.ts';
import { fromChannels, type Grey } from './grey.ts';

/** A PNG of any kind as grey pixels, and its pixels an inch where it says so. */
export function decodePng(bytes: Uint8Array): Grey {
  const png = decode(bytes);
  const { width, height } = png;
  const dpi = pngDensity(bytes);
  if (png.palette !== undefined)
    return { ...fromChannels(convertIndexedToRgb(png), { width, height, channels: paletteChannels(png) }), dpi };
  return { ...fromChannels(toBytes(png), { width, height, channels: png.channels }), dpi };
}

function paletteChannels(png: DecodedPng): number {
  return png.palette?.[0]?.length ?? 3;
}

/** One byte per channel: sixteen bits lose their lower half, fewer than eight are spread over the range. */
function toBytes({ data, depth, width, height, channels }: DecodedPng): Uint8Array {
  if (depth === 16) return Uint8Array.from(data, (value) => value >> 8);
  if (depth === 8) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const rowBytes = Math.ceil((width * channels * depth) / 8);
  const most = 2 ** depth - 1;
  const spread = new Uint8Array(width * height * channels);
  for (let i = 0; i < spread.length; i += 1) {
    const row = Math.floor(i / (width * channels));
    const bit = (i % (width * channels)) * depth;
    const byte = data[row * rowBytes + (bit >> 3)] ?? 0;
    spread[i] = (((byte >> (8 - depth - (bit & 7))) & most) * 255) / most;
  }
  return spread;
}
