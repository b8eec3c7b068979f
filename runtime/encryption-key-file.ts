import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../domain/failure.ts';
import { areEncryptionKeys, createEncryptionKey } from '../storage/objects/encryption-keys.ts';
import { makeWritable } from './home.ts';

const NAME = 'encryption.key';

/**
 * The keys in the data folder, made at the first start and readable by their owner alone. Whoever loses the file loses the documents:
 * a file that cannot be read, or that is gone while documents are there, is a failure and never replaced by a new key.
 * Throws `setting.invalid` with a reason of `cli/hint-for.ts`, or `home.unwritable`.
 */
export function readOrCreateKeyFile(home: string): string {
  const file = join(home, NAME);
  const keys = readKeys(file) ?? createKeys(home, file);
  if (!areEncryptionKeys(keys)) throw refused('key-file-invalid');
  return keys;
}

function readKeys(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw refused('key-file-unreadable', cause);
  }
}

/** A hard link is made whole or not at all, so two processes that start at the same moment use the same key. */
function createKeys(home: string, file: string): string {
  if (existsSync(join(home, 'objects', 'keys'))) throw refused('key-file-missing');
  makeWritable(home);
  const mine = join(home, `.key-${randomUUID()}`);
  try {
    writeFileSync(mine, `${createEncryptionKey()}\n`, { mode: 0o600, flush: true });
    linkSync(mine, file);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw new Failure('home.unwritable', {}, { cause });
  } finally {
    rmSync(mine, { force: true });
  }
  return readFileSync(file, 'utf8');
}

function refused(reason: string, cause?: unknown): Failure {
  return new Failure('setting.invalid', { setting: 'ENCRYPTION_KEYS', reason }, { cause });
}
