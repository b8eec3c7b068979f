import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Reads a value from `.cache/<folder>/<key>`, or makes it and keeps it there; the folder may be deleted at any time. */
export async function cached<T>(folder: string, key: string, make: () => T | Promise<T>): Promise<T> {
  const path = `${ROOT}.cache/${folder}/${key}`;
  if (existsSync(path)) return deserialize(readFileSync(path)) as T;
  const made = await make();
  mkdirSync(`${ROOT}.cache/${folder}`, { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, serialize(made));
  renameSync(draft, path);
  return made;
}

/** A short hash of values. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 20);
}

/** A hash of all source and data files below folders of the repository: what is kept is made anew when its maker changes. */
export function sourcesKey(...folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|json|case)$/.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
  return keyOf(...files.toSorted().map((file) => readFileSync(file)));
}
