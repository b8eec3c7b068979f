import { z } from 'zod';
import { setting } from '../domain/setting.ts';

/** Where the page and the api answer, and what they take. */
export const webSettings = {
  host: setting({
    env: 'HOST',
    doc: 'Address that the web process listens on; the loopback address unless a proxy stands in front.',
    schema: z.string().min(1).default('127.0.0.1'),
  }),
  port: setting({
    env: 'PORT',
    doc: 'Port that the web process listens on.',
    schema: z.coerce.number().int().min(0).max(65_535).default(4_300),
  }),
  publicHosts: setting({
    env: 'PUBLIC_HOSTS',
    doc: 'Host names that people use in the address, with commas between them, where they are others than the loopback names.',
    schema: z
      .string()
      .default('')
      .transform((names) =>
        names
          .split(',')
          .map((name) => name.trim().toLowerCase())
          .filter((name) => name !== ''),
      ),
  }),
  trustedProxy: setting({
    env: 'TRUSTED_PROXY',
    doc: 'Address or network of the proxy that speaks TLS in front, as 10.0.0.5 or 10.0.0.0/24; its word on protocol and client is taken.',
    schema: z.string().min(1).optional(),
  }),
  maxUploadBytes: setting({
    env: 'UPLOAD_MAX_BYTES',
    doc: 'Largest file taken, in bytes.',
    schema: z.coerce.number().int().positive().default(524_288_000),
  }),
};
