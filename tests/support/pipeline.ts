import { join } from 'node:path';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import type { CaseId, PersonId, Sha256 } from '../../domain/ids.ts';
import { recogniseFormat } from '../../parsers/index.ts';
import { compareVersion } from '../../pipeline/compare/index.ts';
import { overviewVersion } from '../../pipeline/overview/index.ts';
import type { QueueConnection } from '../../queues/connection.ts';
import { connectQueue, openQueues } from '../../queues/index.ts';
import { stepNames, type StepName } from '../../queues/steps.ts';
import { openOutbox, type Outbox } from '../../outbox/index.ts';
import type { Scanner } from '../../scanner/index.ts';
import type { Sandbox } from '../../runtime/sandbox/index.ts';
import { createEncryptionKey } from '../../storage/objects/encryption-keys.ts';
import { openObjects } from '../../storage/objects/index.ts';
import { receiveDocument } from '../../storage/receive-document.ts';
import type { DocumentRow, DocumentState } from '../../storage/records/records.ts';
import { openRecords } from '../../storage/records/index.ts';
import { handlers } from '../../workers/handlers.ts';
import { startWorkers, type Workers } from '../../workers/start-workers.ts';
import type { StepDeps, Steps } from '../../workers/step.ts';
import { freshDatabase } from './fresh-database.ts';
import { freshRedis } from './redis.ts';
import { startS3 } from './s3.ts';
import { openSandbox } from './open-sandbox.ts';
import { sampleCase } from './sample-case.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The stores of a system of one's own, with the sample case in it, and no worker yet. */
export interface Pipeline {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly s3Url: string | undefined;
  readonly objectsRoot: string;
  readonly encryptionKeys: string;
  readonly deps: StepDeps;
  readonly connection: QueueConnection;
  /** Hands a file in, as an upload does; `queue: false` as a crash right after the row does. */
  receive(fileName: string, bytes: Uint8Array, how?: { readonly queue?: boolean; readonly by?: PersonId }): Promise<Sha256>;
  work(call?: {
    readonly steps?: readonly StepName[];
    readonly handlers?: Partial<Steps>;
    readonly outbox?: Outbox;
    readonly sandbox?: Partial<Sandbox>;
    readonly scanner?: Scanner | null;
    readonly sweepSeconds?: number;
  }): Promise<Workers>;
  /** Resolves with the row when the document has come to a state. */
  reaches(sha256: Sha256, state: DocumentState): Promise<DocumentRow>;
}

/** Redis and a bucket in the run of vitest.config.ts that asks for them; the database and a folder otherwise. */
async function openPlaces(): Promise<{ readonly redisUrl: string | undefined; readonly s3Url: string | undefined }> {
  if (process.env['TEST_STORES'] !== 'redis,s3') return { redisUrl: undefined, s3Url: undefined };
  const s3 = await startS3();
  onTestFinished(() => s3.stop());
  return { redisUrl: await freshRedis(), s3Url: s3.url };
}

const noWayOut = openOutbox({ webhookHosts: [], webhookWaitMinutes: 0 });

export async function openPipeline(): Promise<Pipeline> {
  const { redisUrl, s3Url } = await openPlaces();
  const database = await freshDatabase('withQueue');
  onTestFinished(() => database.drop());
  const objectsRoot = join(await temporaryFolder(), 'objects');
  const encryptionKeys = createEncryptionKey();
  const objects = openObjects({ root: objectsRoot, s3Url, encryptionKeys });
  const records = openRecords({ databaseUrl: database.url, foldVersion: `${compareVersion} ${overviewVersion}` });
  onTestFinished(() => records.close());
  await records.cases.create({ ...sampleCase, caseworker: null });
  const connection = connectQueue({ databaseUrl: database.url, redisUrl });
  const queues = openQueues(connection);
  onTestFinished(() => queues.close());
  const deps: StepDeps = {
    records,
    objects,
    queues,
    sandbox: openSandbox,
    scanner: null,
    outbox: noWayOut,
    log: pino({ level: 'silent' }),
  };
  const caseId: CaseId = sampleCase.id;
  return {
    databaseUrl: database.url,
    redisUrl,
    s3Url,
    objectsRoot,
    encryptionKeys,
    deps,
    connection,
    receive: async (fileName, bytes, { queue = true, ...by } = {}) => {
      const check = (): string => recogniseFormat(bytes, fileName)?.mediaTypes[0] ?? 'application/octet-stream';
      const parseLater = async (document: { readonly caseId: CaseId; readonly sha256: Sha256 }): Promise<void> =>
        queue ? queues.add('parse', document) : undefined;
      return (
        await receiveDocument(
          { caseId, fileName, bytes, received: '2024-03-04', ...by },
          { cases: records.cases, documents: records.documents, objects, check, parseLater },
        )
      ).sha256;
    },
    work: async ({ steps = stepNames, handlers: own = {}, sandbox = {}, scanner = null, outbox = noWayOut, sweepSeconds = 3_600 } = {}) => {
      const workers = await startWorkers({
        steps,
        handlers: { ...handlers, ...own },
        deps: { ...deps, scanner, outbox, sandbox: { ...openSandbox, ...sandbox } },
        connection,
        graceSeconds: 1,
        sweepSeconds,
      });
      onTestFinished(() => workers.stop());
      return workers;
    },
    reaches: async (sha256, state) => {
      for (;;) {
        const row = await records.documents.find(caseId, sha256);
        if (row?.state === state) return row;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}
