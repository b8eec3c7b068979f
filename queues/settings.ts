import { z } from 'zod';
import { isAddress } from '../domain/address.ts';
import { setting } from '../domain/setting.ts';

const protocols = ['redis:', 'rediss:', 'redis+cluster:', 'rediss+cluster:'];

/** Where the queue stands. */
export const queuesSettings = {
  redisUrl: setting({
    env: 'REDIS_URL',
    doc: 'Address of the Redis that carries the queue, as redis://host:port (rediss:// for TLS), of a Redis Cluster as redis+cluster://host:port?also=host:port; the database carries it where it is not set.',
    schema: z
      .string()
      .refine((text) => isAddress(text, protocols), 'Unexpected address, expected redis://:password@host:port')
      .optional(),
    secret: true,
  }),
};
