import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from './temporary-folder.ts';

const run = promisify(execFile);

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

/** What the last stage of the Dockerfile would hold and start, without a container engine. */
export interface ImageTree {
  /** From the root of the repository. */
  readonly folder: string;
  /** Of its ENV lines. */
  readonly env: Readonly<Record<string, string>>;
  /** The words of its ENTRYPOINT. */
  readonly entry: readonly string[];
}

/**
 * Runs the Dockerfile's commands in copies of the tree, a folder per stage: COPY copies what .dockerignore leaves, and RUN runs.
 * `npm ci` alone is played: its result is linked from this checkout's node_modules, less what the lock calls dev with --omit=dev.
 */
export async function buildImageTree(): Promise<ImageTree> {
  const root = await temporaryFolder(); // outside of the repository, or Node would find what is missing in its node_modules
  const env: Record<string, string> = {};
  const [folders, ignored] = [new Map<string, string>(), await ignoredPaths()];
  let [folder, entry]: [string, readonly string[]] = [root, []];
  for (const [word = '', ...rest] of (await readFile('Dockerfile', 'utf8')).split('\n').map((line) => line.trim().split(/\s+/u))) {
    const text = rest.join(' ');
    if (word === 'FROM') {
      folder = join(root, `stage-${folders.size}`);
      folders.set(rest[2] ?? 'last', folder);
      await mkdir(folder);
    } else if (word === 'COPY' && rest[0]?.startsWith('--from=')) {
      const from = folders.get(rest[0].slice('--from='.length)) ?? '';
      await rename(join(from, (rest[1] ?? '').replace('/app/', '')), join(folder, rest[2] ?? ''));
    } else if (word === 'COPY') {
      await copyIn(rest, folder, ignored);
    } else if (word === 'RUN') {
      await (text.startsWith('npm ci ') ? linkModules(folder, text.includes('--omit=dev')) : run('sh', ['-c', text], { cwd: folder }));
    } else if (word === 'ENV') {
      for (const pair of rest) env[pair.split('=')[0] ?? ''] = pair.split('=')[1] ?? '';
    } else if (word === 'ENTRYPOINT') {
      entry = JSON.parse(text);
    }
  }
  return { folder: relative('.', folder), env, entry };
}

async function ignoredPaths(): Promise<ReadonlySet<string>> {
  return new Set((await readFile('.dockerignore', 'utf8')).split('\n').filter(Boolean));
}

async function copyIn(words: readonly string[], folder: string, ignored: ReadonlySet<string>): Promise<void> {
  const [target = '', sources] = [words.at(-1), words.slice(0, -1)];
  const filter = (path: string): boolean => !ignored.has(relative('.', path));
  for (const source of sources)
    await cp(source, sources.length > 1 ? join(folder, source) : join(folder, target, target === './' ? source : ''), {
      recursive: true,
      filter,
    });
}

/** Hard links where the file system takes them: nineteen thousand files in a second or two. Removing one leaves the other. */
async function linkModules(folder: string, isWithoutDev: boolean): Promise<void> {
  const target = join(folder, 'node_modules');
  await run('cp', ['-al', 'node_modules', target]).catch(async () => {
    await rm(target, { recursive: true, force: true });
    await run('cp', ['-a', 'node_modules', target]);
  });
  if (!isWithoutDev) return;
  const lock: Lock = JSON.parse(await readFile('package-lock.json', 'utf8'));
  for (const [path, { dev }] of Object.entries(lock.packages))
    if (dev === true && path.startsWith('node_modules/')) await rm(join(folder, path), { recursive: true, force: true });
}
