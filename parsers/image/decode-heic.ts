import { fromChannels, type Grey } from './grey.ts';

interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** The main picture of a HEIC, turned as the file says; loading the decoder takes 150 ms, so only the first HEIC pays for it. */
export async function decodeHeic(bytes: Uint8Array, maxPixels: number): Promise<Grey> {
  const { default: library } = await import('libheif-js/wasm-bundle.js');
  const images = new library.HeifDecoder().decode(bytes);
  const image = images.find((each) => each.is_primary()) ?? images[0];
  if (image === undefined) throw new RangeError('Unexpected file without a picture');
  try {
    const [width, height] = [image.get_width(), image.get_height()];
    if (width * height > maxPixels) throw new RangeError('Unexpected size of the picture');
    const target: Pixels = { width, height, data: new Uint8ClampedArray(width * height * 4) };
    const shown = await new Promise<Pixels | null>((resolve) => image.display(target, resolve));
    if (shown === null) throw new RangeError('Unexpected picture data');
    return fromChannels(shown.data, { width, height, channels: 4 });
  } finally {
    for (const each of images) each.free();
  }
}
