import { readdir } from 'node:fs/promises';
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
