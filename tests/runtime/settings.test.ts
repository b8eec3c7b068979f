import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allRows, readSettings, wrongSettings } from '../../runtime/settings/read-settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('with nothing set every setting has its default', () => {
  expect(readSettings({}).workers).toEqual({
    graceSeconds: 10,
    sweepSeconds: 30,
    archiveFolder: undefined,
    concurrency: {
      intake: 1,
      receipt: 2,
      'receipt-ocr': 1,
      draft: 2,
      parse: 2,
      ocr: 2,
      classify: 6,
      case: 6,
      export: 1,
      notify: 2,
      housekeeping: 1,
    },
  });
});

test('a variable that is there but empty counts as not set', () => {
  expect(readSettings({ WORKER_GRACE_SECONDS: '' }).workers.graceSeconds).toBe(10);
});

test('a value that cannot be used is a failure that names the variable and not the value', () => {
  expect(() => readSettings({ DATABASE_URL: 'mysql://user:secret@host/db' })).toThrow(
    expect.objectContaining({
      code: 'setting.invalid',
      details: expect.objectContaining({ setting: 'DATABASE_URL', reason: expect.not.stringContaining('secret') }),
    }),
  );
});

test('all wrong settings are told at once', () => {
  expect(wrongSettings({ WORKER_GRACE_SECONDS: 'ten', LOG_LEVEL: 'loud' }).map((wrong) => wrong.env)).toEqual([
    'LOG_LEVEL',
    'WORKER_GRACE_SECONDS',
  ]);
});

test.each([
  ['DATABASE_URL', 'postgres://sagsblik:100%@host/db'],
  ['DATABASE_URL', 'postgres://host:99999/db'],
  ['REDIS_URL', 'redis://host:99999'],
  ['REDIS_URL', 'http://host'],
  ['S3_URL', 'http://key:secret@host:9000'],
  ['S3_URL', 'http://key:secret@host:9000/Documents'],
  ['S3_URL', 'http://key:secret@host:9000/documents/of-ours'],
  ['S3_URL', 'http://host:9000/documents'],
  ['ENCRYPTION_KEYS', 'c2hvcnQ='],
  ['ENCRYPTION_KEYS', `${'A'.repeat(43)}=,${'B'.repeat(43)}=`],
  ['ENCRYPTION_KEYS', ' '],
])('%s is refused by name where nothing could use it: %s', (env, value) => {
  expect(wrongSettings({ [env]: value })).toEqual([{ env, reason: expect.stringMatching(/^Unexpected (address|key), expected /u) }]);
});

test.each([
  ['DATABASE_URL', 'postgresql://sagsblik:100%25@host:5432/db?sslmode=require'],
  ['REDIS_URL', 'rediss://:p%40ss@host:6379/2'],
  ['S3_URL', 'https://key:secret@s3.eu-west-1.amazonaws.com/documents?region=eu-west-1'],
  ['ENCRYPTION_KEYS', `${'A'.repeat(43)}=\n${'B'.repeat(43)}=\n`],
])('%s may be %s', (env, value) => {
  expect(wrongSettings({ [env]: value })).toEqual([]);
});

test('a secret is read from the file that its variable with _FILE names', async () => {
  const file = join(await temporaryFolder(), 'redis_url.txt');
  await writeFile(file, 'redis://host:6379\n');
  expect(readSettings({ REDIS_URL_FILE: file }).queues.redisUrl).toBe('redis://host:6379');
});

test('a secret file that is missing or empty is told with its variable, beside all other wrong settings, and never counts as not set', async () => {
  const empty = join(await temporaryFolder(), 's3_url.txt');
  await writeFile(empty, '\n');
  expect(wrongSettings({ DATABASE_URL_FILE: join(empty, 'not-there'), S3_URL_FILE: empty, PORT: 'http' })).toEqual([
    { env: 'DATABASE_URL', reason: 'The file that DATABASE_URL_FILE names cannot be read' },
    { env: 'S3_URL', reason: 'The file that S3_URL_FILE names is empty' },
    { env: 'PORT', reason: expect.any(String) },
  ]);
});

test('no variable stands twice', () => {
  const names = allRows().map((row) => row.env);
  expect(new Set(names).size).toBe(names.length);
});

test('every setting is told in a sentence that ends with a full stop', () => {
  expect(allRows().filter((row) => !/^\p{Lu}.+\.$/u.test(row.doc))).toEqual([]);
});
