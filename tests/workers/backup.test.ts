import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import { compareVersion } from '../../pipeline/compare/index.ts';
import { overviewVersion } from '../../pipeline/overview/index.ts';
import { connectQueue, openQueues } from '../../queues/index.ts';
import { leftOut } from '../../storage/backup/backed-up-tables.ts';
import { makeBackup } from '../../storage/backup/make-backup.ts';
import { restoreBackup, type Restored } from '../../storage/backup/restore-backup.ts';
import { verifyBackup } from '../../storage/backup/verify-backup.ts';
import { verifyObjects } from '../../storage/backup/verify-objects.ts';
import { readEncryptionKeys } from '../../storage/objects/encryption-keys.ts';
import { openObjects, openSealedObjects, type ObjectsPlace } from '../../storage/objects/index.ts';
import { openRecords } from '../../storage/records/index.ts';
import { receiveDocument } from '../../storage/receive-document.ts';
import { deleteCase } from '../../storage/retention/delete-case.ts';
import { handlers } from '../../workers/handlers.ts';
import { startWorkers } from '../../workers/start-workers.ts';
import type { StepDeps } from '../../workers/step.ts';
import { dumpDatabase } from '../support/dump-database.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { openPipeline, type Pipeline } from '../support/pipeline.ts';
import { freshRedis } from '../support/redis.ts';
import { startS3 } from '../support/s3.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const otherCase: CaseId = 'case-2' as CaseId;
const letter = (sentence: string): Buffer => Buffer.from(`Journalnotat\n\nDato: 4. marts 2024\n\n${sentence}\n`);
const first = new Date('2024-03-04T02:00:00Z');
const nextNight = new Date('2024-03-05T02:00:00Z');

/** Two cases that were read, one letter that waits for a worker, and rows with everything that a dump may trip over. */
async function fill(): Promise<{ readonly on: Pipeline; readonly waiting: Sha256; readonly read: Sha256 }> {
  const on = await openPipeline();
  const { records, objects, queues } = on.deps;
  const person = samplePerson('caseworker');
  await records.people.save(person);
  await records.cases.create({ ...sampleCase, id: otherCase, citizenName: 'Bodil\tPrøve \\N "x"\nanden linje', caseworker: null });
  const workers = await on.work();
  const read = await on.receive('Notat æøå.txt', letter('Borgeren møder 12 timer om ugen.'));
  await on.reaches(read, 'in-overview');
  const other = await receiveDocument(
    { caseId: otherCase, fileName: 'b.txt', bytes: letter('Hun passer en urtehave i Vemmelev.'), received: '2024-03-04' },
    { ...records, objects, check: () => 'text/plain', parseLater: (document) => queues.add('parse', document) },
  );
  while ((await records.documents.find(otherCase, other.sha256))?.state !== 'in-overview')
    await new Promise((done) => setTimeout(done, 20));
  const passage = (await records.documents.findClassified(sampleCase.id, read))?.passages[0];
  if (passage === undefined) throw new Error('the letter was read without a passage');
  const made = { caseId: sampleCase.id, by: person.id, at: first, sha256: read };
  await records.notes.add({ ...made, id: 'n1', passage: passage.id, words: read, text: 'Husk\t\\. og\r\nlinje to' });
  await workers.stop();
  const waiting = await on.receive('sent på natten.txt', letter('Praktikken begynder mandag.'), { queue: false });
  return { on, waiting, read };
}

const placeOf = ({ objectsRoot: root, s3Url, encryptionKeys }: Pipeline): ObjectsPlace => ({ root, s3Url, encryptionKeys });

async function backUp(on: Pipeline, root: string, now: Date): Promise<Awaited<ReturnType<typeof makeBackup>>> {
  const { records, objects } = on.deps;
  const sealed = openSealedObjects(placeOf(on));
  const { currentId: encryptionKey } = readEncryptionKeys(on.encryptionKeys);
  const stores = { databaseUrl: on.databaseUrl, retention: records.retention, objects, sealed };
  return makeBackup({ root, ...stores, encryptionKey, auditKey: 'audit', now, keepDays: 35 });
}

interface Elsewhere {
  readonly restored: Restored;
  readonly databaseUrl: string;
  readonly deps: StepDeps;
  readonly connection: Pipeline['connection'];
}

/** Into a database, a folder or bucket and a queue that nobody has used. */
async function restore(on: Pipeline, root: string, stamp?: string): Promise<Elsewhere> {
  const database = await freshDatabase();
  onTestFinished(() => database.drop());
  const s3 = on.s3Url === undefined ? undefined : await startS3();
  onTestFinished(async () => s3?.stop());
  const place = { root: join(await temporaryFolder(), 'objects'), s3Url: s3?.url, encryptionKeys: on.encryptionKeys };
  const call = { root, stamp, keys: readEncryptionKeys(on.encryptionKeys), auditKey: 'audit', databaseUrl: database.url };
  const restored = await restoreBackup({ ...call, sealed: openSealedObjects(place) });
  const records = openRecords({ databaseUrl: database.url, foldVersion: `${compareVersion} ${overviewVersion}` });
  onTestFinished(() => records.close());
  const redisUrl = on.redisUrl === undefined ? undefined : await freshRedis();
  const connection = connectQueue({ databaseUrl: database.url, redisUrl });
  const queues = openQueues(connection);
  onTestFinished(() => queues.close());
  const deps = { ...on.deps, records, queues, objects: openObjects(place) };
  return { restored, databaseUrl: database.url, deps, connection };
}

/** Every row of every table that a backup takes, as text. */
async function rowsIn(url: string): Promise<Record<string, readonly string[]>> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const all: Record<string, readonly string[]> = {};
  for (const { name } of tables.filter((table) => leftOut[table.name] === undefined))
    all[name] = (await client.query<{ row: string }>(`select t::text as row from "${name}" t order by 1`)).rows.map(({ row }) => row);
  await client.end();
  return all;
}

test('what is backed up and restored elsewhere is the same, row for row and byte for byte, and its queue is made from the rows', async () => {
  const { on, waiting, read } = await fill();
  const root = join(await temporaryFolder(), 'kopi');
  const before = { rows: await rowsIn(on.databaseUrl), overview: JSON.stringify(await on.deps.records.overviews.find(sampleCase.id)) };
  await backUp(on, root, first);
  const { deps, databaseUrl, connection, restored } = await restore(on, root);
  expect(await rowsIn(databaseUrl)).toEqual(before.rows);
  const { records, objects } = deps;
  const row = await records.documents.find(sampleCase.id, read);
  expect(Buffer.from(await objects.get(row?.objectKey ?? '')).equals(letter('Borgeren møder 12 timer om ugen.'))).toBe(true);
  expect(JSON.stringify(await records.overviews.find(sampleCase.id))).toBe(before.overview);
  expect(restored.forgotten).toBe(0);
  const verified = await verifyObjects({ databaseUrl, objects });
  expect([verified.wrong, verified.unknown, verified.looked]).toEqual([[], 0, 5]); // three papers, two readings
  expect((await records.audit.verify()).broken).toBeNull();

  const workers = await startWorkers({
    steps: ['parse', 'classify', 'case', 'housekeeping'],
    handlers,
    deps,
    connection,
    graceSeconds: 1,
    sweepSeconds: 1,
  });
  onTestFinished(() => workers.stop());
  while ((await records.documents.find(sampleCase.id, waiting))?.state !== 'in-overview') await new Promise((done) => setTimeout(done, 20));
  const again = { caseId: sampleCase.id, fileName: 'igen.txt', bytes: letter('Borgeren møder 12 timer om ugen.'), received: '2024-03-05' };
  await receiveDocument(again, { ...records, objects, check: () => 'text/plain', parseLater: async () => {} });
  expect((await records.documents.receipts(sampleCase.id)).length).toBe(3); // counters stand behind what was restored
});

test('a case that is deleted after the backup is gone from it after the next run, from the older rows too', async () => {
  const { on } = await fill();
  const root = join(await temporaryFolder(), 'kopi');
  const older = await backUp(on, root, first);
  await deleteCase(otherCase, nextNight, on.deps);
  const newer = await backUp(on, root, nextNight);
  expect(newer.objects.removed).toBeGreaterThanOrEqual(3); // paper, reading, the key of its rows
  const { restored, databaseUrl, deps } = await restore(on, root, older.stamp);
  expect([restored.stamp, restored.forgotten]).toEqual([older.stamp, 1]);
  expect([await deps.records.cases.find(otherCase), (await deps.records.documents.list(sampleCase.id)).length]).toEqual([null, 2]);
  expect((await dumpDatabase(databaseUrl)).match(/urtehave|Vemmelev|Bodil/u)).toBeNull();
  const { forgotten, unreadable } = await verifyBackup({ root, stamp: older.stamp, keys: readEncryptionKeys(on.encryptionKeys) });
  expect([forgotten, unreadable]).toEqual([1, []]);
});

test('nothing that a citizen is known by, and no key, stands readable in the folder', async () => {
  const { on } = await fill();
  const root = join(await temporaryFolder(), 'kopi');
  await backUp(on, root, first);
  const files = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const bytes = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name))));
  const all = Buffer.concat(bytes);
  const found = ['urtehave', 'Vibeke', '010190', 'J-2024-17', on.encryptionKeys.trim()].filter((word) => all.includes(word));
  expect([files.length > 10, found]).toEqual([true, []]);
});
