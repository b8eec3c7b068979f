import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInboxes } from '../../storage/inboxes/inbox-place.ts';
import { sweepDrafts } from '../../workers/drafts/sweep-drafts.ts';
import { handlers } from '../../workers/handlers.ts';
import type { StepDeps } from '../../workers/step.ts';
import { otherText, sureText } from '../support/inbox-papers.ts';
import { openPipeline, type Pipeline } from '../support/pipeline.ts';
import { readTrail } from '../support/read-trail.ts';
import { hashOf, sampleCase, samplePerson } from '../support/sample-case.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const caseId = sampleCase.id;

/** What the trail says of machines: which one, what it did, to which case, and what it refused. */
async function linesOf({ databaseUrl }: Pipeline): Promise<readonly string[]> {
  const trail = await readTrail(databaseUrl);
  const lines = await trail.news();
  await trail.close();
  expect(lines.every(({ person_id: id }) => id === null)).toBe(true);
  return lines.map(({ machine, action, case_id: id, refused }) => [machine, action, id, refused].filter((part) => part !== null).join(' '));
}

test('what an inbox takes and refuses is a line of the inbox, and what is filed by itself one of the worker that names the case', async () => {
  const pipeline = await openPipeline();
  const folder = join(await temporaryFolder(), 'ind');
  await mkdir(folder);
  await writeFile(join(folder, 'brev.txt'), sureText());
  await writeFile(join(folder, 'tom.txt'), '');
  const places = readInboxes('folder', `north=${folder}`) ?? [];
  const inboxes = { places, lookSeconds: 30, restSeconds: 0, claimSeconds: 300, maxBytes: 1_000_000 };
  const deps: StepDeps = { ...pipeline.deps, inboxes };
  await handlers.intake({}, deps);
  for (const { id } of await deps.records.unfiled.unfinished()) await handlers.receipt({ receiptId: id }, deps);
  expect((await linesOf(pipeline)).toSorted()).toEqual([
    'inbox document.upload',
    'inbox document.upload',
    'inbox document.upload document.empty',
    `worker receipt.file ${caseId}`,
  ]);
});

test('a paper about another citizen that is held out of its case is a line of that case', async () => {
  const pipeline = await openPipeline();
  const sha256 = await pipeline.receive('brev.txt', Buffer.from(otherText()), { queue: false });
  await handlers.parse({ caseId, sha256 }, pipeline.deps);
  await handlers.classify({ caseId, sha256 }, pipeline.deps);
  expect(await linesOf(pipeline)).toEqual([`worker document.upload ${caseId} person.other-citizen`]);
});

test('a draft that was not sent in time is swept with a line', async () => {
  const pipeline = await openPipeline();
  const { portal, people } = pipeline.deps.records;
  const supplier = samplePerson('supplier', 'Jobvejen');
  await people.save(supplier);
  const [madeAt, expiresAt] = [new Date('2024-03-04T08:00:00Z'), new Date('2024-03-05T08:00:00Z')];
  const sending = {
    id: hashOf('s'),
    caseId,
    orderId: null,
    person: supplier.id,
    reference: 'J',
    madeAt,
    expiresAt,
    sentAt: null,
    runId: null,
  };
  await portal.begin(sending);
  await portal.addDraft({
    id: hashOf('d'),
    sendingId: sending.id,
    caseId,
    fileName: 'a.txt',
    bytes: 3,
    objectKey: 'documents/d',
    madeAt,
    expiresAt,
  });
  await sweepDrafts(new Date('2024-03-06T08:00:00Z'), pipeline.deps);
  expect(await linesOf(pipeline)).toEqual([`worker portal.use ${caseId}`]);
});
