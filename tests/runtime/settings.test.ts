import { expect, test } from 'vitest';
import { allRows, readSettings, wrongSettings } from '../../runtime/settings/read-settings.ts';

test('with nothing set every setting has its default', () => {
  expect(readSettings({}).workers).toEqual({
    graceSeconds: 10,
    sweepSeconds: 30,
    concurrency: { parse: 2, ocr: 2, classify: 2, case: 2, housekeeping: 1 },
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

test('no variable stands twice', () => {
  const names = allRows().map((row) => row.env);
  expect(new Set(names).size).toBe(names.length);
});

test('every setting is told in a sentence that ends with a full stop', () => {
  expect(allRows().filter((row) => !/^\p{Lu}.+\.$/u.test(row.doc))).toEqual([]);
});
