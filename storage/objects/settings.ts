import { z } from 'zod';
import { isAddress } from '../../domain/address.ts';
import { setting } from '../../domain/setting.ts';
import { areEncryptionKeys } from './encryption-keys.ts';

/** One bucket, named as every S3 server takes it, and nothing below it: a further part would be another bucket or be left out unseen. */
const bucketAddress = /^https?:\/\/[^/@]+:[^/@]+@[^/]+\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/?(\?.*)?$/u;

/** Where the bytes of documents lie and which keys they are encrypted under. */
export const objectsSettings = {
  s3Url: setting({
    env: 'S3_URL',
    doc: 'Bucket for the documents, as https://KEY:SECRET@host[:port]/bucket[?region=...]; a folder in SAGSBLIK_HOME where it is not set.',
    schema: z
      .string()
      .refine(
        (text) => bucketAddress.test(text) && isAddress(text, ['http:', 'https:']),
        'Unexpected address, expected https://KEY:SECRET@host[:port]/bucket[?region=...]',
      )
      .optional(),
    secret: true,
  }),
  encryptionKeys: setting({
    env: 'ENCRYPTION_KEYS',
    doc: 'Key-encryption keys, one a line, each 32 bytes in base64, the current one first; a key file is made in SAGSBLIK_HOME where it is not set.',
    schema: z.string().refine(areEncryptionKeys, 'Unexpected key, expected one a line, each 32 bytes in base64').optional(),
    secret: true,
  }),
};
