import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkParts, type PartCheck } from '../../cli/system/check-parts.ts';
import { stepNames } from '../../queues/steps.ts';
import { createEncryptionKey } from '../../storage/objects/encryption-keys.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { freshRedis, hasRedis } from '../support/redis.ts';
import { runNode } from '../support/run-node.ts';
import { startS3 } from '../support/s3.ts';
import { hasClamd, ownClamd } from '../support/start-clamd.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function ownEnv(): Promise<NodeJS.ProcessEnv> {
  const database = await freshDatabase();
  onTestFinished(() => database.drop());
  return { DATABASE_URL: database.url, ENCRYPTION_KEYS: createEncryptionKey(), SAGSBLIK_HOME: await temporaryFolder() };
}

const partOf = (parts: readonly PartCheck[], name: string): PartCheck | undefined => parts.find(({ part }) => part === name);

test('a database of its own is told with its version, and carries the queue', async () => {
  const parts = await checkParts(await ownEnv());
  expect(partOf(parts, 'database')).toEqual({
    part: 'database',
    isWell: true,
    how: expect.stringMatching(/^DATABASE_URL, svarer, PostgreSQL \d+(\.\d+)?$/u),
  });
  expect([partOf(parts, 'kø')?.how, partOf(parts, 'Redis')]).toEqual(['i databasen, svarer, 0 opgivne job', undefined]);
});

test('a key that is none is told by name beside all other parts', async () => {
  const { ENCRYPTION_KEYS: _none, ...env } = await ownEnv();
  await writeFile(join(env.SAGSBLIK_HOME ?? '', 'encryption.key'), 'half a ke');
  const parts = await checkParts(env);
  expect(parts.filter(({ isWell }) => !isWell)).toEqual([
    { part: 'nøgler', isWell: false, how: expect.stringMatching(/key-file-invalid.*én nøgle på hver linje/u) },
  ]);
  expect(partOf(parts, 'dokumentlager')?.isWell).toBe(true);
});

test('what production lacks is told with the setting, a line each', async () => {
  const parts = await checkParts({ NODE_ENV: 'production', REDIS_URL: 'redis://127.0.0.1:9', SAGSBLIK_HOME: await temporaryFolder() });
  expect(parts.filter(({ part }) => part === 'drift').map(({ how }) => /\(([^)]+)\)/u.exec(how)?.[1])).toEqual([
    'production.no-database, setting: DATABASE_URL',
    'production.no-key, setting: ENCRYPTION_KEYS',
    'production.no-audit-key, setting: AUDIT_KEY',
    'production.default-secret, setting: REDIS_URL',
  ]);
});

test('a step that no worker takes is told, with the command that starts one; where none runs at all, that is told alone', async () => {
  const env = await ownEnv();
  const before = partOf(await checkParts(env), 'arbejdere');
  const worker = runNode('workers/main.ts', ['--steps', stepNames.filter((step) => step !== 'ocr').join(',')], env);
  await worker.says(/workers take jobs/u);
  const after = partOf(await checkParts(env), 'arbejdere');
  worker.child.kill('SIGTERM');
  await worker.ended;
  expect([before, after]).toEqual([
    { part: 'arbejdere', isWell: true, how: 'ingen kører' },
    { part: 'arbejdere', isWell: false, how: expect.stringMatching(/parse 1, ocr 0, .*ingen tager ocr: .*--steps ocr$/u) },
  ]);
});

test('an inbox is looked into without anything being taken, and one that is away is told with its sentence and without its password', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'brev.txt'), 'Et brev.');
  const imap = 'north=imap://lis:secret-word@127.0.0.1:1/INBOX';
  const parts = await checkParts({ ...(await ownEnv()), INBOX_FOLDER: `north=${folder}`, INBOX_IMAP_URL: imap });
  const inboxes = parts.filter(({ part }) => part.startsWith('indbakke '));
  expect(inboxes.map(({ isWell, how }) => [isWell, how])).toEqual([
    [true, `${folder}, enhed north, svarer, 1 papir ligger der`],
    [false, expect.stringMatching(/^imap:\/\/127\.0\.0\.1:1\/INBOX, enhed north: Indbakken svarer ikke.*\(inbox\.unreachable\)$/u)],
  ]);
});

test('an S3 server is told by the name that it gives itself', async () => {
  const s3 = await startS3();
  onTestFinished(() => s3.stop());
  const parts = await checkParts({ ...(await ownEnv()), S3_URL: s3.url });
  expect(partOf(parts, 'dokumentlager')).toEqual({
    part: 'dokumentlager',
    isWell: true,
    how: expect.stringMatching(/^S3_URL, svarer, server: \S/u),
  });
});

test('a store that is away is told as such, and no secret of its address with it', async () => {
  const away = { REDIS_URL: 'redis://:secret-of-redis@127.0.0.1:9', S3_URL: 'http://key:secret-of-s3@127.0.0.1:9/documents' };
  const parts = await checkParts({ ...(await ownEnv()), ...away });
  expect(parts.filter(({ isWell }) => !isWell).map(({ part }) => part)).toEqual(['kø', 'Redis', 'dokumentlager']);
  expect(JSON.stringify(parts)).not.toMatch(/secret-of/u);
});

describe.skipIf(!hasRedis)('on Redis', () => {
  test('a Redis is told with its version, and one that may throw jobs away is no part that is well', async () => {
    const env = { ...(await ownEnv()), REDIS_URL: await freshRedis() };
    const before = partOf(await checkParts(env), 'Redis');
    const redis = new Redis(env.REDIS_URL);
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru');
    redis.disconnect();
    const after = partOf(await checkParts(env), 'Redis');
    expect([before?.isWell, before?.how, after?.isWell]).toEqual([
      true,
      expect.stringMatching(/^\d+\.\d+\.\d+, maxmemory-policy noeviction/u),
      false,
    ]);
  });
});

test('without a scanner check says so, and nothing is wrong with that', async () => {
  expect(partOf(await checkParts(await ownEnv()), 'virusscanner')).toMatchObject({
    isWell: true,
    how: expect.stringContaining('CLAMAV_URL er ikke sat'),
  });
});

test.skipIf(!hasClamd)('a scanner is told with its version once it finds the test file; one that is away is told as such', async () => {
  const { url, start } = await ownClamd();
  const env = { ...(await ownEnv()), CLAMAV_URL: url };
  expect(partOf(await checkParts(env), 'virusscanner')).toMatchObject({
    isWell: false,
    how: expect.stringContaining('scanner.unreachable'),
  });
  await start();
  expect(partOf(await checkParts(env), 'virusscanner')).toEqual({
    part: 'virusscanner',
    isWell: true,
    how: expect.stringMatching(/^CLAMAV_URL, svarer, ClamAV \d.*finder prøvefilen$/u),
  });
});
