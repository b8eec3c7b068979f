import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEncryptionKey } from '../storage/objects/encryption-keys.ts';

const NAME = 'encryption.key';

/**
 * The keys in the data folder, made at the first start and readable by their owner alone. Whoever loses the file loses the documents.
 * A hard link is made whole or not at all, so two processes that start at the same moment use the same key.
 */
export function readOrCreateKeyFile(home: string): string {
  const file = join(home, NAME);
  const mine = join(home, `.key-${randomUUID()}`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    writeFileSync(mine, `${createEncryptionKey()}\n`, { mode: 0o600 });
  }
  try {
    linkSync(mine, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(mine, { force: true });
  }
  return readFileSync(file, 'utf8');
}
