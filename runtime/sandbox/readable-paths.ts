import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The paths to grant so that all of `roots` can be read and nothing else. Node's permission model follows a symbolic link out
 * of a granted folder, so a folder that holds such a link is granted piece by piece, without the link.
 */
export async function readablePaths(roots: readonly string[]): Promise<readonly string[]> {
  const paths = await Promise.all(roots.map((root) => grant(root, roots)));
  return paths.flat();
}

async function grant(folder: string, roots: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const links = entries.filter((entry) => entry.isSymbolicLink()).map((entry) => join(entry.parentPath, entry.name));
  const targets = await Promise.all(links.map((link) => realpath(link).catch(() => null)));
  const strays = links.filter((_, index) => {
    const target = targets[index] ?? null; // null: a link to nothing reads nothing
    return target !== null && !roots.some((root) => target === root || target.startsWith(root + sep));
  });
  return strays.length === 0 ? [folder] : grantAround(folder, strays);
}

async function grantAround(folder: string, strays: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const paths = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (strays.includes(path)) return [];
      return strays.some((stray) => stray.startsWith(path + sep)) ? grantAround(path, strays) : [path];
    }),
  );
  return paths.flat();
}
