/**
 * Thousands of papers of one organisation wait. How fast are uploads answered meanwhile, how long does another organisation's one
 * letter take beside its time on an idle system, and does a row of scans keep a letter waiting? On both backends.
 *
 *   node bench/pressure.ts [--waiting 5000] [--letters 10] [--lanes embedded,redis]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '../runtime/embedded-postgres/embedded-postgres.ts';
import { startRedis } from '../tests/support/start-redis.ts';
import { untilRead, watchArrivals, type Arrivals } from './municipality/arrivals.ts';
import { histories, type Paper } from './municipality/histories.ts';
import { percentile, percentilesOf } from './municipality/percentiles.ts';
import { createDatabase, startMunicipality, type Place, type RunningSystem } from './municipality/running-system.ts';
import { sayTimes, watchSteps, type StepTime } from './municipality/steps-of-letter.ts';
import { openCase, signIn, upload, type Sender } from './municipality/uploads.ts';

const { values } = parseArgs({
  options: {
    waiting: { type: 'string', default: '5000' },
    letters: { type: 'string', default: '10' },
    lanes: { type: 'string', default: 'embedded,redis' },
  },
});
const [waiting, letters] = [Number(values.waiting), Number(values.letters)];
const SENDERS = 8;
const SCANS = 40;
/** Papers that a worker has read when its children are warm. */
const WARM = 100;
/** Of the letters of each round: another one's words. */
const seeds = { warm: 11, idle: 12, scan: 13, fair: 14 };
const folder = await mkdtemp(join(tmpdir(), 'sagsblik-bench-'));
const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
try {
  for (const lane of values.lanes.split(',')) {
    const place = { databaseUrl: await createDatabase(postgres.url, `bench_${lane}`), home: join(folder, lane) };
    if (lane !== 'redis') await run(lane, place);
    else {
      const { url, server } = await startRedis(folder, ['--appendonly', 'yes']);
      await run(lane, { ...place, redisUrl: url }).finally(() => server.kill('SIGKILL'));
    }
  }
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function run(lane: string, place: Place): Promise<void> {
  const system = await startMunicipality(place);
  const arrivals = await watchArrivals(place.databaseUrl);
  try {
    const [many, one] = [await signIn(system, 'many'), await signIn(system, 'one')];
    await system.startWorkers(1);
    await oneByOne('warm', { system, arrivals, sender: one });
    const idle = await oneByOne('idle', { system, arrivals, sender: one });
    console.log(`${lane}: one letter on an idle system, upload to overview: ${percentilesOf(idle.waits)}`);
    console.log(`  waited for + spent in each step, 50th, ms: ${sayTimes(idle.steps)}`);

    const scans = [...histories({ papers: SCANS, papersOfCase: 10, scans: 1, seed: 3 })];
    await sendAll(scans, system, many);
    const besideScans = await oneByOne('scan', { system, arrivals, sender: many });
    const ratioOfScans = percentile(besideScans.waits, 0.5) / percentile(idle.waits, 0.5);
    console.log(
      `  beside ${SCANS} waiting scans of the same sender: ${percentilesOf(besideScans.waits)}, ${ratioOfScans.toFixed(2)} of idle`,
    );
    await system.stopWorkers();

    const answers = await sendAll([...histories({ papers: waiting, papersOfCase: 20, scans: 0, seed: 5 })], system, many);
    console.log(`  ${waiting} papers sent with no worker, ${SENDERS} at a time, answered: ${percentilesOf(answers)}`);
    console.log(`  the last 500 of them: ${percentilesOf(answers.slice(-500))}`);
    await system.startWorkers(1);
    while ((await arrivals.open()) > waiting - WARM) await new Promise((resolve) => setTimeout(resolve, 100)); // idle was measured warm as well
    const beside = await oneByOne('fair', { system, arrivals, sender: one });
    const open = await arrivals.open();
    const ratio = percentile(beside.waits, 0.5) / percentile(idle.waits, 0.5);
    console.log(`  another's letter while ${open} wait: ${percentilesOf(beside.waits)}, ${ratio.toFixed(2)} of idle (at most 3)`);
    console.log(`  waited for + spent in each step, 50th, ms: ${sayTimes(beside.steps)}`);
  } finally {
    await arrivals.close();
    await system.stop();
  }
}

interface OneByOne {
  readonly system: RunningSystem;
  readonly arrivals: Arrivals;
  readonly sender: Sender;
}

interface Read {
  /** Milliseconds from upload to overview of each. */
  readonly waits: readonly number[];
  readonly steps: readonly StepTime[];
}

/** Letters, each to a case of its own, the next one when the last stands in its overview. */
async function oneByOne(name: keyof typeof seeds, { system, arrivals, sender }: OneByOne): Promise<Read> {
  const seed = seeds[name];
  const watched = watchSteps(system.services.connection);
  const steps: StepTime[] = [];
  for (const paper of histories({ papers: letters, papersOfCase: 1, scans: 0, seed })) {
    const letter = { ...paper, caseId: `${name}-${paper.caseId}` };
    await openCase(system, letter.caseId, sender);
    await upload(system, letter, sender);
    await untilRead(arrivals, letter.caseId);
    steps.push(...(await watched.of(letter.caseId)));
  }
  await watched.close();
  return { waits: await arrivals.waits(`${name}-`), steps };
}

async function sendAll(papers: readonly Paper[], system: RunningSystem, sender: Sender): Promise<readonly number[]> {
  for (const caseId of new Set(papers.map((paper) => paper.caseId))) await openCase(system, caseId, sender);
  const left = papers.values();
  const answers: number[] = [];
  const send = async (): Promise<void> => {
    for (const paper of left) answers.push(await upload(system, paper, sender));
  };
  await Promise.all(Array.from({ length: SENDERS }, send));
  return answers;
}
