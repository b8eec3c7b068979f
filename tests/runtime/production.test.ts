import { expect, test } from 'vitest';
import { guardProduction, productionFaults } from '../../runtime/production.ts';
import { readSettings } from '../../runtime/settings/read-settings.ts';

const complete = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://sagsblik:gul-hest-7-brosten@db/sagsblik',
  REDIS_URL: 'redis://:gul-hest-8-brosten@redis:6379',
  S3_URL: 'http://sagsblik:gul-hest-9-brosten@minio:9000/documents',
  ENCRYPTION_KEYS: Buffer.alloc(32, 7).toString('base64'),
  AUDIT_KEY: Buffer.alloc(32, 9).toString('base64'),
  HOST: '0.0.0.0',
  TRUSTED_PROXY: '10.0.0.5',
};

function codes(change: NodeJS.ProcessEnv): string[] {
  return productionFaults(readSettings({ ...complete, ...change })).map((fault) => fault.code);
}

test('a complete production starts', () => {
  expect(() => guardProduction(readSettings(complete))).not.toThrow();
});

test('each missing piece is refused by its own code', () => {
  expect(codes({ DATABASE_URL: '' })).toEqual(['production.no-database']);
  expect(codes({ ENCRYPTION_KEYS: '' })).toEqual(['production.no-key']);
  expect(codes({ AUDIT_KEY: '' })).toEqual(['production.no-audit-key']);
  expect(codes({ TRUSTED_PROXY: '' })).toEqual(['production.no-proxy']);
  expect(codes({ S3_URL: 'http://minioadmin:minioadmin@minio:9000/documents' })).toEqual(['production.default-secret']);
  expect(codes({ REDIS_URL: 'redis://redis:6379' })).toEqual(['production.default-secret']);
  expect(codes({ DATABASE_URL: 'postgres://sagsblik:short@db/sagsblik' })).toEqual(['production.default-secret']);
});

test('a fault names the setting and never its value', () => {
  const [fault] = productionFaults(readSettings({ ...complete, DATABASE_URL: 'postgres://sagsblik:hemmelig@db/sagsblik' }));
  expect(JSON.stringify(fault?.details)).toBe('{"setting":"DATABASE_URL"}');
});

test('outside production nothing is refused', () => {
  expect(productionFaults(readSettings({}))).toEqual([]);
});
