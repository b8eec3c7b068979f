import type { Duplex } from 'node:stream';
import { decodeFrame, type Frame } from './frame.ts';

/** Frames as they arrive on a pipe; `next` waits for the one that is not taken yet. */
export interface Frames {
  next(): Promise<Frame>;
}

/** @param onNonsense called where bytes arrive that are no frame; nothing is read after that */
export function collectFrames(channel: Duplex, onNonsense: () => void): Frames {
  let chunks: Uint8Array[] = [];
  let length = 0;
  let needed = 8; // the two numbers every frame begins with
  const ready: Frame[] = [];
  const waiting: ((frame: Frame) => void)[] = [];
  channel.on('data', (chunk: Uint8Array) => {
    chunks.push(chunk);
    length += chunk.length;
    while (length >= needed) {
      const buffer = Buffer.concat(chunks);
      const result = cut(buffer, onNonsense);
      chunks = [buffer.subarray(result.used)];
      length = buffer.length - result.used;
      needed = result.needed;
      if (result.frame === null) continue;
      const take = waiting.shift();
      if (take === undefined) ready.push(result.frame);
      else take(result.frame);
    }
  });
  return { next: () => new Promise((resolve) => (ready.length > 0 ? resolve(ready.shift()!) : waiting.push(resolve))) };
}

/** Cuts one frame off the front, or tells how many bytes there must be before it is worth looking again. */
function cut(buffer: Buffer, onNonsense: () => void): { frame: Frame | null; used: number; needed: number } {
  let at = 0;
  let missing = 0;
  const take = (size: number): Uint8Array | null => {
    if (at + size > buffer.length) {
      missing = at + size;
      return null;
    }
    at += size;
    return buffer.subarray(at - size, at);
  };
  try {
    const frame = decodeFrame(take);
    return frame === null ? { frame, used: 0, needed: Math.max(missing, buffer.length + 1) } : { frame, used: at, needed: 8 };
  } catch {
    onNonsense();
    return { frame: null, used: buffer.length, needed: Number.POSITIVE_INFINITY };
  }
}
