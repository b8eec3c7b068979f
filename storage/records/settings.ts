import { z } from 'zod';
import { isAddress } from '../../domain/address.ts';
import { setting } from '../../domain/setting.ts';

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
  poolSize: setting({
    env: 'DATABASE_POOL_SIZE',
    doc: 'Largest number of database connections of one process.',
    schema: z.coerce.number().int().min(2).max(200).default(8),
  }),
};
