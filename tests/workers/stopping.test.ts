import { expect, test } from 'vitest';
import { openPipeline, type Pipeline } from '../support/pipeline.ts';
import { runNode, type Running } from '../support/run-node.ts';
import { sampleCase } from '../support/sample-case.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const caseId = sampleCase.id;
const note = Buffer.from('Journalnotat 4. marts 2024\n\nBorgeren møder tre timer om ugen.\n');

function startSlowWorker({ databaseUrl, objectsRoot, encryptionKeys, redisUrl, s3Url }: Pipeline, graceSeconds: number): Running {
  const args = [databaseUrl, objectsRoot, encryptionKeys, String(graceSeconds)];
  return runNode('tests/support/slow-worker.ts', args, { REDIS_URL: redisUrl, S3_URL: s3Url });
}

test(
  'SIGTERM in a 20-second step with 10 seconds of grace: exit 0 within 12 seconds, and another worker finishes it once',
  { timeout: 60_000 },
  async () => {
    const pipeline = await openPipeline();
    const slow = startSlowWorker(pipeline, 10);
    await slow.says(/slow worker takes jobs/);
    const sha256 = await pipeline.receive('notat.txt', note);
    await slow.says(/slow step began/);
    const asked = performance.now();
    slow.child.kill('SIGTERM');
    const status = await slow.ended;
    const seconds = (performance.now() - asked) / 1_000;
    await pipeline.work();
    await pipeline.reaches(sha256, 'in-overview');
    const rows = await pipeline.deps.records.documents.list(caseId);
    expect([status, seconds > 9 && seconds < 12, slow.stderr().includes('slow step ended'), rows.length, rows[0]?.receipts]).toEqual([
      0,
      true,
      false,
      1,
      1,
    ]);
  },
);

test(
  'a worker that is killed outright loses nothing: another one takes the job when its lock has run out',
  { timeout: 90_000 },
  async () => {
    const pipeline = await openPipeline();
    const slow = startSlowWorker(pipeline, 10);
    await slow.says(/slow worker takes jobs/);
    const sha256 = await pipeline.receive('notat.txt', note);
    await slow.says(/slow step began/);
    slow.child.kill('SIGKILL');
    await slow.ended;
    await pipeline.work();
    await pipeline.reaches(sha256, 'in-overview');
    expect((await pipeline.deps.records.documents.list(caseId)).length).toBe(1);
  },
);

test('a worker without work stops at once', async () => {
  const pipeline = await openPipeline();
  const slow = startSlowWorker(pipeline, 10);
  await slow.says(/slow worker takes jobs/);
  const asked = performance.now();
  slow.child.kill('SIGTERM');
  expect([await slow.ended, performance.now() - asked < 3_000]).toEqual([0, true]);
});

test('a worker that waits for a Redis that is away ends when it is asked to', async () => {
  const { databaseUrl, encryptionKeys } = await openPipeline();
  const env = {
    DATABASE_URL: databaseUrl,
    ENCRYPTION_KEYS: encryptionKeys,
    REDIS_URL: 'redis://127.0.0.1:9',
    SAGSBLIK_HOME: await temporaryFolder(),
  };
  const worker = runNode('workers/main.ts', [], env);
  await worker.says(/queue away/);
  worker.child.kill('SIGTERM');
  expect(await worker.ended).toBe(0);
});
