/**
 * What a paper costs when 1,000, 10,000 and 100,000 others lie there already: the same papers through the real api into a database of
 * each size, the time of a sweep over it, and what database and indexes weigh.
 *
 *   node bench/growth.ts [--sizes 1000,10000,100000] [--papers 200]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbeddedPostgres } from '../runtime/embedded-postgres/embedded-postgres.ts';
import { fillDatabase } from './million/fill-database.ts';
import { untilRead, watchArrivals } from './municipality/arrivals.ts';
import { histories } from './municipality/histories.ts';
import { percentilesOf } from './municipality/percentiles.ts';
import { createDatabase, startMunicipality, type RunningSystem } from './municipality/running-system.ts';
import { openCase, signIn, upload } from './municipality/uploads.ts';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000,100000' }, papers: { type: 'string', default: '200' } },
});
const DOCUMENTS_OF_CASE = 20;
const PASSAGES_OF_DOCUMENT = 25;
const SENDERS = 4;
const folder = await mkdtemp(join(tmpdir(), 'sagsblik-bench-'));
const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
const papers = [...histories({ papers: Number(values.papers), papersOfCase: 20, scans: 0, seed: 7 })];
let first: number | null = null;
try {
  for (const size of values.sizes.split(',').map(Number)) {
    const databaseUrl = await createDatabase(postgres.url, `bench_${size}`);
    const system = await startMunicipality({ databaseUrl, home: join(folder, String(size)) });
    try {
      const cases = Math.ceil(size / DOCUMENTS_OF_CASE);
      const filled = { cases, documentsEach: DOCUMENTS_OF_CASE, documentsOfFirst: DOCUMENTS_OF_CASE, units: 10 };
      const passages = await fillDatabase(databaseUrl, { ...filled, passagesEach: PASSAGES_OF_DOCUMENT });
      const each = await readPapers(system);
      first ??= each;
      console.log(
        `${size} documents, ${passages} passages there: ${each.toFixed(0)} ms a paper, ${(each / first).toFixed(2)} of the smallest`,
      );
      console.log(`  looking for what a crash left over: ${await sweep(system)}`);
      console.log(`  ${await weight(databaseUrl)}`);
    } finally {
      await system.stop();
    }
  }
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Milliseconds a paper, from the first upload to the last overview. */
async function readPapers(system: RunningSystem): Promise<number> {
  const arrivals = await watchArrivals(system.databaseUrl);
  const sender = await signIn(system, 'unit-1');
  for (const { caseId } of papers) await openCase(system, caseId, sender);
  await system.startWorkers(1);
  const left = papers.values();
  const started = performance.now();
  const send = async (): Promise<void> => {
    for (const paper of left) await upload(system, paper, sender);
  };
  await Promise.all(Array.from({ length: SENDERS }, send));
  await untilRead(arrivals, 'sag-');
  const seconds = performance.now() - started;
  await arrivals.close();
  return seconds / papers.length;
}

/** The three questions of housekeeping that look at all documents. */
async function sweep({ services: { records } }: RunningSystem): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const started = performance.now();
    await records.documents.unfinished();
    await records.documents.countByState();
    await records.overviews.stale();
    times.push(performance.now() - started);
  }
  return percentilesOf(times);
}

async function weight(databaseUrl: string): Promise<string> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query<{ total: string; indexes: string }>(`
    select pg_size_pretty(pg_database_size(current_database())) as total,
      pg_size_pretty(sum(pg_indexes_size(oid))) as indexes from pg_class where relkind = 'r'`);
  await client.end();
  return `database ${rows[0]?.total}, of it indexes ${rows[0]?.indexes}`;
}
