import { open, type FileHandle } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Failure } from '../../domain/failure.ts';
import { HEADER_BYTES, openChunks, readHeader, sealBytes } from '../objects/seal.ts';

/** Rows of one case, or of none, of one table; sealed under that case's key and bound to its place in the backup. */
export interface Frame {
  /** A case's hash, or `NOBODY`. */
  readonly owner: string;
  readonly sealed: Uint8Array;
  readonly number: number;
}

/** What tells a whole file from one that was cut off or changed. */
export interface FileSum {
  readonly frames: number;
  readonly bytes: number;
  readonly sha256: string;
}

const LENGTH_BYTES = 4;
/** Quick rather than small: rows are text and shrink to a fifth all the same. */
const LEVEL = 1;

export interface FrameWriter {
  add(owner: string, rows: Uint8Array, dataKey: Uint8Array): Promise<void>;
  /** On disk when it returns. */
  end(): Promise<FileSum>;
}

/** @param name of backup and table; a frame that is moved elsewhere does not open */
export async function createFrameWriter(path: string, name: string): Promise<FrameWriter> {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  const sum = { frames: 0, bytes: 0 };
  const write = async (bytes: Uint8Array): Promise<void> => {
    hash.update(bytes);
    sum.bytes += bytes.length;
    await file.writeFile(bytes);
  };
  return {
    add: async (owner, rows, dataKey) => {
      const sealed = sealBytes(gzipSync(rows, { level: LEVEL }), owner, { dataKey, name: `${name}/${sum.frames}` });
      const length = Buffer.alloc(LENGTH_BYTES);
      length.writeUInt32BE(sealed.length);
      await write(length);
      await write(sealed);
      sum.frames += 1;
    },
    end: async () => {
      await file.sync();
      await file.close();
      return { ...sum, sha256: hash.digest('hex') };
    },
  };
}

/** The frames of a file in order. Throws `backup.damaged` where the file is not the one that `sum` tells of. */
export async function* readFrames(path: string, sum: FileSum): AsyncGenerator<Frame> {
  const file = await open(path, 'r').catch((cause: unknown) => {
    throw new Failure('backup.damaged', { reason: 'missing' }, { cause });
  });
  try {
    const hash = createHash('sha256');
    for (let number = 0; number < sum.frames; number++) {
      const length = await readExactly(file, LENGTH_BYTES);
      const sealed = await readExactly(file, length.readUInt32BE());
      hash.update(length).update(sealed);
      yield { owner: readHeader(sealed).keyId, sealed, number };
    }
    if (hash.digest('hex') !== sum.sha256) throw new Failure('backup.damaged', { reason: 'changed' });
  } finally {
    await file.close();
  }
}

/** The rows of a frame. Throws `object.unreadable` where the key is another or the frame was changed or moved. */
export function openFrame({ sealed, number }: Frame, name: string, dataKey: Uint8Array): Uint8Array {
  const header = readHeader(sealed);
  return gunzipSync(openChunks(sealed.subarray(HEADER_BYTES), header, 0, { dataKey, name: `${name}/${number}`, reachesEnd: true }));
}

async function readExactly(file: FileHandle, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  for (let filled = 0; filled < length;) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, null);
    if (bytesRead === 0) throw new Failure('backup.damaged', { reason: 'cut off' });
    filled += bytesRead;
  }
  return bytes;
}
