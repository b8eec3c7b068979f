import { scaleGrey, type Grey } from './grey.ts';
import { openImage } from './open-image.ts';
import { pageDpi } from './page-size.ts';

/** Pixels an inch that text recognition is trained for; pictures far from it are drawn at it. */
const READING_DPI = 200;
const TOO_FINE = 320;
const TOO_COARSE = 160;

/**
 * One page's pixels for text recognition, at a resolution that it reads well.
 *
 * @param number counted from 1
 * @param pageWidth of the parsed page in PDF points, so that boxes lie on that page
 */
export async function imageBitmap(bytes: Uint8Array, number: number, pageWidth: number | null): Promise<Grey & { readonly dpi: number }> {
  const page = openImage(bytes)[number - 1];
  if (page === undefined) throw new RangeError('Unexpected page number');
  const grey = await page.decode();
  const dpi = pageWidth === null ? pageDpi(grey, grey.dpi) : (grey.width * 72) / pageWidth;
  if (dpi <= TOO_FINE && dpi >= TOO_COARSE) return { ...grey, dpi };
  return { ...scaleGrey(grey, READING_DPI / dpi), dpi: READING_DPI };
}
