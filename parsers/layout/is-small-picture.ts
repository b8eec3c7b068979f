import { imageSize } from '../image/image-size.ts';

/** Pixels on the shorter side below which a picture shown in a text is a logo, a signature or an icon. */
const SMALLEST = 300;

/** Too small to hold text of its own, or no picture that is read. */
export function isSmallPicture(bytes: Uint8Array): boolean {
  const size = imageSize(bytes);
  return size === null || Math.min(size.width, size.height) < SMALLEST;
}
