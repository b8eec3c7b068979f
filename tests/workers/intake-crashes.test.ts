import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInboxes } from '../../storage/inboxes/inbox-place.ts';
import { handlers } from '../../workers/handlers.ts';
import type { StepDeps } from '../../workers/step.ts';
import { sureText } from '../support/inbox-papers.ts';
import { openPipeline, type Pipeline } from '../support/pipeline.ts';
import { runNode, type Running } from '../support/run-node.ts';
import { sampleCase } from '../support/sample-case.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const FILES = 50;

async function openFolder(files: number): Promise<{ readonly pipeline: Pipeline; readonly folder: string }> {
  const pipeline = await openPipeline();
  const folder = join(await temporaryFolder(), 'post');
  await mkdir(folder);
  const write = (nth: number): Promise<void> =>
    writeFile(join(folder, `brev ${nth}.txt`), sureText(`Borgeren møder ${nth + 2} timer om ugen.`));
  await Promise.all(Array.from({ length: files }, (_, nth) => write(nth)));
  return { pipeline, folder };
}

const withInbox = ({ deps }: Pipeline, folder: string, claimSeconds: number): StepDeps => ({
  ...deps,
  inboxes: { places: readInboxes('folder', `north=${folder}`) ?? [], lookSeconds: 1, restSeconds: 0, claimSeconds, maxBytes: 1_000_000 },
});

/** The stores, of which the call with a number ends as a crash does: nothing after it happens. */
function crashingAt(deps: StepDeps, crash: { at: number; happened: boolean }): StepDeps {
  let calls = 0;
  const guard = <T extends object>(part: T): T =>
    new Proxy(part, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return (...args: readonly unknown[]): unknown => {
          calls += 1;
          if (crash.happened || calls >= crash.at) {
            crash.happened = true;
            throw new Error('crashed');
          }
          return Reflect.apply(value, target, args);
        };
      },
    });
  const { inboxes, unfiled, documents } = deps.records;
  const records = { ...deps.records, inboxes: guard(inboxes), unfiled: guard(unfiled), documents: guard(documents) };
  return { ...deps, records, objects: guard(deps.objects), queues: guard(deps.queues) };
}

async function work(deps: StepDeps): Promise<void> {
  await handlers.intake({}, deps);
  for (const { id } of await deps.records.unfiled.unfinished()) await handlers.receipt({ receiptId: id }, deps);
}

test(
  'a crash between any two lines of fetching, storing, moving and filing loses nothing and doubles nothing',
  { timeout: 60_000 },
  async () => {
    const { pipeline, folder } = await openFolder(0);
    const deps = withInbox(pipeline, folder, 0);
    let crashes = 0;
    for (let happened = true; happened;) {
      const crash = { at: crashes + 1, happened: false };
      await writeFile(join(folder, `brev ${crash.at}.txt`), sureText(`Borgeren møder ${crash.at + 1} timer om ugen.`));
      await work(crashingAt(deps, crash)).catch(() => undefined);
      happened = crash.happened;
      crashes = crash.at;
      for (let look = 0; look < 2; look++) await work(deps);
      await handlers.housekeeping({}, deps);
      const documents = await deps.records.documents.list(sampleCase.id);
      expect([documents.map((row) => row.receipts), (await readdir(join(folder, 'done'))).length]).toEqual([
        Array(crashes).fill(1),
        crashes,
      ]);
      expect(await deps.records.unfiled.countByState()).toEqual({ filed: crashes });
      expect(await Array.fromAsync(deps.objects.list('receipts/'))).toEqual([]);
    }
    expect(crashes).toBeGreaterThan(15); // calls to the stores on the way of one file
  },
);

test('of two workers that look at the same moment each file goes to one alone', async () => {
  const { pipeline, folder } = await openFolder(FILES);
  const deps = withInbox(pipeline, folder, 300);
  let puts = 0;
  const objects = { ...deps.objects, put: (key: string, bytes: Uint8Array) => ((puts += 1), deps.objects.put(key, bytes)) };
  await Promise.all([1, 2].map(() => handlers.intake({}, { ...deps, objects })));
  expect([puts, (await readdir(join(folder, 'done'))).length]).toEqual([FILES, FILES]);
});

test('of three worker processes one is killed in the middle: every file is filed once', { timeout: 120_000 }, async () => {
  const { pipeline, folder } = await openFolder(FILES);
  const { databaseUrl, redisUrl, s3Url, objectsRoot, encryptionKeys } = pipeline;
  const env = {
    SAGSBLIK_HOME: join(objectsRoot, '..'),
    DATABASE_URL: databaseUrl,
    ENCRYPTION_KEYS: encryptionKeys,
    INBOX_FOLDER: `north=${folder}`,
    INBOX_LOOK_SECONDS: '1',
    INBOX_REST_SECONDS: '0',
    INBOX_CLAIM_SECONDS: '1',
    SWEEP_SECONDS: '2',
    SANDBOX_CHILDREN: '1',
    SANDBOX_SPARE_CHILDREN: '0',
    ...(redisUrl && { REDIS_URL: redisUrl }),
    ...(s3Url && { S3_URL: s3Url }),
  };
  const start = (steps: string): Running => runNode('workers/main.ts', ['--steps', steps], env);
  const killed = start('intake');
  const done = async (): Promise<number> => (await readdir(join(folder, 'done')).catch(() => [])).length;
  while ((await done()) < 5) await new Promise((resolve) => setTimeout(resolve, 5));
  killed.child.kill('SIGKILL');
  expect(await killed.ended).toBe('SIGKILL');
  for (const steps of ['intake', 'intake,receipt,parse,housekeeping']) start(steps);
  const { documents } = pipeline.deps.records;
  while ((await documents.list(sampleCase.id)).length < FILES || (await done()) < FILES)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await documents.list(sampleCase.id)).map((row) => row.receipts)).toEqual(Array.from({ length: FILES }, () => 1));
  expect((await readdir(folder)).toSorted()).toEqual(['done']);
});
