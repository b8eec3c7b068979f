import { z } from 'zod';
import { Failure } from '../domain/failure.ts';
import { setting } from '../domain/setting.ts';
import type { Settings } from './settings/read-settings.ts';

export const productionSettings = {
  isProduction: setting({
    env: 'NODE_ENV',
    doc: 'With production, start-up refuses what is fit for trying out alone: no database of its own, no key, default passwords, plain http without a proxy.',
    schema: z
      .string()
      .optional()
      .transform((mode) => mode === 'production'),
  }),
};

/** Passwords that stand in somebody's documentation, and those that a list tries first. */
const known = new Set([
  '',
  'admin',
  'changeme',
  'default',
  'minioadmin',
  'password',
  'postgres',
  'redis',
  'root',
  's3rver',
  'sagsblik',
  'secret',
  'test',
]);
const SHORTEST_PASSWORD = 12;
const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Everything that a half-configured production lacks, one failure each; none outside production. */
export function productionFaults(settings: Settings): readonly Failure[] {
  if (!settings.production.isProduction) return [];
  const faults: Failure[] = [];
  if (settings.records.databaseUrl === undefined) faults.push(new Failure('production.no-database', { setting: 'DATABASE_URL' }));
  if (settings.objects.encryptionKeys === undefined) faults.push(new Failure('production.no-key', { setting: 'ENCRYPTION_KEYS' }));
  if (settings.records.auditKey === undefined) faults.push(new Failure('production.no-audit-key', { setting: 'AUDIT_KEY' }));
  const addresses = { DATABASE_URL: settings.records.databaseUrl, REDIS_URL: settings.queues.redisUrl, S3_URL: settings.objects.s3Url };
  for (const [name, address] of Object.entries(addresses)) {
    if (address !== undefined && hasWeakPassword(address)) faults.push(new Failure('production.default-secret', { setting: name }));
  }
  if (!loopback.has(settings.web.host) && settings.web.trustedProxy === undefined)
    faults.push(new Failure('production.no-proxy', { setting: 'TRUSTED_PROXY' }));
  return faults;
}

/** Throws the first fault: a process that would answer over an open door does not start. */
export function guardProduction(settings: Settings): void {
  const [fault] = productionFaults(settings);
  if (fault !== undefined) throw fault;
}

function hasWeakPassword(address: string): boolean {
  const password = decodeURIComponent(new URL(address).password);
  return known.has(password.toLowerCase()) || password.length < SHORTEST_PASSWORD;
}
