import { z } from 'zod';
import { setting } from '../../domain/setting.ts';

/** Where the bytes of documents lie and which keys they are encrypted under. */
export const objectsSettings = {
  s3Url: setting({
    env: 'S3_URL',
    doc: 'Bucket for the documents, as https://KEY:SECRET@host[:port]/bucket[?region=...]; a folder in SAGSBLIK_HOME where it is not set.',
    schema: z
      .string()
      .regex(/^https?:\/\/[^/@]+:[^/@]+@[^/]+\/[^/?]+/u)
      .optional(),
    secret: true,
  }),
  encryptionKeys: setting({
    env: 'ENCRYPTION_KEYS',
    doc: 'Key-encryption keys, each 32 bytes in base64, the current one first; a key file is made in SAGSBLIK_HOME where it is not set.',
    schema: z.string().min(1).optional(),
    secret: true,
  }),
};
