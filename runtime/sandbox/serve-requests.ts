import { readSync, writeSync } from 'node:fs';
import { decodeFrame, encodeFrame, type Frame } from './frame.ts';

/** The one pipe between parent and child. Not stdout: libraries print there. */
export const CHANNEL = 3;

/** Answers frames one after the other until the parent hangs up; reading blocks, so an idle child costs nothing. */
export async function serveRequests(answer: (request: Frame) => Promise<Frame>): Promise<void> {
  send({ head: { status: 'ready' }, blobs: [] });
  for (let request = decodeFrame(take); request !== null; request = decodeFrame(take)) {
    send(await answer(request));
  }
}

function take(length: number): Uint8Array | null {
  const bytes = new Uint8Array(length);
  for (let filled = 0; filled < length;) {
    const read = readSync(CHANNEL, bytes, filled, length - filled, null);
    if (read === 0) return null;
    filled += read;
  }
  return bytes;
}

function send(frame: Frame): void {
  for (const bytes of encodeFrame(frame)) {
    for (let sent = 0; sent < bytes.length;) sent += writeSync(CHANNEL, bytes, sent);
  }
}
