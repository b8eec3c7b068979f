import { access, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../domain/failure.ts';
import type { FailureCode } from '../../domain/failures.ts';
import { doneFolder, failedFolder, type InboxFile, type InboxSource } from './inbox-source.ts';
import { listPapers } from './list-papers.ts';
import { numbered, whyNot } from './why-not.ts';

/** A folder of this machine or of a file server that it sees as one. Links are not followed. */
export function openFolder(folder: string): InboxSource {
  const moveAll = async (file: InboxFile, to: string): Promise<void> => {
    await asFailure('inbox.unwritable', async () => {
      await mkdir(join(folder, to), { recursive: true });
      // the sidecar first: cut off in between, the file alone is fetched once more, and is known by its bytes
      if (file.sidecar !== null) await move(folder, file.sidecar, to);
      await move(folder, file.name, to);
    });
  };
  return {
    list: () => asFailure('inbox.unreachable', () => list(folder)),
    fetch: (file) => asFailure('inbox.unreachable', () => fetchFile(folder, file)),
    done: (file) => moveAll(file, doneFolder),
    failed: async (file, why) => {
      const note = whyNot(file.name, why);
      await asFailure('inbox.unwritable', async () => {
        await mkdir(join(folder, failedFolder), { recursive: true });
        await writeFile(join(folder, failedFolder, note.name), note.bytes);
      });
      await moveAll(file, failedFolder);
    },
    close: async () => undefined,
  };
}

async function list(folder: string): Promise<readonly InboxFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = await Promise.all(
    entries.filter((entry) => entry.isFile()).map(async ({ name }) => ({ name, seen: await unlessGone(stat(join(folder, name))) })),
  );
  return listPapers(
    files.flatMap(({ name, seen }) =>
      seen === null ? [] : [{ name, size: seen.size, stamp: `${seen.size}/${seen.mtimeMs}`, isWhole: false }],
    ),
  );
}

async function fetchFile(folder: string, file: InboxFile): ReturnType<InboxSource['fetch']> {
  const bytes = await unlessGone(readFile(join(folder, file.name)));
  const seen = await unlessGone(stat(join(folder, file.name)));
  if (bytes === null || seen === null || `${seen.size}/${seen.mtimeMs}` !== file.stamp) return null;
  const sidecar = file.sidecar === null ? null : await unlessGone(readFile(join(folder, file.sidecar)));
  return { fileName: file.name, bytes, sidecar, received: null, sender: null };
}

async function move(folder: string, name: string, to: string): Promise<void> {
  for (let number = 1; ; number++) {
    const target = join(folder, to, numbered(name, number));
    if ((await unlessGone(access(target).then(() => true))) === null) return void (await unlessGone(rename(join(folder, name), target)));
  }
}

const codeOf = (thrown: unknown): string => (thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '');

async function unlessGone<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return null;
    throw thrown;
  }
}

async function asFailure<T>(otherwise: FailureCode, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const code = codeOf(cause);
    const isNoFolder = code === 'ENOENT' || code === 'ENOTDIR';
    throw new Failure(isNoFolder ? 'inbox.no-folder' : otherwise, { cause: code }, { cause });
  }
}
