import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../../domain/failure.ts';

/** How the server's programs are run; Postgres refuses to run as root. */
export interface ServerUser {
  /** Put before the program; empty where it runs as we do. */
  readonly prefix: readonly string[];
  /** Another user and group of this machine; left out where it runs as we do. */
  readonly identity: { readonly uid: number; readonly gid: number } | null;
}

/** Inside this namespace the server sees itself as user 1000, while its files stay ours: works below closed folders and leaves no user behind. */
const NAMESPACE = ['unshare', '--user', '--map-user=1000', '--map-group=1000'];
/** Users that Linux machines have anyway, in the order tried. */
const STAND_INS = ['postgres', 'nobody'];

/**
 * As ourselves where we are not root; as root first in a user namespace, then as a named user who can enter the folder.
 * Throws `postgres.not-started` where neither works.
 */
export function chooseServerUser(folder: string, program: string): ServerUser {
  if (process.getuid?.() !== 0) return { prefix: [], identity: null };
  if (runs([...NAMESPACE, program, '--version'], '/', null)) return { prefix: NAMESPACE, identity: null };
  for (const identity of standIns()) {
    giveTo(folder, identity);
    if (runs(['/bin/sh', '-c', 'test -w "$0" && "$1" --version', folder, program], '/', identity)) return { prefix: [], identity };
  }
  giveTo(folder, { uid: 0, gid: 0 });
  throw new Failure('postgres.not-started', { reason: 'root-without-other-user' });
}

/** Options for `spawn` that go with the user. */
export function spawnAs(user: ServerUser): { uid?: number; gid?: number } {
  return user.identity ?? {};
}

function runs(command: readonly string[], cwd: string, identity: ServerUser['identity']): boolean {
  const [first = '', ...rest] = command;
  return spawnSync(first, rest, { cwd, stdio: 'ignore', timeout: 10_000, ...identity }).status === 0;
}

function standIns(): { uid: number; gid: number }[] {
  const lines = readPasswd()
    .split('\n')
    .map((line) => line.split(':'));
  return STAND_INS.flatMap((name) => {
    const fields = lines.find((line) => line[0] === name);
    const [uid, gid] = [Number(fields?.[2]), Number(fields?.[3])];
    return fields !== undefined && uid > 0 && gid > 0 ? [{ uid, gid }] : [];
  });
}

function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return ''; // no such file, no such users
  }
}

/** The server writes below `folder` alone, which holds nothing but its data. Others may pass through the folder above, and not look into it. */
function giveTo(folder: string, { uid, gid }: { readonly uid: number; readonly gid: number }): void {
  const above = dirname(folder);
  chmodSync(above, statSync(above).mode | 0o011);
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) chownSync(`${folder}/${entry}`, uid, gid);
}
