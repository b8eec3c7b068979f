/**
 * From upload to overview through the real queue, workers and stores, beside bare parsing and classifying and a bare queue on
 * the same machine in the same run. Prints ratios; the absolute figures are this machine's.
 *
 *   node bench/pipeline.ts [--rounds 2] [--skip-redis]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbeddedPostgres } from '../runtime/embedded-postgres/embedded-postgres.ts';
import { startRedis } from '../tests/support/start-redis.ts';
import { JOBS_PER_DOCUMENT, runLane, type LaneResult } from './whole-pipeline/lane.ts';
import { bareReading, typedLetters } from './whole-pipeline/letters.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '2' }, 'skip-redis': { type: 'boolean', default: false } } });
const rounds = Number(values.rounds);
const folder = await mkdtemp(join(tmpdir(), 'sagsblik-bench-'));
const letters = await typedLetters();
const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
try {
  const bare = await bareReading(letters);
  const pages = bare.pages * rounds;
  const documents = letters.length * rounds;
  console.log(`${documents} documents, ${pages} pages, ${rounds} rounds of the open cases' typed files`);
  console.log(`bare parse and classify, one thread: ${(bare.pages / bare.seconds).toFixed(0)} pages/s`);
  report('embedded, 1 worker process', await lane('embedded', 1));
  if (!values['skip-redis']) {
    const redis = await startRedis(folder, ['--appendonly', 'yes']);
    try {
      for (const workers of [1, 2, 4]) report(`redis, ${workers} worker processes`, await lane(`redis${workers}`, workers, redis.url));
    } finally {
      redis.server.kill('SIGKILL');
    }
  }

  function report(name: string, { seconds, bareQueue }: LaneResult): void {
    const ratio = pages / seconds / (bare.pages / bare.seconds);
    const jobs = (documents * JOBS_PER_DOCUMENT) / seconds / bareQueue;
    console.log(
      `${name}: ${(documents / seconds).toFixed(1)} documents/s, ${(pages / seconds).toFixed(1)} pages/s, ${ratio.toFixed(2)} of bare parse and classify, ${jobs.toFixed(3)} of the bare queue (${bareQueue.toFixed(0)} jobs/s)`,
    );
  }
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function lane(name: string, workers: number, redisUrl?: string): Promise<LaneResult> {
  const databaseUrl = await freshDatabase(name);
  return runLane({ letters, rounds, databaseUrl, home: join(folder, name), workers, ...(redisUrl === undefined ? {} : { redisUrl }) });
}

async function freshDatabase(name: string): Promise<string> {
  const client = new pg.Client(postgres.url);
  await client.connect();
  await client.query(`create database bench_${name}`);
  await client.end();
  return Object.assign(new URL(postgres.url), { pathname: `/bench_${name}` }).href;
}
