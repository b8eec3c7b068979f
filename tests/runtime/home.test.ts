import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRunning, openHome } from '../../runtime/home.ts';
import { processBirth } from '../../runtime/process-birth.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('the data folder is made readable by its owner alone', async () => {
  const path = join(await temporaryFolder(), 'deep', 'home');
  openHome(path).release();
  expect((await stat(path)).mode & 0o777).toBe(0o700);
});

test('a second system on the same folder is refused and told who runs there', async () => {
  const path = join(await temporaryFolder(), 'home');
  openHome(path);
  expect(() => openHome(path)).toThrow(expect.objectContaining({ code: 'home.in-use', details: { pid: process.pid } }));
});

test('a folder that was released can be taken again', async () => {
  const path = join(await temporaryFolder(), 'home');
  openHome(path).release();
  expect(openHome(path).wasKilled).toBe(false);
});

test('the lock of a killed process is taken over', async () => {
  const path = join(await temporaryFolder(), 'home');
  await mkdir(path);
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  await writeFile(join(path, 'running.json'), JSON.stringify({ pid: dead.pid, birth: '1', address: null, databaseUrl: null }));
  expect(openHome(path).wasKilled).toBe(true);
});

test('a lock whose process number belongs to another process by now is taken over', async () => {
  const path = join(await temporaryFolder(), 'home');
  await mkdir(path);
  await writeFile(join(path, 'running.json'), JSON.stringify({ pid: process.pid, birth: 'long ago', address: null, databaseUrl: null }));
  expect(openHome(path).wasKilled).toBe(true);
});

test('a file where the folder should be is a failure with a code', async () => {
  const path = join(await temporaryFolder(), 'home');
  await writeFile(path, '');
  expect(() => openHome(path)).toThrow(expect.objectContaining({ code: 'home.unwritable' }));
});

test.skipIf(process.platform !== 'linux')('a folder of the system that nobody can write is a failure with a code', () => {
  expect(() => openHome('/proc/sagsblik')).toThrow(expect.objectContaining({ code: 'home.unwritable' }));
});

test('another process finds the announced address, and the file is readable by its owner alone', async () => {
  const path = join(await temporaryFolder(), 'home');
  openHome(path).announce({ address: 'http://127.0.0.1:1', databaseUrl: 'postgres://x' });
  expect([findRunning(path)?.address, (await stat(join(path, 'running.json'))).mode & 0o777]).toEqual(['http://127.0.0.1:1', 0o600]);
});

test('half a lock file counts as none', async () => {
  const path = join(await temporaryFolder(), 'home');
  await mkdir(path);
  await writeFile(join(path, 'running.json'), '{"pid": 1');
  expect(findRunning(path)).toBeNull();
});

test.skipIf(process.platform !== 'linux')('the birth of a process is read although its name holds spaces and brackets', async () => {
  const child = spawn('/bin/sh', ['-c', 'sleep 5'], { argv0: 'a ) b (' });
  const fromStat = (await readFile(`/proc/${child.pid}/stat`, 'utf8')).split(') ').at(-1)?.split(' ')[19];
  expect(processBirth(child.pid ?? 0)).toBe(fromStat);
  child.kill('SIGKILL');
});
