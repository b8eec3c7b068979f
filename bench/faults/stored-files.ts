import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How the test server names the bytes of an object; beside them lie its headers. */
const BYTES = '._S3rver_object';
const BUCKET = 'documents';

/** The bytes of all objects, as files: the test server lists no more than a thousand (it asks for a cipher that OpenSSL has dropped). */
export async function storedFiles(storeFolder: string): Promise<readonly string[]> {
  const names = await readdir(join(storeFolder, BUCKET), { recursive: true });
  return names.filter((name) => name.endsWith(BYTES)).map((name) => join(storeFolder, BUCKET, name));
}

/** Keys of all objects. */
export async function storedNames(storeFolder: string): Promise<readonly string[]> {
  const above = join(storeFolder, BUCKET).length + 1;
  return (await storedFiles(storeFolder)).map((path) => path.slice(above, -BYTES.length)).toSorted();
}

/** Bytes, their digest and headers, as the test server lays them side by side. */
export const partsOf = (path: string): readonly [string, string, string] => [
  path,
  `${path}.md5`,
  path.replace(/object$/u, 'metadata.json'),
];

/** The digest is laid beside the bytes when they are all there, and the headers last. */
export async function isWhole(path: string): Promise<boolean> {
  const [bytes, digest, headers] = await Promise.all(partsOf(path).map((part) => readFile(part).catch(() => Buffer.alloc(0))));
  return (
    headers?.length !== 0 &&
    createHash('md5')
      .update(bytes ?? '')
      .digest('hex') === digest?.toString('latin1').trim()
  );
}
