import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const PROGRAM = '/usr/sbin/sshd';

/** Whether this machine has it; without it the tests that need it are skipped by name, and the gate fails for it. */
export const hasSshd = existsSync(PROGRAM);

/** Debian's own `sshd` with its own SFTP, in a process and a folder of its own. */
export interface SftpServer {
  /** As `INBOX_SFTP_URL` takes it, without the unit. */
  readonly url: string;
  /** The same server with the key of another one. */
  readonly foreignUrl: string;
  /** The folder behind the address. */
  readonly folder: string;
  stop(): Promise<void>;
}

const print = (bytes: Buffer): string => `SHA256:${createHash('sha256').update(bytes).digest('base64').replace(/=+$/u, '')}`;

export async function startSshd(): Promise<SftpServer> {
  const home = await mkdtemp(join(tmpdir(), 'sagsblik-sshd-'));
  const folder = join(home, 'ind bakke æøå');
  await mkdir(folder);
  for (const key of ['host', 'person']) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(home, key)]);
  await writeFile(join(home, 'authorized'), await readFile(join(home, 'person.pub')));
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true });
  const port = await freePort();
  await writeFile(join(home, 'config'), configOf(home, port));
  const server = spawn(PROGRAM, ['-D', '-e', '-f', join(home, 'config')], { stdio: 'ignore' });
  const ended = once(server, 'close');
  await untilListening(port);
  const [, key = ''] = (await readFile(join(home, 'host.pub'), 'utf8')).split(' ');
  const urlWith = (hostKey: string): string => {
    const url = new URL(`sftp://${userInfo().username}@127.0.0.1:${port}${folder.split('/').map(encodeURIComponent).join('/')}`);
    url.searchParams.set('hostKey', hostKey);
    url.searchParams.set('keyFile', join(home, 'person'));
    return url.href;
  };
  return {
    url: urlWith(print(Buffer.from(key, 'base64'))),
    foreignUrl: urlWith(print(Buffer.from('another server'))),
    folder,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

function configOf(home: string, port: number): string {
  return [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${join(home, 'host')}`,
    `AuthorizedKeysFile ${join(home, 'authorized')}`,
    `PidFile ${join(home, 'pid')}`,
    'StrictModes no',
    'UsePAM no',
    'PermitRootLogin prohibit-password',
    'PasswordAuthentication no',
    'Subsystem sftp internal-sftp',
    '',
  ].join('\n');
}

/** Tries until somebody listens; a server that never does fails the test by its time limit. */
export async function untilListening(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'error').then(() => false)]).catch(
      () => false,
    );
    socket.destroy();
    if (isThere) return;
    await setTimeout(50);
  }
}
