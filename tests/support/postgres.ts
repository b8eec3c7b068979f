import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../runtime/embedded-postgres/embedded-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A server, not a database of one's own: tests ask `freshDatabase` for one. */
    readonly postgresUrl: string;
  }
}

/** A test's rows need not outlive a power cut; without syncing the suite runs several times faster. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200', shared_buffers: '32MB' };

function breakOff(): void {
  process.exit(143);
}

/** Vitest's global set-up: one Postgres per run, in a temporary folder, or the one that TEST_DATABASE_URL names. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined) {
    project.provide('postgresUrl', given);
    return async () => {};
  }
  const folder = await mkdtemp(join(tmpdir(), 'sagsblik-postgres-'));
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), settings });
  project.provide('postgresUrl', postgres.url);
  // A run that is broken off tears nothing down, and the server has a session of its own: it would outlive us.
  const stopNow = (): void => void process.kill(postgres.pid, 'SIGINT');
  process.once('exit', stopNow);
  process.once('SIGTERM', breakOff);
  return async () => {
    process.off('exit', stopNow);
    process.off('SIGTERM', breakOff);
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
