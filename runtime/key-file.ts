import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../domain/failure.ts';
import { areEncryptionKeys, createEncryptionKey } from '../storage/objects/encryption-keys.ts';
import { makeWritable } from './home.ts';

/** A file of keys in the data folder, and the setting that stands in for it. */
interface KeyFile {
  readonly name: string;
  readonly setting: string;
  /** How its reasons begin in `cli/hint-for.ts`. */
  readonly reasons: string;
  /** A folder whose being there means that the file was there as well; nothing tells that where it is left out. */
  readonly proof?: string;
}

/** The keys that documents are encrypted under. */
export const encryptionKeyFile: KeyFile = {
  name: 'encryption.key',
  setting: 'ENCRYPTION_KEYS',
  reasons: 'key-file',
  proof: join('objects', 'keys'),
};
/** The key that the audit trail names citizens with. */
export const auditKeyFile: KeyFile = { name: 'audit.key', setting: 'AUDIT_KEY', reasons: 'audit-key-file' };

/**
 * The keys in the data folder, made at the first start and readable by their owner alone. Whoever loses the file of documents' keys loses
 * the documents: a file that cannot be read, or that is gone while documents are there, is a failure and never replaced by a new key.
 * Throws `setting.invalid` with a reason of `cli/hint-for.ts`, or `home.unwritable`.
 */
export function readOrCreateKeyFile(home: string, of: KeyFile): string {
  const file = join(home, of.name);
  const keys = readKeys(file, of) ?? createKeys(home, of);
  if (!areEncryptionKeys(keys)) throw refused(of, 'invalid');
  return keys;
}

function readKeys(file: string, of: KeyFile): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw refused(of, 'unreadable', cause);
  }
}

/** A hard link is made whole or not at all, so two processes that start at the same moment use the same key. */
function createKeys(home: string, of: KeyFile): string {
  if (of.proof !== undefined && existsSync(join(home, of.proof))) throw refused(of, 'missing');
  const file = join(home, of.name);
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

function refused({ setting, reasons }: KeyFile, reason: string, cause?: unknown): Failure {
  return new Failure('setting.invalid', { setting, reason: `${reasons}-${reason}` }, { cause });
}
