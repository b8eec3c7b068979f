import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startEmbeddedPostgres } from '../../runtime/embedded-postgres/embedded-postgres.ts';
import { freePort } from './free-port.ts';
import { runNode, type Running } from './run-node.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Where a system of one's own runs: a data folder, and a port that was free a moment ago. */
export interface OwnPlace {
  readonly home: string;
  readonly env: { readonly SAGSBLIK_HOME: string; readonly PORT: string };
}

export async function ownPlace(): Promise<OwnPlace> {
  const home = join(await temporaryFolder(), 'data æøå');
  return { home, env: { SAGSBLIK_HOME: home, PORT: String(await freePort()) } };
}

/** `sagsblik start`, up and answering. */
export async function startSystem({ env }: OwnPlace): Promise<Running> {
  const system = runNode('cli/bin.js', ['start'], env);
  await system.says(/^http:\/\/127\.0\.0\.1:\d+$/m);
  return system;
}

/** A killed system leaves its Postgres for the next start to take over; a test has none. */
export function sweepUp({ home }: OwnPlace): void {
  onTestFinished(async () => {
    const left = await startEmbeddedPostgres({ folder: join(home, 'postgres') });
    await left.stop();
  });
}

/** Process number of the embedded Postgres. */
export async function postmasterOf({ home }: OwnPlace): Promise<number> {
  return Number((await readFile(join(home, 'postgres', 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}
