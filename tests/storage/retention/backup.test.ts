import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CaseId, Sha256 } from '../../../domain/ids.ts';
import { createEncryptionKey } from '../../../storage/objects/encryption-keys.ts';
import { openObjects } from '../../../storage/objects/index.ts';
import { objectKeyOf } from '../../../storage/object-prefix.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const key = objectKeyOf('case-1' as CaseId, 'a'.repeat(64) as Sha256);
const words = 'Hun har passet sin urtehave hele efteråret.';

test('a backup of the documents, without their keys, cannot be read once the keys are destroyed', async () => {
  const [root, backup] = [await temporaryFolder(), await temporaryFolder()];
  const encryptionKeys = createEncryptionKey();
  const objects = openObjects({ root, encryptionKeys });
  await objects.put(key, Buffer.from(words));
  await cp(join(root, 'documents'), join(backup, 'documents'), { recursive: true });
  await objects.remove(key);
  const left = (await readdir(root, { withFileTypes: true, recursive: true })).filter((entry) => entry.isFile());
  const restored = openObjects({ root: backup, encryptionKeys });
  expect([left.length, await restored.has(key)]).toEqual([0, true]);
  await expect(restored.get(key)).rejects.toMatchObject({ code: expect.stringMatching(/^object\./u) });
  expect((await readFile(join(backup, key))).includes('urtehave')).toBe(false);
});
