import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import type { CaseId } from '../../domain/ids.ts';
import { recogniseFormat } from '../../parsers/index.ts';
import { openServices, type Services } from '../../runtime/services.ts';
import { readSettings } from '../../runtime/settings/read-settings.ts';
import { createEncryptionKey } from '../../storage/objects/encryption-keys.ts';
import { receiveDocument } from '../../storage/receive-document.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { freshRedis, hasRedis } from '../support/redis.ts';
import { runNode } from '../support/run-node.ts';
import { freePort } from '../support/free-port.ts';
import { startS3 } from '../support/s3.ts';
import { sampleCase } from '../support/sample-case.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = 'evaluation/cases/c02/files';
const caseId: CaseId = sampleCase.id;
const citizenOf = z.object({ citizen: z.object({ name: z.string(), cpr: z.string() }) });

interface Machines {
  readonly env: NodeJS.ProcessEnv;
  readonly webs: number;
  /** The steps of each worker process; null: all. */
  readonly workers: readonly (string | null)[];
}

/** Starts the processes, hands the case's typed files in, waits for its overview, and returns all that the case page is made of. */
async function readCaseWith({ env, webs, workers }: Machines): Promise<string> {
  const closings: (() => Promise<void> | void)[] = [];
  const services = openServices(readSettings(env), pino({ level: 'silent' }), { add: (_name, close) => void closings.unshift(close) });
  onTestFinished(async () => {
    for (const close of closings) await close();
  });
  await services.records.migrate();
  // the papers' own citizen: those about anybody else would be held out of the case
  const { citizen } = citizenOf.parse(JSON.parse(await readFile(join(folder, '../case.json'), 'utf8')));
  await services.records.cases.create({ ...sampleCase, citizenName: citizen.name, citizenCpr: citizen.cpr, caseworker: null });
  const programs = [
    ...workers.map((steps) => runNode('workers/main.ts', steps === null ? [] : ['--steps', steps], env)),
    ...(await Promise.all(
      Array.from({ length: webs }, async () => runNode('api/main.ts', [], { ...env, PORT: String(await freePort()) })),
    )),
  ];
  const received = await receiveAll(services);
  await untilRead(services, received);
  const { overviews } = services.records;
  const page = JSON.stringify([await overviews.find(caseId), await overviews.compared(caseId)]);
  for (const program of programs) program.child.kill('SIGTERM');
  await Promise.all(programs.map((program) => program.ended));
  return page;
}

async function receiveAll({ records, objects, queues }: Services): Promise<number> {
  const files = (await readdir(folder)).filter((name) => !name.toLowerCase().startsWith('scan'));
  for (const fileName of files) {
    const bytes = await readFile(join(folder, fileName));
    const check = (): string => recogniseFormat(bytes, fileName)?.mediaTypes[0] ?? '';
    await receiveDocument(
      { caseId, fileName, bytes, received: '2025-11-01' },
      { cases: records.cases, documents: records.documents, objects, check, parseLater: (document) => queues.add('parse', document) },
    );
  }
  return files.length;
}

async function untilRead({ records }: Services, count: number): Promise<void> {
  for (;;) {
    const rows = await records.documents.list(caseId);
    const made = await records.overviews.madeOf(caseId);
    const isCurrent = made.fingerprint === (await records.overviews.currentFingerprint(caseId));
    if (rows.length >= count && isCurrent && rows.every((row) => row.state === 'in-overview')) return;
    if (rows.some((row) => row.state === 'failed')) throw new Error(`A document failed: ${rows.find((row) => row.failure)?.failure?.code}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe.skipIf(!hasRedis)('many processes', () => {
  test('two webs and four workers on Redis, S3 and Postgres make what one process makes, byte for byte', { timeout: 180_000 }, async () => {
    const [one, many] = [await freshDatabase(), await freshDatabase()];
    const s3 = await startS3();
    onTestFinished(async () => {
      await s3.stop();
      await Promise.all([one.drop(), many.drop()]);
    });
    const encryption = { ENCRYPTION_KEYS: createEncryptionKey(), LOG_LEVEL: 'error' };
    const alone = { ...encryption, DATABASE_URL: one.url, SAGSBLIK_HOME: await temporaryFolder() };
    const spread = {
      ...encryption,
      DATABASE_URL: many.url,
      REDIS_URL: await freshRedis(),
      S3_URL: s3.url,
      SAGSBLIK_HOME: await temporaryFolder(),
    };
    const expected = await readCaseWith({ env: alone, webs: 0, workers: [null] });
    const actual = await readCaseWith({ env: spread, webs: 2, workers: ['parse,classify', 'parse,classify', 'case,housekeeping', null] });
    expect(expected.length).toBeGreaterThan(10_000);
    expect(actual === expected).toBe(true);
  });
});
