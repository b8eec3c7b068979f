import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { Redis } from 'ioredis';
import { expect, test } from 'vitest';
import type { CaseId, PassageId, Sha256 } from '../../../domain/ids.ts';
import type { UnfiledReceipt } from '../../../domain/unfiled.ts';
import { compareSections } from '../../../domain/compare-sections.ts';
import { standardQuestions } from '../../../pipeline/orders/index.ts';
import { objectKeyOf } from '../../../storage/object-prefix.ts';
import { archiveEntries } from '../../../storage/retention/archive-entries.ts';
import { deleteCase, sweepDeleted } from '../../../storage/retention/delete-case.ts';
import { endCases } from '../../../workers/cases/end-cases.ts';
import { housekeeping } from '../../../workers/housekeeping.ts';
import { dumpDatabase } from '../../support/dump-database.ts';
import { otherText } from '../../support/inbox-papers.ts';
import { openPipeline, type Pipeline } from '../../support/pipeline.ts';
import { sampleCase, samplePerson } from '../../support/sample-case.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const sentence = 'Hun har passet sin urtehave i Vemmelev hele efteråret.';
const letter = Buffer.from(`Journalnotat\n\nVibeke Eksempel, 010190-0000\n\n${sentence}\n\nAftale: Ring til lægen den 12. marts 2024.\n`);
const closed = { kind: 'other', closedOn: '2020-01-31' } as const;
const now = new Date('2024-03-04T08:00:00Z');

/** A case with something of every sort that is kept, read by real workers. */
async function openWholeCase(): Promise<{ readonly on: Pipeline; readonly sha256: Sha256 }> {
  const on = await openPipeline();
  const { records } = on.deps;
  const { id: caseId } = sampleCase;
  const person = samplePerson('caseworker');
  await records.people.save(person);
  await on.work();
  const sha256 = await on.receive('Vibeke Eksempel notat.txt', letter);
  await on.reaches(sha256, 'in-overview');
  const passage = (await records.documents.findClassified(caseId, sha256))?.passages.find(({ text }) => text.includes('urtehave'));
  if (passage === undefined) throw new Error('the letter was read without its sentence');
  const made = { caseId, by: person.id, at: now };
  await records.notes.add({ ...made, id: 'n1', sha256, passage: passage.id, words: sha256, text: `Husk: ${sentence}` });
  await records.meetings.add({ id: 'm1', caseId, kind: 'meeting', date: '2024-03-01', title: 'Møde med Vibeke Eksempel' });
  await writeBundle(on, passage.id, sha256);
  await records.orders.make({
    ...made,
    id: 'o1',
    kind: 'lae_285',
    recipient: 'Vibeke Eksempels læge',
    asked: '2024-02-01',
    due: null,
    reference: null,
    questions: standardQuestions('lae_285'),
  });
  await writeRun(on);
  await records.audit.add({
    at: now,
    person: { id: person.id, role: person.role },
    action: 'case.read',
    what: 'test',
    refused: null,
    caseId,
    document: sha256,
    origin: null,
    reason: null,
  });
  await housekeeping({}, on.deps); // search, signatures, alerts
  return { on, sha256 };
}

/** A reason in words, a bundle with a participant, a question and its answer. */
async function writeBundle({ deps: { records } }: Pipeline, passage: PassageId, sha256: Sha256): Promise<void> {
  const [caseId, at] = [sampleCase.id, now];
  const [reader, guest] = [samplePerson('caseworker', 'north', 'person-reader'), samplePerson('meeting_participant', 'Lægehuset')];
  for (const person of [reader, guest]) await records.people.save(person);
  await records.accesses.state({ caseId, id: 'a1', person: reader.id, reason: 'other', words: `Om ${sentence}`, at, until: '2024-03-04' });
  await records.bundles.make({ id: 'b1', caseId, title: 'Møde om Vibeke Eksempel', documents: [sha256], by: reader.id, at });
  await records.bundles.letIn(caseId, { person: guest.id, bundle: 'b1', until: '2024-03-08', by: reader.id, at });
  const asked = { caseId, bundle: 'b1', sha256, passage, words: sha256, by: guest.id, at };
  await records.questions.ask({ ...asked, id: 'q1', text: `Gælder det: ${sentence}` });
  await records.questions.answer({ caseId, question: 'q1' }, { id: 'w1', text: `Ja: ${sentence}`, by: reader.id, at });
}

/** A running report with a version that was sent, a closing report on its way, and words that are not sent. */
async function writeRun({ deps }: Pipeline): Promise<void> {
  const { records } = deps;
  const sender = samplePerson('supplier', 'Jobvejen');
  await records.people.save(sender);
  const text = `Rapport: ${sentence}`;
  const about = { organisation: sender.unit, caseId: sampleCase.id, orderId: null, reference: sampleCase.reference, title: 'Hos Vibeke' };
  const begun = { state: 'open', sections: { goals: text }, closing: null, version: 1, closedAt: null, checked: null } as const;
  await records.runningReports.begin({ id: 'r1', ...about, ...begun, savedAt: now, savedBy: sender.id, madeAt: now });
  const sending = { id: 's1', caseId: sampleCase.id, orderId: null, person: sender.id, reference: sampleCase.reference, madeAt: now };
  await records.portal.begin({ ...sending, expiresAt: now, sentAt: null, runId: 'r1' });
  const difference = compareSections({}, { goals: text });
  await records.runningReports.send(
    { id: 'r1', version: 1 },
    {
      number: 1,
      isClosing: false,
      sections: { goals: text },
      difference,
      note: text,
      sentAt: now,
      sentBy: sender.id,
      sha256: 'a'.repeat(64) as Sha256,
      sendingId: 's1',
      draft: { id: 'd1', remark: null, answersOrder: false },
    },
  );
  await records.runningReports.saveClosing({ id: 'r1', version: 2 }, { goals: text }, { by: sender.id, at: now });
}

const personal = /010190-?0000|Vibeke|Eksempel|urtehave|Vemmelev|J-2024-17/iu;

test('what is deleted is gone from database, objects, queue and search', async () => {
  const { on } = await openWholeCase();
  const { records, objects } = on.deps;
  expect(await dumpDatabase(on.databaseUrl)).toContain('urtehave');

  await records.retention.close(sampleCase.id, closed);
  await records.retention.saveRule({ kind: 'other', months: 36, archive: false });
  expect(await endCases(now, on.deps)).toEqual({ ended: 1, withoutArchive: 0 });

  const left = await dumpDatabase(on.databaseUrl);
  expect(left.match(personal)).toBeNull();
  expect(left).toContain('retention rule'); // the trail outlives the case
  expect(await Array.fromAsync(objects.list(''))).toEqual([]);
  expect((await dumpRedis(on.redisUrl)).match(personal)).toBeNull();
});

async function dumpRedis(url: string | undefined): Promise<string> {
  if (url === undefined) return ''; // the queue lies in the database

  const redis = new Redis(url);
  try {
    const parts: string[] = [];
    for (const key of await redis.keys('*')) {
      const type = await redis.type(key);
      if (type === 'hash') parts.push(key, JSON.stringify(await redis.hgetall(key)));
      else if (type === 'string') parts.push(key, (await redis.get(key)) ?? '');
      else parts.push(key, (await redis.dump(key)) ?? '');
    }
    return parts.join('\n');
  } finally {
    redis.disconnect();
  }
}

test("what was held out of the case as another citizen's waits on without naming it; what was discarded goes", async () => {
  const on = await openPipeline();
  const { records, objects } = on.deps;
  await on.work();
  const held = async (text: string): Promise<UnfiledReceipt> => {
    const sha256 = await on.receive('brev.txt', Buffer.from(text));
    const isHeld = async () => (await records.unfiled.heldOutOf(sampleCase.id)).find((receipt) => receipt.sha256 === sha256);
    await expect.poll(isHeld, { timeout: 20_000 }).toBeDefined();
    const receipt = await isHeld();
    if (receipt === undefined) throw new RangeError('it was there a moment ago');
    return receipt;
  };
  const waits = await held(otherText('Han er startet.'));
  const discarded = await held(otherText('Han er stoppet.'));
  const person = samplePerson('caseworker');
  await records.people.save(person);
  await records.unfiled.discard(discarded.id, { by: person.id, at: now, reason: 'Sendt to gange' });

  await deleteCase(sampleCase.id, now, on.deps);

  const { fromCase, state, objectKey } = (await records.unfiled.find(waits.id)) ?? {};
  expect([fromCase, state, await objects.has(objectKey ?? '')]).toEqual([null, 'waiting', true]);
  expect([await records.unfiled.find(discarded.id), await objects.has(discarded.objectKey)]).toEqual([null, false]);
});

test('an open case, a held one, one whose time is not over and one without a rule stay', async () => {
  const on = await openPipeline();
  const { retention, people } = on.deps.records;
  const person = samplePerson('team_leader');
  await people.save(person);
  const ended = async (): Promise<number> => (await endCases(now, on.deps)).ended;
  await retention.saveRule({ kind: 'other', months: 36, archive: false });
  expect(await ended()).toBe(0);
  await retention.close(sampleCase.id, { kind: 'flex-job', closedOn: '2020-01-31' });
  expect(await ended()).toBe(0);
  await retention.close(sampleCase.id, { kind: 'other', closedOn: '2021-03-05' });
  expect([await ended(), (await retention.facts(sampleCase.id)).goesOn]).toEqual([0, '2024-03-05']);
  await retention.close(sampleCase.id, closed);
  await retention.hold(sampleCase.id, { by: person.id, at: now, reason: 'Klagesag' });
  expect([await ended(), (await retention.facts(sampleCase.id)).goesOn]).toEqual([0, null]);
  await expect(deleteCase(sampleCase.id, now, on.deps)).rejects.toMatchObject({ code: 'case.held' });
  await retention.hold(sampleCase.id, null);
  expect(await ended()).toBe(1);
});

test('a rule with an archive copy deletes only after the copy stands, with every file byte for byte', async () => {
  const { on } = await openWholeCase();
  await on.deps.records.retention.close(sampleCase.id, closed);
  await on.deps.records.retention.saveRule({ kind: 'other', months: 1, archive: true });
  expect(await endCases(now, on.deps)).toEqual({ ended: 0, withoutArchive: 1 });
  const archiveFolder = await temporaryFolder();
  expect(await endCases(now, { ...on.deps, archiveFolder })).toEqual({ ended: 1, withoutArchive: 0 });
  const files = unzipSync(await readFile(join(archiveFolder, `${sampleCase.id}.zip`)));
  const text = (path: string): string => Buffer.from(files[path] ?? new Uint8Array()).toString();
  expect(Buffer.from(files['dokumenter/0001 Vibeke Eksempel notat.txt'] ?? new Uint8Array())).toEqual(letter);
  expect(text('overblik.txt')).toContain('urtehave');
  expect(JSON.parse(text('tilfoejet.json'))).toMatchObject({ noter: [{ id: 'n1' }], moeder: [{ id: 'm1' }], bestillinger: [{ id: 'o1' }] });
  expect(JSON.parse(text('tilfoejet.json'))).toMatchObject({
    fortloebendeRapporter: [{ id: 'r1', versioner: [{ number: 1, note: `Rapport: ${sentence}` }] }],
  });
  expect(JSON.parse(text('adgangslog.json')).length).toBe(0); // this test's records have no key for citizens
});

test('an archive copy tells of an infected file and does not hold it', async () => {
  const { on, sha256 } = await openWholeCase();
  await on.deps.records.scans.note(sampleCase.id, sha256, 'infected', 'Trojan.New');
  const entries = await Array.fromAsync(archiveEntries(sampleCase.id, { ...on.deps, overviewAsText: () => '' }));
  const list = entries.find(({ path }) => path === 'dokumenter.json')?.bytes ?? new Uint8Array();
  expect(JSON.parse(Buffer.from(list).toString()).dokumenter).toMatchObject([{ fil: null, sha256, scan: 'infected' }]);
  expect(entries.filter(({ path }) => path.startsWith('dokumenter/'))).toEqual([]);
});

test('a deletion that dies half-way is gone on with, and what a step was still writing is swept away', async () => {
  const { on, sha256 } = await openWholeCase();
  const { records, objects } = on.deps;
  let removed = 0;
  const dying = {
    ...objects,
    list: objects.list.bind(objects),
    remove: async (key: string) => {
      if ((removed += 1) > 1) throw new Error('the machine died');
      await objects.remove(key);
    },
  };
  await expect(deleteCase(sampleCase.id, now, { records, objects: dying })).rejects.toThrow('the machine died');
  expect([await records.cases.find(sampleCase.id), await records.cases.rights(sampleCase.id, '2024-03-04')]).toEqual([null, null]);
  await sweepDeleted(now, { records, objects });
  expect(await records.retention.going()).toEqual([]);
  await objects.put(objectKeyOf(sampleCase.id, sha256), letter); // a slow step
  expect(await sweepDeleted(now, { records, objects })).toBe(1);
  expect(await Array.fromAsync(objects.list(''))).toEqual([]);
  await expect(deleteCase('case-nowhere' as CaseId, now, { records, objects })).rejects.toMatchObject({ code: 'case.unknown' });
});
