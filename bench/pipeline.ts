/**
 * From upload to overview through the real queue, workers and stores, beside bare parsing and classifying and a bare queue on
 * the same machine in the same run. Prints ratios; the absolute figures are this machine's.
 *
 *   node bench/pipeline.ts [--rounds 2] [--skip-redis]
 */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { pino } from 'pino';
import type { CaseId, Sha256, UnitId } from '../domain/ids.ts';
import { pagesNeedingOcr } from '../domain/parsed-document.ts';
import { parseBytes, recogniseFormat } from '../parsers/index.ts';
import { classifyDocument } from '../pipeline/classify/index.ts';
import { connectQueue, openQueues, openWorker } from '../queues/index.ts';
import { startEmbeddedPostgres } from '../runtime/embedded-postgres/embedded-postgres.ts';
import { openServices, type Services } from '../runtime/services.ts';
import { readSettings } from '../runtime/settings/read-settings.ts';
import { createEncryptionKey } from '../storage/objects/encryption-keys.ts';
import { receiveDocument } from '../storage/receive-document.ts';

/** The open cases: the sealed ones are read by nobody but the evaluation. */
const cases = ['c01', 'c02', 'c03', 'c04', 'c05', 'c07', 'c08', 'c09', 'c10'];
/** Parse, classify, and a share of the case's own. */
const JOBS_PER_DOCUMENT = 3;

interface Letter {
  readonly case: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '2' }, 'skip-redis': { type: 'boolean', default: false } } });
const rounds = Number(values.rounds);
const folder = await mkdtemp(join(tmpdir(), 'sagsblik-bench-'));
const letters = await typedLetters();
const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
try {
  const bare = await bareReading();
  const pages = bare.pages * rounds;
  const documents = letters.length * rounds;
  console.log(`${documents} documents, ${pages} pages, ${rounds} rounds of the open cases' typed files`);
  console.log(`bare parse and classify, one thread: ${(bare.pages / bare.seconds).toFixed(0)} pages/s`);
  await report('embedded, 1 worker process', await lane('embedded', {}, 1));
  if (!values['skip-redis']) {
    const redis = await startRedis();
    for (const workers of [1, 2, 4])
      await report(`redis, ${workers} worker processes`, await lane(`redis${workers}`, { REDIS_URL: redis.url }, workers));
    redis.server.kill('SIGKILL');
  }

  async function report(name: string, { seconds, bareQueue }: LaneResult): Promise<void> {
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

interface LaneResult {
  readonly seconds: number;
  /** No-op jobs a second on the same backend. */
  readonly bareQueue: number;
}

async function lane(name: string, env: NodeJS.ProcessEnv, workers: number): Promise<LaneResult> {
  const settingsEnv = {
    ...env,
    DATABASE_URL: await freshDatabase(name),
    SAGSBLIK_HOME: join(folder, name),
    ENCRYPTION_KEYS: createEncryptionKey(),
    LOG_LEVEL: 'error',
  };
  const closings: (() => Promise<void> | void)[] = [];
  const services = openServices(readSettings(settingsEnv), pino({ level: 'silent' }), {
    add: (_name, close) => void closings.unshift(close),
  });
  await services.records.migrate();
  const bareQueue = await bareJobs(settingsEnv.DATABASE_URL, env['REDIS_URL']);
  const programs = Array.from({ length: workers }, () =>
    fork('workers/main.ts', [], { env: { ...process.env, ...settingsEnv, SAGSBLIK_CHILD: '1' } }),
  );
  await Promise.all(programs.map((program) => once(program, 'message')));
  const started = performance.now();
  await uploadAll(services);
  await untilRead(services);
  const seconds = (performance.now() - started) / 1_000;
  await Promise.all(programs.map(stop));
  for (const close of closings) await close();
  return { seconds, bareQueue };
}

async function uploadAll({ records, objects, queues }: Services): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const name of cases)
      await records.cases.create({
        id: `${name}-${round}` as CaseId,
        reference: name,
        citizenName: 'Bench',
        citizenCpr: '010190-0000',
        unit: 'bench' as UnitId,
        caseworker: null,
      });
    for (const { case: name, fileName, bytes } of letters) {
      const check = (): string => recogniseFormat(bytes, fileName)?.mediaTypes[0] ?? '';
      await receiveDocument(
        { caseId: `${name}-${round}` as CaseId, fileName, bytes, received: '2025-11-01' },
        { cases: records.cases, documents: records.documents, objects, check, parseLater: (document) => queues.add('parse', document) },
      );
    }
  }
}

async function untilRead({ records }: Services): Promise<void> {
  for (;;) {
    const counts = await records.documents.countByState();
    const open = counts.stored + counts['needs-ocr'] + counts.parsed + counts.classified;
    if (counts.failed > 0) throw new Error(`${counts.failed} documents failed`);
    if (open === 0 && (await records.overviews.stale()).length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function bareReading(): Promise<{ readonly pages: number; readonly seconds: number }> {
  let pages = 0;
  const readAll = async (): Promise<void> => {
    pages = 0;
    for (const { fileName, bytes } of letters) {
      const parsed = await parseBytes(bytes, fileName);
      classifyDocument({ parsed, sha256: '0'.repeat(64) as Sha256, fileName, parent: null, received: null, citizen: null });
      pages += parsed.pages.length;
    }
  };
  await readAll(); // steady state: the engines are loaded
  const started = performance.now();
  await readAll();
  return { pages, seconds: (performance.now() - started) / 1_000 };
}

/** Files without a page that needs text recognition: scans are a lane of their own. */
async function typedLetters(): Promise<readonly Letter[]> {
  const found: Letter[] = [];
  for (const name of cases) {
    const files = join('evaluation/cases', name, 'files');
    for (const fileName of await readdir(files)) {
      const bytes = await readFile(join(files, fileName));
      if (pagesNeedingOcr(await parseBytes(bytes, fileName)).length === 0) found.push({ case: name, fileName, bytes });
    }
  }
  return found;
}

async function bareJobs(databaseUrl: string, redisUrl: string | undefined): Promise<number> {
  const connection = connectQueue({ databaseUrl, redisUrl });
  const queues = openQueues(connection);
  const count = letters.length * rounds * JOBS_PER_DOCUMENT;
  let done = 0;
  const finished = Promise.withResolvers<void>();
  const started = performance.now();
  for (let index = 0; index < count; index++) await queues.add('case', { caseId: `bare-${index}` as CaseId });
  const work = async (): Promise<void> => void (++done === count && finished.resolve());
  const worker = openWorker(connection, { step: 'case', work, onError: (error) => finished.reject(error) });
  await finished.promise;
  const seconds = (performance.now() - started) / 1_000;
  await worker.close();
  await queues.close();
  return count / seconds;
}

async function freshDatabase(name: string): Promise<string> {
  const client = new pg.Client(postgres.url);
  await client.connect();
  await client.query(`create database bench_${name}`);
  await client.end();
  return Object.assign(new URL(postgres.url), { pathname: `/bench_${name}` }).href;
}

async function startRedis(): Promise<{ readonly url: string; readonly server: ChildProcess }> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const server = spawn('redis-server', ['--port', String(port), '--save', '', '--appendonly', 'yes', '--dir', folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for (let said = ''; !said.includes('Ready to accept connections');) said += String((await once(server.stdout, 'data'))[0]);
  return { url: `redis://127.0.0.1:${port}`, server };
}

async function stop(program: ChildProcess): Promise<void> {
  program.kill('SIGTERM');
  await once(program, 'exit');
}
