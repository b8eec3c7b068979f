/**
 * A generated municipality through the real api, from upload to overview, embedded and on Redis with 1, 2 and 4 workers: typed papers alone,
 * and papers of which some are scans. Beside it the same papers read alone (parsed, recognised, classified) in one thread, and a bare queue, on
 * the same machine in the same run. Both sides are warm when the clock starts. Prints ratios and whose processor time a paper takes; absolute
 * figures are the machine's.
 *
 *   node bench/pipeline.ts [--papers 300] [--mixed 100] [--scans 0.1] [--lanes embedded-1,redis-1,redis-2,redis-4]
 *
 * `--scans 0` leaves the mix out: a scan takes a hundred times what a typed paper does.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '../runtime/embedded-postgres/embedded-postgres.ts';
import { startRedis } from '../tests/support/start-redis.ts';
import { watchArrivals } from './municipality/arrivals.ts';
import { bareQueue } from './municipality/bare-queue.ts';
import { bareReading } from './municipality/bare-reading.ts';
import { histories } from './municipality/histories.ts';
import { JOBS_PER_PAPER, runLoad, sendAll, type Lane, type Load } from './municipality/run-load.ts';
import { createDatabase, startMunicipality, type Place } from './municipality/running-system.ts';
import { signIn } from './municipality/uploads.ts';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '300' },
    mixed: { type: 'string', default: '100' },
    // An assumption: nothing that we know of counts how many papers of rehabilitation cases still come on paper.
    scans: { type: 'string', default: '0.1' },
    lanes: { type: 'string', default: 'embedded-1,redis-1,redis-2,redis-4' },
  },
});
const PAPERS_OF_CASE = 20;
/** Of each worker: compiles what both sides run, so that readers are started and warm, models loaded, connections open. */
const WARM_UP = { papers: 60, scans: 0, seed: 5 };

/** What is measured; the seeds keep their cases apart. */
const sizes = [
  { name: 'typed papers', papers: Number(values.papers), scans: 0, seed: 7 },
  { name: 'with scans', papers: Number(values.mixed), scans: Number(values.scans), seed: 8 },
].filter(({ scans }, nth) => nth === 0 || scans > 0);
const folder = await mkdtemp(join(tmpdir(), 'sagsblik-bench-'));
const loads: Load[] = [];
for (const size of sizes) loads.push(await measuredAlone(size));
const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
try {
  for (const lane of values.lanes.split(',')) {
    const [backend = 'embedded', workers = '1'] = lane.split('-');
    const home = join(folder, lane);
    const databaseUrl = await createDatabase(postgres.url, `bench_${backend}_${workers}`);
    if (backend !== 'redis') await run(lane, Number(workers), { databaseUrl, home });
    else {
      const { url, server } = await startRedis(folder, ['--appendonly', 'yes']);
      await run(lane, Number(workers), { databaseUrl, home, redisUrl: url }).finally(() => server.kill('SIGKILL'));
    }
  }
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

function papersOf({ papers, scans, seed }: Omit<(typeof sizes)[number], 'name'>): Load['papers'] {
  return [...histories({ papers, papersOfCase: PAPERS_OF_CASE, scans, seed })];
}

async function measuredAlone(size: (typeof sizes)[number]): Promise<Load> {
  const papers = papersOf(size);
  const bare = await bareReading(papers);
  const scans = papers.filter(({ isScan }) => isScan).length;
  console.log(`${size.name}: ${papers.length} papers, ${scans} of them scans, ${bare.pagesRead} pages;`);
  console.log(
    `  read alone, one thread: ${bare.papers.toFixed(1)} papers/s, ${bare.pages.toFixed(1)} pages/s, ${bare.used.toFixed(1)} ms of processor a paper`,
  );
  return { name: size.name, cases: `sag-${size.seed}-`, papers, bare };
}

async function run(name: string, workers: number, place: Place): Promise<void> {
  const system = await startMunicipality(place);
  const arrivals = await watchArrivals(place.databaseUrl);
  try {
    const queueAlone = await bareQueue(
      { databaseUrl: place.databaseUrl, redisUrl: place.redisUrl },
      Number(values.papers) * JOBS_PER_PAPER,
    );
    const lane: Lane = { system, arrivals, sender: await signIn(system, 'bench'), postgres: postgres.pid, queueAlone };
    await system.startWorkers(workers);
    await sendAll(papersOf({ ...WARM_UP, papers: WARM_UP.papers * workers }), `sag-${WARM_UP.seed}-`, lane);
    for (const load of loads) console.log(`${name}, ${(await runLoad(load, lane)).join('\n')}`);
  } finally {
    await arrivals.close();
    await system.stop();
  }
}
