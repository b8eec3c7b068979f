import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Failure } from '../../domain/failure.ts';
import type { FailureCode } from '../../domain/failures.ts';
import type { CaseId } from '../../domain/ids.ts';
import { openFileSystem } from '../../storage/objects/file-system.ts';
import type { ObjectStore } from '../../storage/objects/object-store.ts';
import { receiveDocument, type ReceiveDeps } from '../../storage/receive-document.ts';
import { openRecords } from '../../storage/records/index.ts';
import type { Records } from '../../storage/records/records.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';

let database: FreshDatabase;
let records: Records;
let objects: ObjectStore;
let root: string;
let deps: ReceiveDeps;
let jobs: string[];

beforeAll(async () => {
  database = await freshDatabase('migrated');
  records = openRecords({ databaseUrl: database.url });
  await records.people.save(samplePerson('caseworker'));
  await records.cases.create(sampleCase);
  root = await mkdtemp(join(tmpdir(), 'sagsblik-receive-'));
  objects = openFileSystem({ root });
});

beforeEach(() => {
  jobs = [];
  deps = {
    cases: records.cases,
    documents: records.documents,
    objects,
    check: () => 'text/plain',
    parseLater: async ({ sha256 }) => void jobs.push(sha256),
  };
});

afterAll(async () => {
  await records.close();
  await database.drop();
  await rm(root, { recursive: true, force: true });
});

function fails(code: FailureCode): never {
  throw new Failure(code);
}

const file = (text: string) => ({ caseId: sampleCase.id, fileName: `${text}.txt`, bytes: Buffer.from(text), received: '2024-03-04' });

test('a received file is an object, a row and a job', async () => {
  const { sha256, duplicate, queued } = await receiveDocument(file('brev'), deps);
  const row = await records.documents.find(sampleCase.id, sha256);
  expect({ duplicate, queued, jobs }).toEqual({ duplicate: false, queued: true, jobs: [sha256] });
  expect(Buffer.from(await objects.get(row?.objectKey ?? '')).toString()).toBe('brev');
  expect(row).toMatchObject({ fileName: 'brev.txt', mediaType: 'text/plain', bytes: 4, state: 'stored' });
});

test('what the check refuses leaves no object, row or job', async () => {
  const before = await Array.fromAsync(objects.list(''));
  await expect(receiveDocument(file('ukendt'), { ...deps, check: () => fails('document.unsupported') })).rejects.toMatchObject({
    code: 'document.unsupported',
  });
  expect([await Array.fromAsync(objects.list('')), jobs]).toEqual([before, []]);
});

test('a file for an unknown case is not stored', async () => {
  const before = await Array.fromAsync(objects.list(''));
  await expect(receiveDocument({ ...file('brev'), caseId: 'nowhere' as CaseId }, deps)).rejects.toMatchObject({ code: 'case.unknown' });
  expect(await Array.fromAsync(objects.list(''))).toEqual(before);
});

test('a store that fails leaves no row, so that nothing is half-stored', async () => {
  const before = (await records.documents.list(sampleCase.id)).length;
  await expect(
    receiveDocument(file('uden lager'), { ...deps, objects: { put: async () => fails('object-store.unreachable') } }),
  ).rejects.toMatchObject({ code: 'object-store.unreachable' });
  expect(await records.documents.list(sampleCase.id)).toHaveLength(before);
});

test('a queue that is away does not lose the file: it waits for housekeeping', async () => {
  const { sha256, queued } = await receiveDocument(file('uden kø'), { ...deps, parseLater: async () => fails('queue.unreachable') });
  expect(queued).toBe(false);
  expect((await records.documents.unfinished()).map((each) => each.sha256)).toContain(sha256);
});

test('the same reception sent again is no duplicate', async () => {
  const again = { ...file('gentaget'), receipt: 'upload-1' };
  await receiveDocument(again, deps);
  expect(await receiveDocument(again, deps)).toMatchObject({ duplicate: false });
  expect(await receiveDocument({ ...again, receipt: 'upload-2' }, deps)).toMatchObject({ duplicate: true });
});
