import { z } from 'zod';
import { setting } from '../domain/setting.ts';

/** Where the queue stands. */
export const queuesSettings = {
  redisUrl: setting({
    env: 'REDIS_URL',
    doc: 'Address of the Redis that carries the queue, as redis://host:port (rediss:// for TLS); the database carries it where it is not set.',
    schema: z
      .string()
      .regex(/^rediss?:\/\//u)
      .optional(),
    secret: true,
  }),
};
