const [CLEAR, END, FIRST] = [256, 257, 258];
const [NARROWEST, WIDEST] = [9, 12];
const MOST_CODES = 1 << WIDEST;

/**
 * TIFF's LZW: codes of 9 to 12 bits, highest bit first. The decoder of the library follows a damaged chain for ever; here a code
 * that no earlier one made ends the strip, and what was read stays.
 *
 * @returns where in `target` the next byte would go
 */
export function unpackLzw(packed: Uint8Array, target: Uint8Array, start: number): number {
  const [before, last, length] = [new Uint16Array(MOST_CODES), new Uint8Array(MOST_CODES), new Uint16Array(MOST_CODES)];
  for (let code = 0; code < CLEAR; code += 1) [last[code], length[code]] = [code, 1];
  let [at, bit, width, next, previous] = [start, 0, NARROWEST, FIRST, -1];
  while (at < target.length && bit + width <= packed.length * 8) {
    const code = codeAt(packed, bit, width);
    bit += width;
    if (code === END) break;
    if (code === CLEAR) {
      [width, next, previous] = [NARROWEST, FIRST, -1];
      continue;
    }
    if (code > next || (code === next && previous === -1) || (code > END && code < FIRST)) break;
    if (previous !== -1 && next < MOST_CODES) {
      before[next] = previous;
      length[next] = (length[previous] ?? 0) + 1;
      last[next] = firstOf(before, code === next ? previous : code);
      next += 1;
    } else if (code >= next) break;
    at = write(target, at, { code, before, last, length });
    previous = code;
    // One code early, as TIFF does.
    if (next + 1 >= 1 << width && width < WIDEST) width += 1;
  }
  return at;
}

function codeAt(packed: Uint8Array, bit: number, width: number): number {
  const byte = bit >> 3;
  const three = ((packed[byte] ?? 0) << 16) | ((packed[byte + 1] ?? 0) << 8) | (packed[byte + 2] ?? 0);
  return (three >> (24 - (bit & 7) - width)) & ((1 << width) - 1);
}

/** Every code leads to a smaller one, so this ends. */
function firstOf(before: Uint16Array, code: number): number {
  let at = code;
  while (at >= FIRST) at = before[at] ?? 0;
  return at;
}

interface Table {
  readonly code: number;
  readonly before: Uint16Array;
  readonly last: Uint8Array;
  readonly length: Uint16Array;
}

function write(target: Uint8Array, at: number, { code, before, last, length }: Table): number {
  const end = at + (length[code] ?? 0);
  let from = code;
  for (let place = end - 1; place >= at; place -= 1) {
    if (place < target.length) target[place] = last[from] ?? 0;
    from = before[from] ?? 0;
  }
  return end;
}
