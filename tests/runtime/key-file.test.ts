import { mkdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { auditKeyFile, encryptionKeyFile, readOrCreateKeyFile } from '../../runtime/key-file.ts';
import { createEncryptionKey, readEncryptionKeys } from '../../storage/objects/encryption-keys.ts';
import { openObjects } from '../../storage/objects/index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a first start makes folder and key, readable by their owner alone; the next one reads the same key', async () => {
  const home = join(await temporaryFolder(), 'data æøå');
  const keys = readOrCreateKeyFile(home, encryptionKeyFile);
  const modes = await Promise.all([home, join(home, 'encryption.key')].map(async (path) => (await stat(path)).mode & 0o777));
  expect([readOrCreateKeyFile(home, encryptionKeyFile), readEncryptionKeys(keys).count, modes]).toEqual([keys, 1, [0o700, 0o600]]);
});

test('a key that is gone while documents are there is never replaced by a new one', async () => {
  const home = await temporaryFolder();
  const objects = openObjects({ root: join(home, 'objects'), encryptionKeys: readOrCreateKeyFile(home, encryptionKeyFile) });
  await objects.put('cases/1/document', Buffer.from('x'));
  await unlink(join(home, 'encryption.key'));
  expect(() => readOrCreateKeyFile(home, encryptionKeyFile)).toThrow(
    expect.objectContaining({ code: 'setting.invalid', details: { setting: 'ENCRYPTION_KEYS', reason: 'key-file-missing' } }),
  );
});

test.each([
  ['empty', ''],
  ['cut off', createEncryptionKey().slice(0, 20)],
])('a key file that is %s is refused and left as it is', async (_state, text) => {
  const home = await temporaryFolder();
  await writeFile(join(home, 'encryption.key'), text);
  expect(() => readOrCreateKeyFile(home, encryptionKeyFile)).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ reason: 'key-file-invalid' }) }),
  );
  expect(await readFile(join(home, 'encryption.key'), 'utf8')).toBe(text);
});

test('a key file that cannot be read is refused', async () => {
  const home = await temporaryFolder();
  await mkdir(join(home, 'encryption.key'));
  expect(() => readOrCreateKeyFile(home, encryptionKeyFile)).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ reason: 'key-file-unreadable' }) }),
  );
});

test('the key of the audit trail lies in a file of its own', async () => {
  const home = await temporaryFolder();
  const keys = readOrCreateKeyFile(home, auditKeyFile);
  expect([readOrCreateKeyFile(home, auditKeyFile), keys === readOrCreateKeyFile(home, encryptionKeyFile)]).toEqual([keys, false]);
});
