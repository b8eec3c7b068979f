import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../domain/failure.ts';
import type { Programs } from './programs.ts';
import { spawnAs, type ServerUser } from './server-user.ts';

/** The server's data and the password of its only user. */
export interface Cluster {
  readonly data: string;
  readonly password: string;
}

export const superuser = 'sagsblik';

/** Makes the cluster where there is none; a cluster of another major version is refused. */
export async function openCluster(folder: string, programs: Programs, user: ServerUser): Promise<Cluster> {
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  if (!existsSync(join(data, 'PG_VERSION'))) await makeCluster({ folder, data, passwordFile, programs, user });
  const major = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (major !== programs.major)
    throw new Failure('postgres.not-started', { reason: 'data-of-other-version', found: major, expected: programs.major });
  return { data, password: readFileSync(passwordFile, 'utf8').trim() };
}

interface Making {
  readonly folder: string;
  readonly data: string;
  readonly passwordFile: string;
  readonly programs: Programs;
  readonly user: ServerUser;
}

/** Made beside its place and moved there when whole: a start that is killed half-way leaves nothing that looks like a cluster. */
async function makeCluster({ folder, data, passwordFile, programs, user }: Making): Promise<void> {
  const half = join(folder, 'data.half');
  rmSync(half, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (user.identity !== null) chownSync(passwordFile, user.identity.uid, user.identity.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']; // sorts alike on every machine
  const options = ['-D', half, '-U', superuser, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', ...locale];
  const said = await runToEnd([...user.prefix, programs.initdb, ...options], folder, user);
  if (said !== null) throw new Failure('postgres.not-started', { reason: 'initdb-failed' }, { cause: new Error(said) });
  renameSync(half, data);
}

/** What the program said where it failed; null where it went well. */
async function runToEnd(command: readonly string[], cwd: string, user: ServerUser): Promise<string | null> {
  const [first = '', ...rest] = command;
  const child = spawn(first, rest, { cwd, stdio: ['ignore', 'pipe', 'pipe'], ...spawnAs(user) });
  let said = '';
  const listen = (chunk: Buffer): void => void (said = (said + chunk.toString()).slice(-2_000));
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
    child.once('error', (error) => {
      said += error.message;
      resolve(-1);
    });
  });
  return code === 0 ? null : said;
}
