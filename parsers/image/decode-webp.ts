import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import decode, { init } from '@jsquash/webp/decode.js';
import { fromChannels, type Grey } from './grey.ts';
import { turnGrey } from './turn-grey.ts';
import { webpOrientation } from './webp-chunks.ts';

let ready: Promise<void> | null = null;

/** A still WebP, lossy or not, turned as its camera noted. */
export async function decodeWebp(bytes: Uint8Array): Promise<Grey> {
  await (ready ??= load());
  const { width, height, data } = await decode(new Uint8Array(bytes).buffer);
  return turnGrey(fromChannels(data, { width, height, channels: 4 }), webpOrientation(bytes));
}

/** The package is made for browsers: there it finds its own WebAssembly and the type that it answers with. */
async function load(): Promise<void> {
  const code = createRequire(import.meta.url).resolve('@jsquash/webp/codec/dec/webp_dec.wasm');
  if (!('ImageData' in globalThis)) Object.assign(globalThis, { ImageData: Pixels });
  await init({ wasmBinary: await readFile(code) });
}

/** What the decoder makes by the name of `ImageData`. */
function Pixels(
  this: { data: Uint8ClampedArray; width: number; height: number },
  data: Uint8ClampedArray,
  width: number,
  height: number,
): void {
  Object.assign(this, { data, width, height });
}
