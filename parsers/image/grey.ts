/** Grey pixels, one byte each, row by row from the top; 0 is black. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  /** Pixels an inch as the file says; null where it says nothing. */
  readonly dpi: number | null;
}

const WHITE = 255;

/** Grey of 1 (grey), 2 (grey, alpha), 3 (RGB) or 4 (RGBA) channels of a byte; see-through pixels show white paper. */
export function fromChannels(
  data: ArrayLike<number>,
  { width, height, channels }: { width: number; height: number; channels: number },
): Grey {
  const grey = new Uint8Array(width * height);
  const hasAlpha = channels === 2 || channels === 4;
  for (let pixel = 0, at = 0; pixel < grey.length; pixel += 1, at += channels) {
    const red = data[at] ?? WHITE;
    // Rec. 601 weights, as scanners and printers use them.
    const light = channels < 3 ? red : red * 0.299 + (data[at + 1] ?? WHITE) * 0.587 + (data[at + 2] ?? WHITE) * 0.114;
    const alpha = hasAlpha ? (data[at + channels - 1] ?? WHITE) / WHITE : 1;
    grey[pixel] = light * alpha + WHITE * (1 - alpha);
  }
  return { width, height, data: grey, dpi: null };
}

/** Drawn larger or smaller by area: each new pixel is the mean of what it covers, so that thin strokes stay. */
export function scaleGrey(image: Grey, scale: number): Grey {
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const across = resizeRows(image.data, { from: image.width, to: width, rows: image.height });
  const turned = transpose(across, width, image.height);
  const down = resizeRows(turned, { from: image.height, to: height, rows: width });
  return { width, height, data: transpose(down, height, width), dpi: image.dpi === null ? null : image.dpi * scale };
}

function resizeRows(data: Uint8Array, { from, to, rows }: { from: number; to: number; rows: number }): Uint8Array {
  const resized = new Uint8Array(to * rows);
  const step = from / to;
  for (let x = 0; x < to; x += 1) {
    // Enlarged pixels cover less than one old pixel: the two nearest are mixed.
    const start = step < 1 ? (x + 0.5) * step - 0.5 : x * step;
    const end = step < 1 ? start + 1 : (x + 1) * step;
    const first = Math.floor(start);
    for (let row = 0; row < rows; row += 1) {
      let sum = 0;
      for (let i = first; i < end; i += 1) {
        const covered = Math.min(i + 1, end) - Math.max(i, start);
        if (covered > 0) sum += (data[row * from + Math.min(from - 1, Math.max(0, i))] ?? WHITE) * covered;
      }
      resized[row * to + x] = Math.round(sum / (end - start));
    }
  }
  return resized;
}

function transpose(data: Uint8Array, width: number, height: number): Uint8Array {
  const turned = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) turned[x * height + y] = data[y * width + x] ?? WHITE;
  return turned;
}
