import { randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { Failure } from '../domain/failure.ts';
import { setting } from '../domain/setting.ts';
import { processBirth } from './process-birth.ts';

export const homeSettings = {
  home: setting({
    env: 'SAGSBLIK_HOME',
    doc: 'Folder for everything that the embedded parts keep: database, documents, keys.',
    schema: z.string().min(1).default('./.sagsblik'),
  }),
};

const running = z.object({ pid: z.number().int(), birth: z.string(), address: z.string().nullable(), databaseUrl: z.string().nullable() });

/** Who runs on a data folder and where it answers; found by `ingest`, `status` and their like. */
export type Running = z.infer<typeof running>;

/** A data folder that this process alone runs on. */
export interface Home {
  readonly path: string;
  /** True where the last system on it was killed: its children may need a moment to notice. */
  readonly wasKilled: boolean;
  /** Tells other processes of the same user where to find this system. */
  announce(where: { readonly address: string | null; readonly databaseUrl: string | null }): void;
  /** Lets the next start have the folder. */
  release(): void;
}

const LOCK = 'running.json';

/** Makes the folder where it is missing, readable by its owner alone, and takes it; throws `home.unwritable` or `home.in-use`. */
export function openHome(path: string): Home {
  const home = resolve(path);
  makeWritable(home);
  const lock = join(home, LOCK);
  const birth = processBirth(process.pid) ?? 'unknown';
  const wasKilled = take(home, lock, { pid: process.pid, birth, address: null, databaseUrl: null });
  return {
    path: home,
    wasKilled,
    announce: (where) => {
      const next = `${lock}.${randomUUID()}`;
      writeFileSync(next, JSON.stringify({ pid: process.pid, birth, ...where }), { mode: 0o600 });
      renameSync(next, lock);
    },
    release: () => rmSync(lock, { force: true }),
  };
}

/** The system that runs on the folder, or null; a file left by a crash counts as none. */
export function findRunning(path: string): Running | null {
  try {
    const parsed = running.safeParse(JSON.parse(readFileSync(join(resolve(path), LOCK), 'utf8')));
    return parsed.success && processBirth(parsed.data.pid) === parsed.data.birth ? parsed.data : null;
  } catch {
    return null; // no file, or half a file: nobody runs there
  }
}

/** Makes the folder where it is missing, readable by its owner alone; throws `home.unwritable`. */
export function makeWritable(home: string): void {
  try {
    makeFolder(home);
    if (!statSync(home).isDirectory()) throw new Error('Unexpected file, expected a folder');
    accessSync(home, constants.W_OK | constants.X_OK);
    const probe = join(home, `.probe-${randomUUID()}`);
    writeFileSync(probe, ''); // a read-only mount passes accessSync for root
    rmSync(probe);
  } catch (cause) {
    throw new Failure('home.unwritable', {}, { cause });
  }
}

/** Level by level: Node's own recursive way never ends where the system refuses with "no such folder", as below /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

/** True where a lock left by a crash was in the way. A hard link is made whole or not at all, so two starts at the same moment never both win. */
function take(home: string, lock: string, owner: Running): boolean {
  const mine = join(home, `.lock-${randomUUID()}`);
  writeFileSync(mine, JSON.stringify(owner), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        linkSync(mine, lock);
        return attempt > 0;
      } catch {
        const other = findRunning(home);
        if (other !== null) throw new Failure('home.in-use', { pid: other.pid });
        rmSync(lock, { force: true }); // left by a crash
      }
    }
    throw new Failure('home.in-use');
  } finally {
    rmSync(mine, { force: true });
  }
}
