import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../runtime/embedded-postgres/embedded-postgres.ts';
import { isRunning } from '../../runtime/process-birth.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const settings = { fsync: 'off', shared_buffers: '16MB' };

async function start(folder: string): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ folder, settings });
  onTestFinished(() => postgres.stop());
  return postgres;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
}

test('rows written before a stop are there after the next start', async () => {
  const folder = await temporaryFolder();
  const first = await start(folder);
  await ask(first.url, 'create table kept as select 7 as seven');
  await first.stop();
  const second = await start(folder);
  expect(await ask(second.url, 'select seven from kept')).toEqual({ seven: 7 });
});

test('a server left running by a killed process is taken over, with its rows', async () => {
  const folder = await temporaryFolder();
  const left = await start(folder);
  await ask(left.url, 'create table kept as select 7 as seven');
  const taken = await start(folder);
  expect([taken.wasRunning, taken.pid, await ask(taken.url, 'select seven from kept')]).toEqual([true, left.pid, { seven: 7 }]);
});

test('a server killed with the machine starts again from what it had written', async () => {
  const folder = await temporaryFolder();
  const killed = await start(folder);
  await ask(killed.url, 'create table kept as select 7 as seven');
  process.kill(killed.pid, 'SIGKILL');
  const again = await start(folder);
  expect(await ask(again.url, 'select seven from kept')).toEqual({ seven: 7 });
});

/** Processes whose parent it is. */
async function childrenOf(parent: number): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name));
  const parents = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')));
  return pids.filter((_pid, index) => parents[index]?.includes(`\nPPid:\t${parent}\n`)).map(Number);
}

test.skipIf(process.platform !== 'linux')('a server is started again while children of the killed one have yet to notice', async () => {
  const folder = await temporaryFolder();
  const killed = await start(folder);
  await ask(killed.url, 'create table kept as select 7 as seven');
  const children = await childrenOf(killed.pid);
  expect(children.length).toBeGreaterThan(0);
  for (const child of children) process.kill(child, 'SIGSTOP');
  process.kill(killed.pid, 'SIGKILL');
  setTimeout(() => children.forEach((child) => process.kill(child, 'SIGCONT')), 1_500);
  const again = await start(folder);
  expect(await ask(again.url, 'select seven from kept')).toEqual({ seven: 7 });
  expect(await readFile(join(folder, 'postgres.log'), 'utf8')).toContain('pre-existing shared memory block');
});

/** A process that looks like a server of the data, and ends when somebody connects, as one that is being killed does. */
const dying = `
  const server = require('node:net').createServer((socket) => { socket.resetAndDestroy(); process.exit(); });
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

test.skipIf(process.platform !== 'linux')('a server that ends while it is being taken over is started anew', async () => {
  const folder = await temporaryFolder();
  const [first, data] = [await start(folder), join(folder, 'data')];
  await ask(first.url, 'create table kept as select 7 as seven');
  await first.stop();
  const other = spawn(process.execPath, ['-e', dying, data], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void other.kill('SIGKILL'));
  const [port] = (await once(other.stdout, 'data')) as [Buffer];
  await writeFile(join(data, 'postmaster.pid'), `${other.pid}\n${data}\n0\n${port.toString().trim()}\n\n127.0.0.1\n\nready   \n`);
  const again = await start(folder);
  expect([again.wasRunning, await ask(again.url, 'select seven from kept')]).toEqual([false, { seven: 7 }]);
});

test('a pid file that names somebody else is no server', async () => {
  const folder = await temporaryFolder();
  await (await start(folder)).stop();
  const other = spawn('/bin/sh', ['-c', 'sleep 30']);
  onTestFinished(() => void other.kill('SIGKILL'));
  await writeFile(join(folder, 'data', 'postmaster.pid'), `${other.pid}\n${join(folder, 'data')}\n0\n1\n\n127.0.0.1\n\nready   \n`);
  const started = await start(folder);
  expect([started.wasRunning, isRunning(other.pid ?? 0)]).toEqual([false, true]);
});

test('a start that was killed while the cluster was being made starts over', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'data.half'), { recursive: true });
  await writeFile(join(folder, 'data.half', 'PG_VERSION'), '18\n');
  const postgres = await start(folder);
  expect(await ask(postgres.url, 'select 1 as one')).toEqual({ one: 1 });
});

test('data of another major version is refused with the versions, not touched', async () => {
  const folder = await temporaryFolder();
  await (await start(folder)).stop();
  await writeFile(join(folder, 'data', 'PG_VERSION'), '11\n');
  await expect(startEmbeddedPostgres({ folder })).rejects.toMatchObject({
    code: 'postgres.not-started',
    details: { reason: 'data-of-other-version', found: '11' },
  });
});

test('it answers on loopback alone, and asks for the password', async () => {
  const postgres = await start(await temporaryFolder());
  const { hostname, port } = new URL(postgres.url);
  const withoutPassword = new pg.Client({ host: hostname, port: Number(port), user: 'sagsblik', database: 'postgres', password: 'guess' });
  await expect(withoutPassword.connect()).rejects.toMatchObject({ code: '28P01' });
  expect([await ask(postgres.url, 'show listen_addresses'), await ask(postgres.url, 'show unix_socket_directories')]).toEqual([
    { listen_addresses: '127.0.0.1' },
    { unix_socket_directories: '' },
  ]);
});

test('the password and the data are readable by their owner alone', async () => {
  const folder = await temporaryFolder();
  await start(folder);
  const modes = await Promise.all(['password', 'data'].map(async (name) => (await stat(join(folder, name))).mode & 0o777));
  expect(modes).toEqual([0o600, 0o700]);
});

test('a value that breaks a rule of a table does not reach the log of the server', async () => {
  const folder = await temporaryFolder();
  const postgres = await start(folder);
  await ask(postgres.url, 'create table unlike (cpr text unique)');
  await ask(postgres.url, "insert into unlike values ('secret-value')");
  await ask(postgres.url, "insert into unlike values ('secret-value')").catch(() => {});
  expect(await readFile(join(folder, 'postgres.log'), 'utf8')).not.toContain('secret-value');
});

test('it works in a folder that is closed to others', async () => {
  const closed = await temporaryFolder();
  await chmod(closed, 0o700);
  const postgres = await start(join(closed, 'home with spaces', 'postgres'));
  expect(await ask(postgres.url, 'select 1 as one')).toEqual({ one: 1 });
  expect(await readdir(closed)).toEqual(['home with spaces']);
});

test('Ctrl-C in the terminal does not reach it: it has a session of its own', async () => {
  const postgres = await start(await temporaryFolder());
  const ps = spawn('ps', ['-o', 'sid=', '-p', String(postgres.pid)]);
  let said = '';
  ps.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(ps, 'close');
  expect(Number(said)).toBe(postgres.pid);
});
