import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { findRunning } from '../../runtime/home.ts';
import { processBirth } from '../../runtime/process-birth.ts';
import { ownPlace, postmasterOf, startSystem, sweepUp } from '../support/own-system.ts';
import { runNode } from '../support/run-node.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const run = promisify(execFile);

test(
  'one command starts everything on loopback, and SIGTERM ends everything in order with exit status 0',
  { timeout: 120_000 },
  async () => {
    const place = await ownPlace();
    const { home, env } = place;
    const system = await startSystem(place);
    const health = await fetch(`http://127.0.0.1:${env.PORT}/health`);
    const database = await postmasterOf(place);
    system.child.kill('SIGTERM');
    const status = await system.ended;
    const closed = [...system.stderr().matchAll(/"part":"start".*"closing":"(\w+)"/g)].map((match) => match[1]);
    expect([health.status, status, closed, processBirth(database), findRunning(home)]).toEqual([
      200,
      0,
      ['web', 'worker', 'postgres', 'home'],
      null,
      null,
    ]);
  },
);

test('after kill -9 the next start takes over the database and the folder', { timeout: 180_000 }, async () => {
  const place = await ownPlace();
  sweepUp(place);
  const killed = await startSystem(place);
  const database = await postmasterOf(place);
  killed.child.kill('SIGKILL');
  await killed.ended;
  const again = await startSystem(place);
  const same = await postmasterOf(place);
  again.child.kill('SIGTERM');
  expect([same, await again.ended, processBirth(database)]).toEqual([database, 0, null]);
});

test('a worker that dies is started again', { timeout: 180_000 }, async () => {
  const system = await startSystem(await ownPlace());
  const [, pid] = await system.says(/"part":"worker","pid":(\d+).*workers take jobs/);
  process.kill(Number(pid), 'SIGKILL');
  const [, next] = await system.says(new RegExp(`"part":"worker","pid":(?!${pid}\\b)(\\d+).*workers take jobs`));
  system.child.kill('SIGTERM');
  expect([next === pid, await system.ended]).toEqual([false, 0]);
});

test('a database that does not answer gets a sentence', { timeout: 120_000 }, async () => {
  const { env } = await ownPlace();
  const system = runNode('cli/bin.js', ['start'], { ...env, DATABASE_URL: 'postgres://nobody:x@127.0.0.1:9/none' });
  expect([await system.ended, system.stderr()]).toEqual([1, expect.stringContaining('Databasen svarer ikke')]);
});

test('a worker for a step that there is not gets a sentence that names it', async () => {
  const { env } = await ownPlace();
  const worker = runNode('cli/bin.js', ['worker', '--steps', 'parse,guess'], env);
  expect([await worker.ended, worker.stderr()]).toEqual([1, expect.stringMatching(/setting\.invalid.*guess/)]);
});

test('a second start on the same folder says that one is running, and harms nothing', { timeout: 120_000 }, async () => {
  const place = await ownPlace();
  const { home, env } = place;
  const first = await startSystem(place);
  const second = runNode('cli/bin.js', ['start'], env);
  expect([await second.ended, second.stderr(), findRunning(home)?.pid]).toEqual([1, expect.stringContaining('home.in-use'), first.pid]);
  first.child.kill('SIGTERM');
  await first.ended;
});

test('a port that is taken gets a sentence that names it, and nothing stays behind', async () => {
  const place = await ownPlace();
  const { home, env } = place;
  const other = createServer().listen(Number(env.PORT), '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const system = runNode('cli/bin.js', ['start'], env);
  expect([await system.ended, system.stderr(), findRunning(home)]).toEqual([
    1,
    expect.stringMatching(new RegExp(`Porten er optaget.*port: ${env.PORT}`)),
    null,
  ]);
});

test('a data folder that cannot be written gets a sentence', async () => {
  const { env } = await ownPlace();
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  const system = runNode('cli/bin.js', ['start'], { ...env, SAGSBLIK_HOME: file });
  expect([await system.ended, system.stderr()]).toEqual([1, expect.stringContaining('Der kan ikke skrives i datamappen')]);
});

test('a setting that cannot be used gets a sentence that names the variable', async () => {
  const system = runNode('cli/bin.js', ['start'], { PORT: 'http' });
  expect([await system.ended, system.stderr()]).toEqual([1, expect.stringContaining('setting: PORT')]);
});

test('a command for a running system says where there is none', async () => {
  const { env } = await ownPlace();
  const command = runNode('cli/bin.js', ['status'], env);
  expect([await command.ended, command.stdout(), command.stderr()]).toEqual([1, '', expect.stringContaining('Sagsblik kører ikke')]);
});

test('a missing Node 26 gets a sentence in Danish and English that says what to run', async () => {
  const elsewhere = await temporaryFolder();
  await mkdir(join(elsewhere, 'cli'));
  await mkdir(join(elsewhere, 'node_modules'));
  await writeFile(join(elsewhere, 'package.json'), '{"type":"module"}');
  for (const file of ['bin.js', 'on-node-26.js'])
    await copyFile(fileURLToPath(new URL(`../../cli/${file}`, import.meta.url)), join(elsewhere, 'cli', file));
  const older = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.19.0"}})';
  const outcome = await run(process.execPath, ['--import', older, join(elsewhere, 'cli', 'bin.js'), 'demo']).catch(
    (error: unknown) => error,
  );
  expect(outcome).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/Node 26 mangler.*npm rebuild node[\s\S]*Node 26 is missing.*npm rebuild node/),
  });
});

test('an older Node hands over to Node 26, with arguments, output and exit status', async () => {
  const older = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.19.0"}})';
  const { env } = await ownPlace();
  const bin = fileURLToPath(new URL('../../cli/bin.js', import.meta.url));
  const outcome = await run(process.execPath, ['--import', older, bin, 'status'], { env: { PATH: process.env['PATH'], ...env } }).catch(
    (error: unknown) => error,
  );
  expect(outcome).toMatchObject({ code: 1, stderr: expect.stringContaining('system.not-running') });
});
