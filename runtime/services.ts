import { join } from 'node:path';
import type { Telemetry } from 'bullmq';
import type { Logger } from 'pino';
import { Failure } from '../domain/failure.ts';
import type { QueueConnection } from '../queues/connection.ts';
import { connectQueue, openQueues, type TurnOf } from '../queues/index.ts';
import { stateWaitingFor } from '../queues/step-of-state.ts';
import type { Queues } from '../queues/queues.ts';
import { compareVersion } from '../pipeline/compare/index.ts';
import { overviewVersion } from '../pipeline/overview/index.ts';
import { citizenKeyWith } from '../storage/citizen-key.ts';
import { openObjects, type ObjectsPlace } from '../storage/objects/index.ts';
import type { ObjectStore } from '../storage/objects/object-store.ts';
import { openRecords } from '../storage/records/index.ts';
import type { Records } from '../storage/records/records.ts';
import { auditKeyFile, encryptionKeyFile, readOrCreateKeyFile } from './key-file.ts';
import { findRunning } from './home.ts';
import type { Settings } from './settings/read-settings.ts';
import type { Shutdown } from './shutdown.ts';

/** The stores behind every process of the system, embedded or not. */
export interface Services {
  readonly records: Records;
  readonly objects: ObjectStore;
  readonly queues: Queues;
  readonly connection: QueueConnection;
}

/** The database that is set, else the embedded one of the system that runs on the data folder; null where none runs. */
export function databaseOf(settings: Settings): string | null {
  return settings.records.databaseUrl ?? findRunning(settings.home.home)?.databaseUrl ?? null;
}

/** The bucket or folder of the documents, and the keys they are encrypted under: given, or in the data folder. */
export function placeOfObjects(settings: Settings): ObjectsPlace {
  const { s3Url, encryptionKeys = readOrCreateKeyFile(settings.home.home, encryptionKeyFile) } = settings.objects;
  return { root: join(settings.home.home, 'objects'), s3Url, encryptionKeys };
}

/** How many papers of the same sender wait for a step already, so that nobody's one letter stands behind another's thousands. */
function turnIn({ turns }: Records): TurnOf {
  return async (step, payload) => {
    const state = stateWaitingFor(step);
    if (state === null || !('caseId' in payload)) return 0;
    const one = 'sha256' in payload ? { sha256: payload.sha256 } : {};
    return turns.before(state, { caseId: payload.caseId, ...one }).catch(() => 0); // a job out of turn is better than none
  };
}

interface Opening extends Pick<Shutdown, 'add'> {
  /** Carries traces through the queue; nothing does where it is left out. */
  readonly telemetry?: Telemetry | undefined;
}

/** Opens them and leaves their closing with `shutdown`: queues before records before objects. */
export function openServices(settings: Settings, log: Logger, { telemetry, ...shutdown }: Opening): Services {
  const databaseUrl = databaseOf(settings);
  if (databaseUrl === null) throw new Failure('system.not-running');
  const objects = openObjects(placeOfObjects(settings));
  shutdown.add('objects', () => objects.close());
  const auditKey = settings.records.auditKey ?? readOrCreateKeyFile(settings.home.home, auditKeyFile);
  const records = openRecords({
    databaseUrl,
    poolSize: settings.records.poolSize,
    foldVersion: `${compareVersion} ${overviewVersion}`,
    citizenKey: citizenKeyWith(auditKey),
  });
  shutdown.add('records', () => records.close());
  const connection = connectQueue({ databaseUrl, redisUrl: settings.queues.redisUrl, telemetry });
  const queues = openQueues(connection, (err) => log.warn({ err }, 'queue away'), turnIn(records));
  shutdown.add('queues', () => queues.close());
  return { records, objects, queues, connection };
}
