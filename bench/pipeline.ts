/**
 * A generated municipality through the real api, from upload to overview, embedded and on Redis with 1, 2 and 4 workers, beside
 * bare parsing and classifying and a bare queue on the same machine in the same run. Prints ratios; absolute figures are the machine's.
 *
 *   node bench/pipeline.ts [--papers 400] [--scans 0.02] [--lanes embedded-1,redis-1,redis-2,redis-4]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '../runtime/embedded-postgres/embedded-postgres.ts';
import { startRedis } from '../tests/support/start-redis.ts';
import { untilRead, watchArrivals } from './municipality/arrivals.ts';
import { bareQueue } from './municipality/bare-queue.ts';
import { bareReading } from './municipality/bare-reading.ts';
import { histories } from './municipality/histories.ts';
import { percentilesOf } from './municipality/percentiles.ts';
import { processorTime, sayProcessorTime } from './municipality/processor-time.ts';
import { createDatabase, startMunicipality, type Place } from './municipality/running-system.ts';
import { openCase, signIn, upload } from './municipality/uploads.ts';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '400' },
    scans: { type: 'string', default: '0.02' },
    lanes: { type: 'string', default: 'embedded-1,redis-1,redis-2,redis-4' },
  },
});
/** Parse, classify, and a share of the case's own. */
const JOBS_PER_PAPER = 3;
/** Uploads at a time: suppliers and an inbox, not one patient person. */
const SENDERS = 4;
const folder = await mkdtemp(join(tmpdir(), 'sagsblik-bench-'));
const papers = [...histories({ papers: Number(values.papers), papersOfCase: 20, scans: Number(values.scans), seed: 7 })];
const typed = papers.filter(({ isScan }) => !isScan).length;
const bare = await bareReading(papers);
console.log(`${papers.length} papers, ${papers.length - typed} of them scans, ${new Set(papers.map(({ caseId }) => caseId)).size} cases`);
console.log(`bare parse and classify, one thread: ${bare.papers.toFixed(1)} typed papers/s, ${bare.pages.toFixed(1)} pages/s`);
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

async function run(name: string, workers: number, place: Place): Promise<void> {
  const system = await startMunicipality(place);
  const arrivals = await watchArrivals(place.databaseUrl);
  try {
    const queueAlone = await bareQueue({ databaseUrl: place.databaseUrl, redisUrl: place.redisUrl }, papers.length * JOBS_PER_PAPER);
    const sender = await signIn(system, 'bench');
    for (const { caseId } of papers) await openCase(system, caseId, sender);
    await system.startWorkers(workers);
    const waiting = papers.values();
    const answers: number[] = [];
    const usedBefore = await processorTime(postgres.pid);
    const started = performance.now();
    const send = async (): Promise<void> => {
      for (const paper of waiting) answers.push(await upload(system, paper, sender));
    };
    await Promise.all(Array.from({ length: SENDERS }, send));
    const { web, workers: own, children } = await system.memory();
    await untilRead(arrivals);
    const seconds = (performance.now() - started) / 1_000;
    const used = sayProcessorTime(usedBefore, await processorTime(postgres.pid), papers.length);
    const ofBare = typed / seconds / bare.papers;
    console.log(`${name}: ${(papers.length / seconds).toFixed(1)} papers/s, ${ofBare.toFixed(2)} of bare parse and classify,`);
    console.log(
      `  ${((papers.length * JOBS_PER_PAPER) / seconds / queueAlone).toFixed(3)} of the bare queue (${queueAlone.toFixed(0)} jobs/s)`,
    );
    console.log(`  upload answered: ${percentilesOf(answers)}`);
    console.log(`  upload to overview: ${percentilesOf(await arrivals.waits())}; given up: ${await arrivals.failed()}`);
    console.log(`  ${used}`);
    console.log(`  resident: web ${web} MB, workers ${own} MB, their children ${children} MB`);
  } finally {
    await arrivals.close();
    await system.stop();
  }
}
