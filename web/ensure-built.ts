import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** Whatever the bundle is made of; a newer file in one of these means a new build. */
const sources = ['web/src', 'web/index.html', 'web/vite.config.ts', 'domain', 'package-lock.json'];
const running = new Map<string, Promise<void>>();

/**
 * Builds `web/dist` where it is missing or older than its sources. Calls at the same time share one build; two processes each build into a folder
 * of their own and the last one stands.
 *
 * @param root the folder of the checkout
 */
export function ensureBuilt(root: string): Promise<void> {
  const build = running.get(root) ?? buildIfStale(root).finally(() => running.delete(root));
  running.set(root, build);
  return build;
}

async function buildIfStale(root: string): Promise<void> {
  const built = await newestChange(join(root, 'web/dist/index.html'));
  const changed = Math.max(...(await Promise.all(sources.map((path) => newestChange(join(root, path))))));
  if (built > changed) return;
  const { build } = await import('vite');
  const outDir = join(root, '.cache', `web-${randomUUID()}`);
  const started = new Date();
  await mkdir(outDir, { recursive: true });
  try {
    await build({ configFile: join(root, 'web/vite.config.ts'), logLevel: 'error', build: { outDir } });
    // A source that changed while the build ran is newer than what was built of it.
    await utimes(join(outDir, 'index.html'), started, started);
    await putInPlace(outDir, join(root, 'web/dist'));
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

/** Where another process has put its own build in place meanwhile, that one stands. */
async function putInPlace(outDir: string, dist: string): Promise<void> {
  await rm(dist, { recursive: true, force: true });
  try {
    await rename(outDir, dist);
  } catch (err) {
    if ((await newestChange(join(dist, 'index.html'))) === 0) throw err;
  }
}

/** Milliseconds since 1970 of the newest file at or below a path; 0 where there is none. */
async function newestChange(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const below = await readdir(path);
  return Math.max(0, ...(await Promise.all(below.map((name) => newestChange(join(path, name))))));
}
