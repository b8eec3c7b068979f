import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../runtime/embedded-postgres/embedded-postgres.ts';
import { makeTemplates, type Templates } from './make-templates.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A server, not a database of one's own: tests ask `freshDatabase` for one. */
    readonly postgresUrl: string;
    /** What `freshDatabase` copies where it is asked for one that is up to date. */
    readonly templates: Templates;
  }
}

/** A test's rows need not outlive a power cut, and no table lives long enough to be vacuumed; the suite runs several times faster. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '200',
  shared_buffers: '32MB',
};

function breakOff(): void {
  process.exit(143);
}

/** Vitest's global set-up: one Postgres per project of the run, in a temporary folder, or the one that TEST_DATABASE_URL names. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined) {
    const { templates, drop } = await makeTemplates(given);
    project.provide('postgresUrl', given);
    project.provide('templates', templates);
    return drop;
  }
  const folder = await mkdtemp(join(tmpdir(), 'sagsblik-postgres-'));
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), settings });
  // A run that is broken off tears nothing down, and the server has a session of its own: it would outlive us.
  const stopNow = (): void => void process.kill(postgres.pid, 'SIGINT');
  process.once('exit', stopNow);
  process.once('SIGTERM', breakOff);
  project.provide('postgresUrl', postgres.url);
  project.provide('templates', (await makeTemplates(postgres.url)).templates);
  return async () => {
    process.off('exit', stopNow);
    process.off('SIGTERM', breakOff);
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
