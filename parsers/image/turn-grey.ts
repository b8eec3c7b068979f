import type { Grey } from './grey.ts';

/** Quarter turns clockwise that show the picture upright, by EXIF's number; mirrored pictures are not made by cameras. */
export function turnGrey(image: Grey, orientation: number): Grey {
  const turns = orientation === 6 ? 1 : orientation === 3 ? 2 : orientation === 8 ? 3 : 0;
  const { width, height, data } = image;
  if (turns === 0) return image;
  const turned = new Uint8Array(data.length);
  const newWidth = turns === 2 ? width : height;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [toX, toY] = turns === 1 ? [height - 1 - y, x] : turns === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      turned[toY * newWidth + toX] = data[y * width + x] ?? 255;
    }
  }
  return { ...image, width: newWidth, height: turns === 2 ? height : width, data: turned };
}
