import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { backedUpTables, leftOut } from '../../../storage/backup/backed-up-tables.ts';
import { holders } from '../../../storage/backup/held-objects.ts';
import { makeBackup, openMirror, type Backup } from '../../../storage/backup/make-backup.ts';
import { restoreBackup } from '../../../storage/backup/restore-backup.ts';
import { createEncryptionKey, readEncryptionKeys } from '../../../storage/objects/encryption-keys.ts';
import { openObjects, openSealedObjects } from '../../../storage/objects/index.ts';
import { openRecords } from '../../../storage/records/index.ts';
import type { Records } from '../../../storage/records/records.ts';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.ts';
import { received, sampleCase, samplePerson } from '../../support/sample-case.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const night = new Date('2024-03-04T02:00:00Z');
const laterNight = (days: number): Date => new Date(night.getTime() + days * 86_400_000);
const encryptionKeys = createEncryptionKey();
let database: FreshDatabase;
let records: Records;

beforeAll(async () => {
  database = await freshDatabase();
  records = openRecords({ databaseUrl: database.url });
  await records.migrate();
  await records.people.save(samplePerson('caseworker'));
  await records.cases.create(sampleCase);
  await records.documents.receive(received('notat'));
});
afterAll(async () => {
  await records.close();
  await database.drop();
});

interface Place {
  readonly root: string;
  readonly objectsRoot: string;
  backUp(now?: Date): Promise<Backup>;
}

async function openPlace(): Promise<Place> {
  const [root, objectsRoot] = [join(await temporaryFolder(), 'kopi'), await temporaryFolder()];
  const place = { root: objectsRoot, encryptionKeys };
  const objects = openObjects(place);
  await objects.put(received('notat').objectKey, Buffer.from('notat'));
  const stores = { databaseUrl: database.url, retention: records.retention, objects, sealed: openSealedObjects(place) };
  const keys = { encryptionKey: readEncryptionKeys(encryptionKeys).currentId, auditKey: 'audit' };
  return { root, objectsRoot, backUp: (now = night) => makeBackup({ root, ...stores, ...keys, now, keepDays: 30 }) };
}

async function restoreFrom(root: string, changes: Partial<Parameters<typeof restoreBackup>[0]> = {}): ReturnType<typeof restoreBackup> {
  const empty = await freshDatabase();
  onTestFinished(() => empty.drop());
  const sealed = openSealedObjects({ root: await temporaryFolder(), encryptionKeys });
  const call = { root, keys: readEncryptionKeys(encryptionKeys), auditKey: 'audit', databaseUrl: empty.url, sealed };
  return restoreBackup({ ...call, ...changes });
}

test('every table is somebody’s: the rows of a case are sealed under its key, and those of no case are named here', async () => {
  const client = new pg.Client(database.url);
  await client.connect();
  onTestFinished(() => client.end());
  const tables = await backedUpTables(client);
  const ofNobody = tables.filter(({ caseOf }) => caseOf === null).map(({ name }) => name);
  expect(ofNobody.toSorted()).toEqual([
    'accounts',
    'alert_messages',
    'alert_settings',
    'api_keys',
    'audit_events', // names a citizen by a keyed hash alone
    'audit_seals',
    'deleted_cases',
    'dropped_readings',
    'inboxes',
    'people',
    'quality_samples',
    'renewals',
    'retention_rules',
    'units',
  ]);
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'object_key'`,
  );
  const known = [...Object.keys(holders), 'dropped_readings']; // the latter are on their way out
  expect(rows.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  expect(Object.keys(leftOut).length).toBeGreaterThan(0);
});

test('a restore goes into an empty system alone', async () => {
  const place = await openPlace();
  await place.backUp();
  await expect(restoreFrom(place.root, { databaseUrl: database.url })).rejects.toMatchObject({ code: 'restore.not-empty' });
  const sealed = openSealedObjects({ root: await temporaryFolder(), encryptionKeys });
  await sealed.put('keys/documents/of-somebody-else/1', Buffer.from('key'));
  await expect(restoreFrom(place.root, { sealed })).rejects.toMatchObject({ code: 'restore.not-empty', details: { part: 'objects' } });
});

test('a restore that was broken off is run again and ends whole', async () => {
  const place = await openPlace();
  await place.backUp();
  const [objects, empty] = [await temporaryFolder(), await freshDatabase()];
  onTestFinished(() => empty.drop());
  const sealed = openSealedObjects({ root: objects, encryptionKeys });
  const half = {
    ...sealed,
    put: async (key: string, bytes: Uint8Array) =>
      key.startsWith('keys/backups') ? Promise.reject(new Error('cut')) : sealed.put(key, bytes),
  };
  await expect(restoreFrom(place.root, { sealed: half, databaseUrl: empty.url })).rejects.toThrow('cut');
  const restored = await restoreFrom(place.root, { sealed, databaseUrl: empty.url });
  const again = openObjects({ root: objects, encryptionKeys });
  expect([restored.objects, Buffer.from(await again.get(received('notat').objectKey)).toString()]).toEqual([3, 'notat']);
});

test('another key, a newer version and a folder without a backup are told by name', async () => {
  const place = await openPlace();
  await place.backUp();
  const other = { keys: readEncryptionKeys(createEncryptionKey()) };
  await expect(restoreFrom(place.root, other)).rejects.toMatchObject({ code: 'backup.other-key', details: { setting: 'ENCRYPTION_KEYS' } });
  await expect(restoreFrom(place.root, { auditKey: 'another' })).rejects.toMatchObject({
    code: 'backup.other-key',
    details: { setting: 'AUDIT_KEY' },
  });
  await expect(restoreFrom(await temporaryFolder())).rejects.toMatchObject({ code: 'backup.none' });
  await expect(restoreFrom(place.root, { stamp: '2020' })).rejects.toMatchObject({ code: 'backup.none', details: { stamp: '2020' } });
});

test('rows that were changed, cut off or taken from another backup are not restored', async () => {
  const place = await openPlace();
  const { stamp } = await place.backUp();
  const cases = join(place.root, 'rows', stamp, 'cases.rows');
  const whole = await readFile(cases);
  const expectDamaged = async (bytes: Uint8Array): Promise<void> => {
    await writeFile(cases, bytes);
    await expect(restoreFrom(place.root)).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:backup\.damaged|object\.unreadable)$/u),
    });
  };
  await expectDamaged(whole.subarray(0, -3));
  await expectDamaged(Buffer.concat([whole.subarray(0, -1), Buffer.from([(whole.at(-1) ?? 0) ^ 1])]));
  await rm(cases);
  await expect(restoreFrom(place.root)).rejects.toMatchObject({ code: 'backup.damaged', details: { reason: 'missing' } });
  await writeFile(cases, whole);
  const manifest = join(place.root, 'rows', stamp, 'manifest.json');
  const text = await readFile(manifest, 'utf8');
  await writeFile(manifest, text.replace('\\"rows\\":1', '\\"rows\\":0'));
  await expect(restoreFrom(place.root)).rejects.toMatchObject({ code: 'backup.damaged', details: { reason: 'signature' } });
});

test('keys that are lost and not deleted stay in the backup until its days are over', async () => {
  const place = await openPlace();
  await place.backUp();
  await rm(join(place.objectsRoot, 'keys', 'documents'), { recursive: true });
  const key = `keys/${received('notat').objectKey}`;
  const standing = async (): Promise<number> => (await Array.fromAsync(openMirror(place.root).list(`${key}/`))).length;
  await place.backUp(laterNight(1));
  expect(await standing()).toBe(1);
  await place.backUp(laterNight(30));
  expect(await standing()).toBe(1);
  await place.backUp(laterNight(32));
  expect(await standing()).toBe(0);
});

test('older rows are thrown away after their days, and the key of their backup with them', async () => {
  const place = await openPlace();
  const older = await place.backUp();
  const newer = await place.backUp(laterNight(31));
  const sealed = openSealedObjects({ root: place.objectsRoot, encryptionKeys });
  expect([newer.thrownAway, await readdir(join(place.root, 'rows'))]).toEqual([1, [newer.stamp]]);
  expect([await sealed.has(`backups/${older.stamp}`), await openMirror(place.root).has(`backups/${older.stamp}`)]).toEqual([false, false]);
});
