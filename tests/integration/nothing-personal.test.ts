import { Redis } from 'ioredis';
import pg from 'pg';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { recogniseFormat } from '../../parsers/index.ts';
import { openServices, type Services } from '../../runtime/services.ts';
import { readSettings } from '../../runtime/settings/read-settings.ts';
import { createEncryptionKey } from '../../storage/objects/encryption-keys.ts';
import { askRenewal } from '../../storage/ask-renewal.ts';
import { receiveDocument } from '../../storage/receive-document.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { freshRedis, hasRedis } from '../support/redis.ts';
import { runNode, type Running } from '../support/run-node.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Every word below stands in a file, a file's name or the case's row; none may stand in the queue or in a log. */
const personal = [
  'Vibeke',
  'Eksempel',
  '010190',
  '0101900000',
  'J-2024-17',
  'Lungeafsnittet',
  'astma',
  'notat',
  'brev',
  '.txt',
  '.pdf',
  '.eml',
];
const letter = 'Journalnotat 4. marts 2024\n\nVibeke Eksempel, 010190-0000, har astma og er kendt på Lungeafsnittet.\n';
const mail = [
  'From: Vibeke Eksempel <vibeke@lungeafsnittet.example>',
  'Subject: Brev om astma',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Vibeke Eksempel, 010190-0000, har sendt et brev.',
  '--b',
  'Content-Type: text/plain; name="Vibekes notat.txt"',
  'Content-Disposition: attachment; filename="Vibekes notat.txt"',
  '',
  'Vibeke er kendt på Lungeafsnittet.',
  '--b--',
].join('\r\n');
const files = {
  'Vibeke notat 010190-0000.txt': letter,
  'Vibekes brev.eml': mail,
  'Vibeke Eksempel astma.pdf': '%PDF-1.7\nVibeke Eksempel 010190-0000 astma',
};
/** The three files and the mail's attachment. */
const COUNT = 4;

interface Said {
  readonly worker: Running;
  readonly sha256: readonly string[];
}

/** Takes the files through the queue with one worker process that says all it can say. */
async function readAll(env: NodeJS.ProcessEnv): Promise<Said> {
  const closings: (() => Promise<void> | void)[] = [];
  const services = openServices(readSettings(env), pino({ level: 'silent' }), { add: (_name, close) => void closings.unshift(close) });
  onTestFinished(async () => {
    for (const close of closings) await close();
  });
  await services.records.migrate();
  await services.records.cases.create({ ...sampleCase, caseworker: null });
  const worker = runNode('workers/main.ts', [], { ...env, LOG_LEVEL: 'debug' });
  for (const [fileName, text] of Object.entries(files)) await receive(services, fileName, Buffer.from(text));
  const rows = await untilSettled(services);
  await orderAndRenew(services);
  worker.child.kill('SIGTERM');
  await worker.ended;
  expect(rows.map(({ state }) => state).toSorted()).toEqual(['failed', 'in-overview', 'in-overview', 'in-overview']);
  return { worker, sha256: rows.map((row) => row.sha256) };
}

async function receive({ records, objects, queues }: Services, fileName: string, bytes: Uint8Array): Promise<void> {
  const check = (): string => recogniseFormat(bytes, fileName)?.mediaTypes[0] ?? 'application/octet-stream';
  await receiveDocument(
    { caseId: sampleCase.id, fileName, bytes, received: '2024-03-04' },
    { cases: records.cases, documents: records.documents, objects, check, parseLater: (document) => queues.add('parse', document) },
  );
}

/** The other ways into the queue: an order's case run, and documents that are made anew in the background. */
async function orderAndRenew({ records, queues }: Services): Promise<void> {
  const [caseId, by, at] = [sampleCase.id, samplePerson('caseworker').id, new Date()];
  await records.people.save(samplePerson('caseworker'));
  const question = { id: 'q1', text: 'Har Vibeke Eksempel stadig astma?', headings: ['assessment'], wantsAssessment: false } as const;
  const order = {
    kind: 'supplier_status',
    recipient: 'Lungeafsnittet',
    asked: '2024-03-01',
    due: null,
    reference: 'Vibekes brev',
  } as const;
  await records.orders.make({ id: 'order-1', caseId, ...order, questions: [question], by, at });
  await queues.add('case', { caseId });
  const asked = await askRenewal(
    { filter: { caseId }, step: 'classify', by, at },
    { records, sweepSoon: () => queues.add('housekeeping', {}) },
  );
  expect(asked).toBeGreaterThan(0);
  while ((await records.renewals.hasWaiting(caseId)) || (await records.overviews.stale()).length > 0) await soon();
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

async function untilSettled({ records }: Services): ReturnType<Services['records']['documents']['list']> {
  for (;;) {
    const rows = await records.documents.list(sampleCase.id);
    if (rows.length === COUNT && rows.every(({ state }) => state === 'in-overview' || state === 'failed')) return rows;
    await soon();
  }
}

/** Every row of every table of the queue's schema, as text. */
async function everyRow(databaseUrl: string): Promise<string> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'queues'`,
    );
    const rows: string[] = [];
    for (const { name } of tables.rows)
      rows.push(
        ...(await client.query<{ row: string }>(`select to_jsonb(t)::text as row from queues."${name}" t`)).rows.map(({ row }) => row),
      );
    return rows.join('\n');
  } finally {
    await client.end();
  }
}

/** Every key of the Redis with all that lies under it, as text. */
async function everyKey(redisUrl: string): Promise<string> {
  const redis = new Redis(redisUrl);
  const read: Readonly<Record<string, (key: string) => Promise<unknown>>> = {
    string: (key) => redis.get(key),
    hash: (key) => redis.hgetall(key),
    list: (key) => redis.lrange(key, 0, -1),
    set: (key) => redis.smembers(key),
    zset: (key) => redis.zrange(key, '0', '-1'),
    stream: (key) => redis.xrange(key, '-', '+'),
  };
  try {
    const found: unknown[] = [];
    for (const key of await redis.keys('*')) {
      const type = await redis.type(key);
      if (type === 'none') continue; // a lock that ran out since the keys were listed
      found.push([key, await (read[type] ?? (() => Promise.reject(new TypeError(`Unexpected type ${type} of a key`))))(key)]);
    }
    return JSON.stringify(found);
  } finally {
    redis.disconnect();
  }
}

const personalIn = (text: string): readonly string[] => personal.filter((word) => text.toLowerCase().includes(word.toLowerCase()));

/** What was read names every document by its hash, so it was read at all; and nothing of anybody. */
const idsAlone = { missing: [], personal: [] };
const look = (text: string, sha256: readonly string[]): object => ({
  missing: sha256.filter((id) => !text.includes(id)),
  personal: personalIn(text),
});

test('no row of the queue in Postgres and no line of its worker names a person, a file or a sentence', { timeout: 120_000 }, async () => {
  const database = await freshDatabase();
  onTestFinished(() => database.drop());
  const { worker, sha256 } = await readAll({
    DATABASE_URL: database.url,
    ENCRYPTION_KEYS: createEncryptionKey(),
    SAGSBLIK_HOME: await temporaryFolder(),
  });
  expect([look(await everyRow(database.url), sha256), look(worker.stderr(), sha256), worker.stdout()]).toEqual([idsAlone, idsAlone, '']);
});

describe.skipIf(!hasRedis)('on Redis', () => {
  test('no key of the queue and no line of its worker names a person, a file or a sentence', { timeout: 120_000 }, async () => {
    const [database, redisUrl] = [await freshDatabase(), await freshRedis()];
    onTestFinished(() => database.drop());
    const env = {
      DATABASE_URL: database.url,
      REDIS_URL: redisUrl,
      ENCRYPTION_KEYS: createEncryptionKey(),
      SAGSBLIK_HOME: await temporaryFolder(),
    };
    const { worker, sha256 } = await readAll(env);
    expect([look(await everyKey(redisUrl), sha256), look(worker.stderr(), sha256)]).toEqual([idsAlone, idsAlone]);
  });
});
