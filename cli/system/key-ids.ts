import { createHash } from 'node:crypto';
import { auditKeyFile, readOrCreateKeyFile } from '../../runtime/key-file.ts';
import { placeOfObjects } from '../../runtime/services.ts';
import type { Settings } from '../../runtime/settings/read-settings.ts';
import { readEncryptionKeys } from '../../storage/objects/encryption-keys.ts';

/** Which key documents are encrypted under now; tells nothing of the key itself. */
export function encryptionKeyIdOf(settings: Settings): string {
  return readEncryptionKeys(placeOfObjects(settings).encryptionKeys).currentId;
}

/** Which key the audit trail names citizens with. */
export function auditKeyIdOf({ records, home }: Settings): string {
  const key = records.auditKey ?? readOrCreateKeyFile(home.home, auditKeyFile);
  return createHash('sha256').update(Buffer.from(key.trim(), 'base64')).digest('hex').slice(0, 16);
}
