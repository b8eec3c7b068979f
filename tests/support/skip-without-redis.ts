import { beforeEach } from 'vitest';
import { hasRedis } from './redis.ts';

beforeEach((context) => context.skip(!hasRedis, 'no redis-server on this machine'));
