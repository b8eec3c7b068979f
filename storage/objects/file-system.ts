import { randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { Failure } from '../../domain/failure.ts';
import { counted } from './counted.ts';
import { checkKey, checkPrefix } from './object-key.ts';
import type { ObjectStore } from './object-store.ts';

/** Personal papers: nobody but the owner of the process reads them. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
/** Half-written objects lie here, out of every key's way, because no key's part starts with a point. */
const UNFINISHED = '.unfinished';

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
}

/** ENOTDIR: a shorter key is an object and no folder, so the longer one is not there either. */
function isMissing(thrown: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(thrown));
}

async function translated<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    throw new Failure(isMissing(thrown) ? 'object.missing' : 'object-store.unreachable', { cause: codeOf(thrown) }, { cause: thrown });
  }
}

/** A rename is only safe from a power cut when the folder that names the file is on disk too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Objects as files below one folder, the key as path. */
export function openFileSystem({ root }: { readonly root: string }): ObjectStore {
  const pathOf = (key: string): string => {
    checkKey(key);
    return join(root, ...key.split('/'));
  };
  return {
    put: (key, bytes) => writeObject(root, pathOf(key), (handle) => handle.writeFile(bytes)),
    putStream: (key, { size, parts }) => writeObject(root, pathOf(key), (handle) => handle.writeFile(counted(parts, size))),
    get: async (key) => translated(readFile(pathOf(key))),
    getRange: async (key, start, end) => translated(readRange(pathOf(key), start, end)),
    async has(key) {
      try {
        await access(pathOf(key));
        return true;
      } catch (thrown) {
        if (isMissing(thrown)) return false;
        throw new Failure('object-store.unreachable', { cause: codeOf(thrown) }, { cause: thrown });
      }
    },
    remove: async (key) => translated(rm(pathOf(key), { force: true })),
    list: (prefix) => listBelow(root, prefix),
    close: async () => undefined,
  };
}

async function writeObject(root: string, path: string, write: (handle: FileHandle) => Promise<void>): Promise<void> {
  const unfinished = join(root, UNFINISHED, randomUUID());
  try {
    await mkdir(dirname(unfinished), { recursive: true, mode: FOLDER_MODE });
    await mkdir(dirname(path), { recursive: true, mode: FOLDER_MODE });
    const handle = await open(unfinished, 'wx', FILE_MODE);
    try {
      await write(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, path);
    await syncFolder(dirname(path));
  } catch (thrown) {
    await rm(unfinished, { force: true }).catch(() => undefined); // the write's own failure says more
    if (thrown instanceof Failure) throw thrown; // of what was being read to be written
    throw new Failure('object-store.unreachable', { cause: codeOf(thrown) }, { cause: thrown });
  }
}

async function readRange(path: string, start: number, end: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
      if (bytesRead === 0) throw new Error('The object became shorter while it was read');
      filled += bytesRead;
    }
    return bytes;
  } finally {
    await handle.close();
  }
}

/** Walks only the folder that the prefix names; sorted as keys, not folder by folder. */
async function* listBelow(root: string, prefix: string): AsyncIterable<string> {
  checkPrefix(prefix);
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  let names: string[];
  try {
    names = await readdir(join(root, folder), { recursive: true });
  } catch (thrown) {
    if (isMissing(thrown)) return;
    throw new Failure('object-store.unreachable', { cause: codeOf(thrown) }, { cause: thrown });
  }
  yield* await objectsAmong(
    root,
    names.map((name) => folder + name.split(sep).join('/')).filter((key) => key.startsWith(prefix)),
  );
}

async function objectsAmong(root: string, paths: readonly string[]): Promise<readonly string[]> {
  const objects: string[] = [];
  for (const path of paths.toSorted((a, b) => (a < b ? -1 : 1))) {
    if (path.startsWith('.')) continue;
    const handle = await open(join(root, path), 'r').catch(() => null); // removed since it was listed
    if (handle === null) continue;
    if ((await handle.stat()).isFile()) objects.push(path);
    await handle.close();
  }
  return objects;
}
