import { z } from 'zod';
import { isAddress } from '../../domain/address.ts';
import { setting } from '../../domain/setting.ts';
import { areEncryptionKeys } from '../objects/encryption-keys.ts';

/** Where the rows stand and how many connections one process opens to them. */
export const recordsSettings = {
  databaseUrl: setting({
    env: 'DATABASE_URL',
    doc: 'Address of the Postgres that keeps the rows, as postgres://user:password@host:port/database; the embedded one where it is not set.',
    schema: z
      .string()
      .refine(
        (text) => isAddress(text, ['postgres:', 'postgresql:']),
        'Unexpected address, expected postgres://user:password@host:port/database',
      )
      .optional(),
    secret: true,
  }),
  auditKey: setting({
    env: 'AUDIT_KEY',
    doc: 'Key that the audit trail names citizens with, 32 bytes in base64; never changed, because older lines are found by it. A key file is made in SAGSBLIK_HOME where it is not set.',
    schema: z.string().refine(areEncryptionKeys, 'Unexpected key, expected 32 bytes in base64').optional(),
    secret: true,
  }),
  poolSize: setting({
    env: 'DATABASE_POOL_SIZE',
    doc: 'Largest number of database connections of one process.',
    schema: z.coerce.number().int().min(2).max(200).default(8),
  }),
};
