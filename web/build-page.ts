import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Builds `web/dist` anew, whatever lies there. Two processes each build into a folder of their own and the last one stands.
 *
 * @param root the folder of the checkout
 */
export async function buildPage(root: string): Promise<void> {
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
    if ((await stat(join(dist, 'index.html')).catch(() => null)) === null) throw err;
  }
}
