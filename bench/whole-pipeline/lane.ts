import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { pino } from 'pino';
import type { CaseId, UnitId } from '../../domain/ids.ts';
import { recogniseFormat } from '../../parsers/index.ts';
import { openServices, type Services } from '../../runtime/services.ts';
import { readSettings } from '../../runtime/settings/read-settings.ts';
import { createEncryptionKey } from '../../storage/objects/encryption-keys.ts';
import { receiveDocument } from '../../storage/receive-document.ts';
import { bareQueue } from './bare-queue.ts';
import { cases, type Letter } from './letters.ts';

/** Parse, classify, and a share of the case's own. */
export const JOBS_PER_DOCUMENT = 3;

export interface LaneResult {
  readonly seconds: number;
  /** No-op jobs a second on the same backend. */
  readonly bareQueue: number;
}

export interface Lane {
  readonly letters: readonly Letter[];
  readonly rounds: number;
  readonly databaseUrl: string;
  readonly redisUrl?: string;
  readonly home: string;
  /** Worker processes. */
  readonly workers: number;
}

/** Uploads every letter and waits for its case's overview, through worker processes of its own. */
export async function runLane({ letters, rounds, databaseUrl, redisUrl, home, workers }: Lane): Promise<LaneResult> {
  const settingsEnv = {
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
    DATABASE_URL: databaseUrl,
    SAGSBLIK_HOME: home,
    ENCRYPTION_KEYS: createEncryptionKey(),
    LOG_LEVEL: 'error',
  };
  const closings: (() => Promise<void> | void)[] = [];
  const services = openServices(readSettings(settingsEnv), pino({ level: 'silent' }), {
    add: (_name, close) => void closings.unshift(close),
  });
  await services.records.migrate();
  const jobs = await bareQueue({ databaseUrl, redisUrl }, letters.length * rounds * JOBS_PER_DOCUMENT);
  const programs = Array.from({ length: workers }, () =>
    fork('workers/main.ts', [], { env: { ...process.env, ...settingsEnv, SAGSBLIK_CHILD: '1' } }),
  );
  await Promise.all(programs.map((program) => once(program, 'message')));
  const started = performance.now();
  for (let round = 0; round < rounds; round++) await uploadAll(letters, round, services);
  await untilRead(services);
  const seconds = (performance.now() - started) / 1_000;
  await Promise.all(programs.map(stop));
  for (const close of closings) await close();
  return { seconds, bareQueue: jobs };
}

async function uploadAll(letters: readonly Letter[], round: number, { records, objects, queues }: Services): Promise<void> {
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

async function untilRead({ records }: Services): Promise<void> {
  for (;;) {
    const counts = await records.documents.countByState();
    const open = counts.stored + counts['needs-ocr'] + counts.parsed + counts.classified;
    if (counts.failed > 0) throw new Error(`${counts.failed} documents failed`);
    if (open === 0 && (await records.overviews.stale()).length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stop(program: ChildProcess): Promise<void> {
  program.kill('SIGTERM');
  await once(program, 'exit');
}
