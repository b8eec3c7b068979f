import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPage } from './build-page.ts';

/** Whatever the bundle is made of; a newer file in one of these means a new build. */
const sources = ['web/src', 'web/index.html', 'web/vite.config.ts', 'domain', 'package-lock.json'];
const running = new Map<string, Promise<void>>();

/**
 * Builds `web/dist` where it is missing or older than its sources. Calls at the same time share one build.
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
  if (built <= changed) await buildPage(root);
}

/** Milliseconds since 1970 of the newest file at or below a path; 0 where there is none. */
async function newestChange(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const below = await readdir(path);
  return Math.max(0, ...(await Promise.all(below.map((name) => newestChange(join(path, name))))));
}
