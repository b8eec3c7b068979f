import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pino } from 'pino';
import { asFailure, type Failure } from '../../domain/failure.ts';
import { da } from '../../domain/texts/da.ts';
import { findPrograms } from '../../runtime/embedded-postgres/programs.ts';
import type { QueueConnection } from '../../queues/connection.ts';
import { countWorkers } from '../../queues/index.ts';
import { operateQueues } from '../../queues/operate-queues.ts';
import type { StepName } from '../../queues/steps.ts';
import { findRunning, openHome } from '../../runtime/home.ts';
import { openServices, placeOfObjects, type Services } from '../../runtime/services.ts';
import { productionFaults } from '../../runtime/production.ts';
import { readSettings, wrongSettings, type Settings } from '../../runtime/settings/read-settings.ts';
import { openScanner } from '../../scanner/index.ts';
import { createEncryptionKey, readEncryptionKeys } from '../../storage/objects/encryption-keys.ts';
import { askStore } from '../../storage/objects/index.ts';
import { hintFor } from '../hint-for.ts';
import { checkInboxes, hasInboxes } from './inboxes-told.ts';
import { tellClassification, tellParsers } from './renewals-told.ts';
import { tellOutbox } from './outbox-told.ts';
import { tellScanner } from './scans-told.ts';

/** One part of the system, told to a person. */
export interface PartCheck {
  readonly part: string;
  readonly isWell: boolean;
  readonly how: string;
}

/** What is configured, reachable and missing. Nothing is started; a data folder that is missing is made. */
export async function checkParts(env: NodeJS.ProcessEnv): Promise<readonly PartCheck[]> {
  const node = { part: 'Node', isWell: true, how: process.version };
  const wrong = wrongSettings(env).map(({ env: part, reason }) => ({
    part,
    isWell: false,
    how: `${da.failures['setting.invalid']} (setting.invalid, ${reason})`,
  }));
  if (wrong.length > 0) return [node, ...wrong];
  const settings = readSettings(env);
  const production = productionFaults(settings).map((fault) => ({ part: 'drift', isWell: false, how: told(fault) }));
  const running = findRunning(settings.home.home);
  const home = await check('datamappe', () => {
    if (running === null) openHome(settings.home.home).release();
    return `${resolve(settings.home.home)}${running === null ? '' : `, i brug af proces ${running.pid}`}`;
  });
  const keys = await check('nøgler', () => {
    const count = readEncryptionKeys(placeOfObjects(settings).encryptionKeys).count;
    return `${settings.objects.encryptionKeys === undefined ? 'encryption.key i datamappen' : 'ENCRYPTION_KEYS'}, ${count} ${count === 1 ? 'nøgle' : 'nøgler'}`;
  });
  // The other parts are told whether or not there is a key to what they hold: asking them reads no document.
  const withKey = { ...settings, objects: { ...settings.objects, ...(keys.isWell ? {} : { encryptionKeys: createEncryptionKey() }) } };
  return [
    node,
    ...production,
    home,
    keys,
    checkPage(settings),
    await checkLanguageData(),
    await checkScanner(settings),
    await check('advis', () => tellOutbox(settings.outbox)),
    ...(await checkInboxes(settings)),
    ...(await checkStores(withKey, running !== null)),
  ];
}

async function checkStores(settings: Settings, isRunning: boolean): Promise<readonly PartCheck[]> {
  const isOwn = settings.records.databaseUrl === undefined;
  if (isOwn && !isRunning) {
    return [await check('database', () => `indbygget PostgreSQL ${findPrograms().major}, startes af sagsblik start`)];
  }
  const closings: (() => Promise<void> | void)[] = [];
  try {
    const services = openServices(settings, pino({ level: 'silent' }), { add: (_name, close) => void closings.unshift(close) });
    return await checkAnswers(services, { isOwn, settings });
  } finally {
    for (const close of closings) await close();
  }
}

async function checkAnswers(
  { records, queues, objects, connection }: Services,
  { isOwn, settings }: { readonly isOwn: boolean; readonly settings: Settings },
): Promise<readonly PartCheck[]> {
  return [
    await check('database', async () => {
      const version = await records.version();
      return `${isOwn ? 'indbygget, kører' : 'DATABASE_URL, svarer'}, PostgreSQL ${version}`;
    }),
    await check('kø', async () => {
      const counts = Object.values(await queues.counts());
      const failed = counts.reduce((sum, count) => sum + count.failed, 0);
      return `${settings.queues.redisUrl === undefined ? 'i databasen' : 'REDIS_URL'}, svarer, ${failed} opgivne job`;
    }),
    ...(await checkRedis(connection)),
    ...(await checkWorkers(connection, settings)),
    ...(await checkPaused(connection)),
    await check('klassifikation', () => tellClassification(records)),
    await check('læsning', () => tellParsers(records)),
    await check('dokumentlager', async () => {
      await objects.has('probe');
      const server = await askStore(placeOfObjects(settings));
      return server === null ? 'mappe i datamappen, svarer' : `S3_URL, svarer, server: ${server === '' ? 'siger ikke sit navn' : server}`;
    }),
  ];
}

/** A part of its own where there is a Redis: one that throws keys away when its memory is full loses jobs. */
async function checkRedis(connection: QueueConnection): Promise<readonly PartCheck[]> {
  try {
    const server = await connection.server();
    if (server === null) return [];
    const { version, whenFull, isAppendOnly } = server;
    const kept = isAppendOnly
      ? 'appendonly slået til'
      : 'appendonly slået fra: job går tabt ved genstart og findes igen ved næste gennemgang';
    const how = `${version}, maxmemory-policy ${whenFull}, skal være noeviction; ${kept}`;
    return [{ part: 'Redis', isWell: whenFull === 'noeviction', how }];
  } catch (thrown) {
    return [{ part: 'Redis', isWell: false, how: told(asFailure(thrown)) }];
  }
}

/** Steps that nobody asks for where no inbox is set. */
const inboxSteps: ReadonlySet<StepName> = new Set(['intake', 'receipt', 'receipt-ocr']);

/** Where workers run, each step needs one; where none runs, nobody has started them yet, and that is told alone. */
async function checkWorkers(connection: QueueConnection, settings: Settings): Promise<readonly PartCheck[]> {
  const counted = await countWorkers(connection);
  if (counted === null) return [];
  const workers = new Map([...counted].filter(([step]) => hasInboxes(settings) || !inboxSteps.has(step)));
  const idle = [...workers].flatMap(([step, count]) => (count === 0 ? [step] : []));
  if (idle.length === workers.size) return [{ part: 'arbejdere', isWell: true, how: 'ingen kører' }];
  const how = [...workers].map(([step, count]) => `${step} ${count}`).join(', ');
  const missing = idle.length === 0 ? '' : `; ingen tager ${idle.join(', ')}: start en med sagsblik worker --steps ${idle.join(',')}`;
  return [{ part: 'arbejdere', isWell: idle.length === 0, how: `${how}${missing}` }];
}

/** Told where a step is held: somebody forgot it, or knows. */
async function checkPaused(connection: QueueConnection): Promise<readonly PartCheck[]> {
  const operations = operateQueues(connection);
  try {
    const paused = await operations.paused();
    if (paused.length === 0) return [];
    const how = `${paused.join(', ')} holdes: intet tages, før sagsblik resume`;
    return [{ part: 'pause', isWell: true, how }];
  } catch {
    return []; // the part of the queue tells that it is away
  } finally {
    await operations.close();
  }
}

/** In production whoever runs web may write nothing beside the code, so the page has to be there before. */
function checkPage({ production }: Settings): PartCheck {
  const isBuilt = existsSync(new URL('../../web/dist/index.html', import.meta.url));
  const missing = production.isProduction
    ? 'mangler: kør npm run build der, hvor Sagsblik er installeret, som den bruger der ejer mappen'
    : 'bygges ved første start';
  return { part: 'webside', isWell: isBuilt || !production.isProduction, how: isBuilt ? 'bygget' : missing };
}

function checkLanguageData(): Promise<PartCheck> {
  return check('tekstgenkendelse', () => {
    createRequire(import.meta.url).resolve('@tesseract.js-data/dan/package.json');
    return 'dansk sprogdata er der';
  });
}

async function checkScanner({ scanner }: Settings): Promise<PartCheck> {
  const part = 'virusscanner';
  try {
    return { part, ...(await tellScanner(openScanner(scanner))) };
  } catch (thrown) {
    return { part, isWell: false, how: told(asFailure(thrown)) };
  }
}

async function check(part: string, look: () => Promise<string> | string): Promise<PartCheck> {
  try {
    return { part, isWell: true, how: await look() };
  } catch (thrown) {
    return { part, isWell: false, how: told(asFailure(thrown)) };
  }
}

function told(failure: Failure): string {
  const details = Object.entries(failure.details).map(([name, value]) => `, ${name}: ${value}`);
  return `${da.failures[failure.code]} (${failure.code}${details.join('')})${hintFor(failure)}`;
}
