import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../domain/failure.ts';

/** Files as given, and those below folders in the order of their paths; hidden ones are left out. Throws `file.unreadable`. */
export async function listFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(paths.map(below));
  return found.flat();
}

async function below(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return files
      .filter(
        (file) =>
          !file
            .slice(path.length)
            .split('/')
            .some((part) => part.startsWith('.')),
      )
      .toSorted();
  } catch (cause) {
    throw new Failure('file.unreadable', { path }, { cause });
  }
}
