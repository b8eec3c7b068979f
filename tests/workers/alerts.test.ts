import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import type { AlertSettings } from '../../domain/alert.ts';
import type { PersonId } from '../../domain/ids.ts';
import { openOutbox, type OutboxPlaces } from '../../outbox/index.ts';
import { handlers } from '../../workers/handlers.ts';
import { makeMessages } from '../../workers/alerts/make-messages.ts';
import type { StepDeps } from '../../workers/step.ts';
import { giveReason } from '../support/give-reason.ts';
import { openPipeline, type Pipeline } from '../support/pipeline.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';
import { startReceiver } from '../support/start-receiver.ts';
import { startSmtp } from '../support/start-smtp.ts';

const caseId = sampleCase.id;
const person = samplePerson('caseworker');
const secret = 'a secret of at least thirty-two signs';
const before = new Date('2024-01-01T08:00:00Z');
const today = '2024-03-04';
const note = (words: string) => Buffer.from(`Journalnotat 4. marts 2024\n\nBorgeren ${words} om ugen.\n`);

const settings: AlertSettings = {
  how: 'mail',
  kinds: ['news', 'report-flagged', 'order-overdue', 'case-silent', 'document-failed', 'question-asked'],
  documentKinds: null,
  scope: 'unit',
  silentDays: 90,
  mail: { address: 'rikke@kommune.dk', every: 'day', hour: 8, weekday: 1 },
  webhook: null,
};

async function opened(changes: Partial<AlertSettings> = {}): Promise<Pipeline> {
  const pipeline = await openPipeline();
  await pipeline.deps.records.people.save(person);
  await giveReason(pipeline.deps.records, caseId, { person: person.id });
  await pipeline.deps.records.alerts.saveSettings(person.id, { ...settings, ...changes }, { at: before, slot: null });
  return pipeline;
}

const withoutQueue = (pipeline: Pipeline, changes: Partial<StepDeps> = {}): StepDeps => ({
  ...pipeline.deps,
  queues: { ...pipeline.deps.queues, add: async () => {} },
  ...changes,
});

/** Through all steps, one after the other. */
async function read(pipeline: Pipeline, fileName: string, bytes: Uint8Array): Promise<void> {
  const sha256 = await pipeline.receive(fileName, bytes, { queue: false });
  for (const step of ['parse', 'classify'] as const) await handlers[step]({ caseId, sha256 }, withoutQueue(pipeline));
  await handlers.case({ caseId }, withoutQueue(pipeline));
}

const listed = ({ deps: { records } }: Pipeline, who = person) => records.alerts.list(who, { before: null, limit: 100, today });
const waysOut = (changes: Partial<OutboxPlaces>) =>
  openOutbox({ publicUrl: 'https://sagsblik.kommune.dk', webhookHosts: [], webhookWaitMinutes: 0, ...changes });

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('new information is an alert once, however often the document is read, labelled or compared', async () => {
  const pipeline = await opened({ kinds: ['news'] });
  await read(pipeline, 'notat.txt', note('møder tre timer'));
  await pipeline.deps.records.renewals.ask({ id: 'r', step: 'parse', by: null, at: before }, {});
  const [row] = await pipeline.deps.records.documents.list(caseId);
  if (row === undefined) throw new RangeError('the document is there');
  for (const step of ['parse', 'classify'] as const) await handlers[step]({ caseId, sha256: row.sha256 }, withoutQueue(pipeline));
  await handlers.case({ caseId }, withoutQueue(pipeline));
  await handlers.housekeeping({}, withoutQueue(pipeline));
  expect(await listed(pipeline)).toMatchObject([
    { kind: 'news', document: { sha256: row.sha256 }, pieces: expect.any(Number), seen: false },
  ]);
});

test('what stood there when a person began to listen is no alert, and no digest holds it', async () => {
  const pipeline = await openPipeline();
  await pipeline.deps.records.people.save(person);
  await giveReason(pipeline.deps.records, caseId, { person: person.id });
  await read(pipeline, 'notat.txt', note('møder tre timer'));
  await pipeline.deps.records.alerts.saveSettings(person.id, settings, { at: new Date(), slot: null });
  await handlers.housekeeping({}, withoutQueue(pipeline));
  expect(await listed(pipeline)).toEqual([]);
  await read(pipeline, 'notat 2.txt', note('møder fem timer'));
  expect((await listed(pipeline)).map(({ document }) => document?.fileName)).toEqual(['notat 2.txt']);
});

test('who never chose has the alerts of the own cases on the page, and none of what happened long ago', async () => {
  const pipeline = await openPipeline();
  const { records } = pipeline.deps;
  const [other, leader] = [samplePerson('caseworker', 'north', 'person-other'), samplePerson('team_leader')];
  for (const each of [person, other, leader, samplePerson('operator')]) await records.people.save(each);
  await records.cases.handOver(caseId, { id: 'h-1', to: person.id, date: '2024-03-04' });
  await read(pipeline, 'notat.txt', note('møder tre timer'));
  await records.alerts.noteStanding(new Date()); // silent for years
  const of = async (who: typeof person) => (await listed(pipeline, who)).map(({ kind }) => kind);
  expect([await of(person), await of(other), await of(leader)]).toEqual([['news'], [], ['news']]);
});

test('a way that is switched on later tells nothing that came before it', async () => {
  const pipeline = await opened({ how: 'page', mail: null });
  const { alerts, alertMessages } = pipeline.deps.records;
  await read(pipeline, 'notat.txt', note('møder tre timer'));
  await alerts.saveSettings(person.id, { ...settings, webhook: 'https://robot.kommune.dk/' }, { at: new Date(), slot: '2024-03-04' });
  expect(await alertMessages.makeDigest(person.id, { id: 'm-1', slot: '2024-03-05', at: new Date() })).toBeNull();
  expect(await alertMessages.withWebhookWaiting(new Date())).toEqual([]);
  expect(await listed(pipeline)).toHaveLength(1);
});

test.each<[string, Partial<AlertSettings>, PersonId | null, number]>([
  ['kinds that were not chosen', { kinds: ['document-failed'] }, null, 0],
  ['kinds of documents that were not chosen', { documentKinds: ['lae_285'] }, null, 0],
  ['the kind of document that was chosen', { documentKinds: ['journal_note'] }, null, 1],
  ['cases of others where only the own count', { scope: 'mine' }, null, 0],
  ['the own case', { scope: 'mine' }, person.id, 1],
  ['somebody who wants nothing', { how: 'none' }, person.id, 0],
])('%s', async (_what, changes, caseworker, expected) => {
  const pipeline = await opened(changes);
  if (caseworker !== null) await pipeline.deps.records.cases.handOver(caseId, { id: 'h-1', to: caseworker, date: '2024-03-04' });
  await read(pipeline, 'notat.txt', note('møder tre timer'));
  expect(await listed(pipeline)).toHaveLength(expected);
});

test('a document that failed, an order past its day and a silent case are found in the rows, and are over when they are put right', async () => {
  const pipeline = await opened();
  const { records } = pipeline.deps;
  await read(pipeline, 'notat.txt', Buffer.from('Journalnotat 4. januar 2024\n\nBorgeren møder tre timer om ugen.\n'));
  const failing = await pipeline.receive('rest.txt', Buffer.from('Et brev.'), { queue: false });
  await records.documents.fail(caseId, failing, 'parse', 'document.corrupt');
  const order = { id: 'o-1', caseId, kind: 'lae_125', recipient: null, asked: '2024-01-10', due: '2024-02-01', reference: null } as const;
  await records.orders.make({ ...order, questions: [], by: person.id, at: before });
  expect(await records.alerts.noteStanding(new Date('2024-04-20T10:00:00Z'))).toBe(2 + 3); // silent for 30, 60 and 90 days
  expect(await records.alerts.noteStanding(new Date('2024-04-20T10:00:00Z'))).toBe(0);
  const kinds = (await listed(pipeline)).map(({ kind, isOver }) => `${kind} ${isOver}`);
  expect(kinds.toSorted()).toEqual(['case-silent false', 'document-failed false', 'news false', 'order-overdue false']);
  expect(await records.alerts.countUnseen(person, today)).toBe(4);
  await records.documents.setState(caseId, failing, 'stored');
  await records.orders.withdraw(caseId, 'o-1', person.id, before);
  await read(pipeline, 'notat 2.txt', Buffer.from('Journalnotat 1. marts 2024\n\nBorgeren er begyndt i praktik hos Bager Berg.\n'));
  const over = (await listed(pipeline)).filter(({ isOver }) => isOver).map(({ kind }) => kind);
  expect(over.toSorted()).toEqual(['case-silent', 'document-failed', 'order-overdue']);
  expect(await records.alerts.countUnseen(person, today)).toBe(2);
});

test('a digest counts and links and names nobody; a burst of papers is one mail, and the next day without news is none', async () => {
  const pipeline = await opened();
  const { url: mailUrl, mails } = await startSmtp();
  const outbox = waysOut({ mailUrl, mailFrom: 'sagsblik@kommune.dk' });
  for (const hours of ['tre', 'fem', 'otte']) await read(pipeline, `notat ${hours}.txt`, note(`møder ${hours} timer`));
  await pipeline.work({ outbox, steps: ['notify'] });
  const deps = { ...pipeline.deps, outbox };
  expect(await makeMessages(deps, new Date('2024-03-05T08:00:00Z'))).toBe(1);
  await until(async () => (await pipeline.deps.records.alertMessages.counts())['sent'] === 1);
  expect(await makeMessages(deps, new Date('2024-03-05T12:00:00Z'))).toBe(0);
  expect(await makeMessages(deps, new Date('2024-03-06T08:00:00Z'))).toBe(0);
  const [mail] = mails;
  expect([mails.length, mail?.to]).toEqual([1, ['rikke@kommune.dk']]);
  expect(mail?.source).toContain('3 dokumenter med nye oplysninger');
  expect(mail?.source).toContain('https://sagsblik.kommune.dk/advis');
  expect(mail?.source).not.toMatch(
    new RegExp(`${sampleCase.citizenName}|${sampleCase.citizenCpr}|${sampleCase.reference}|${caseId}|notat|timer`, 'u'),
  );
});

test('two workers that sweep and send at the same moment send each message once', async () => {
  const { origin, taken } = await startReceiver();
  const pipeline = await opened({ webhook: `${origin}/hook` });
  const { url: mailUrl, mails } = await startSmtp();
  const outbox = waysOut({ mailUrl, mailFrom: 'sagsblik@kommune.dk', webhookHosts: [origin], webhookSecret: secret });
  for (const hours of ['tre', 'fem']) await read(pipeline, `notat ${hours}.txt`, note(`møder ${hours} timer`));
  for (let worker = 0; worker < 2; worker += 1) await pipeline.work({ outbox, steps: ['notify'] });
  const now = new Date(Date.now() + 60_000);
  const deps = { ...pipeline.deps, outbox };
  const made = await Promise.all(Array.from({ length: 6 }, () => makeMessages(deps, now)));
  expect(made.reduce((sum, each) => sum + each, 0)).toBe(2);
  const { alertMessages } = pipeline.deps.records;
  await until(async () => (await alertMessages.counts())['sent'] === 2);
  for (const message of await Promise.all(Array.from({ length: 6 }, () => makeMessages(deps, now)))) expect(message).toBe(0);
  expect([mails.length, taken.length]).toEqual([1, 1]);
});

test('a webhook is signed and carries counts, a link and nothing else', async () => {
  const { origin, taken } = await startReceiver();
  const pipeline = await opened({ webhook: `${origin}/hook`, how: 'page', mail: null });
  const outbox = waysOut({ webhookHosts: [origin], webhookSecret: secret });
  await read(pipeline, 'notat.txt', note('møder tre timer'));
  await pipeline.work({ outbox, steps: ['notify'] });
  await makeMessages({ ...pipeline.deps, outbox }, new Date(Date.now() + 60_000));
  await until(() => taken.length > 0);
  const [request] = taken;
  const [, seconds = '', signature = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/u.exec(String(request?.headers['sagsblik-signature'])) ?? [];
  expect(createHmac('sha256', secret).update(`${seconds}.${request?.body}`).digest('hex')).toBe(signature);
  expect(JSON.parse(request?.body ?? '')).toEqual({
    id: request?.headers['sagsblik-message'],
    alerts: 1,
    cases: 1,
    counts: { news: 1, 'report-flagged': 0, 'order-overdue': 0, 'case-silent': 0, 'document-failed': 0, 'question-asked': 0 },
    link: 'https://sagsblik.kommune.dk/advis',
  });
});

test('alerts are collected for a while before a webhook tells them', async () => {
  const pipeline = await opened({ webhook: 'https://robot.kommune.dk/' });
  const outbox = { ...waysOut({ webhookHosts: ['https://robot.kommune.dk'], webhookSecret: secret }), webhookWaitMinutes: 15 };
  await read(pipeline, 'notat.txt', note('møder tre timer'));
  const deps = { ...withoutQueue(pipeline), outbox };
  expect(await makeMessages(deps, new Date())).toBe(0);
  expect(await makeMessages(deps, new Date(Date.now() + 16 * 60_000))).toBe(1);
});

test('a message that cannot be sent now is tried again by the sweep, one that is refused is given up, one a day old too', async () => {
  const receiver = { status: 503 };
  const { origin, taken } = await startReceiver(receiver);
  const pipeline = await opened({ webhook: `${origin}/hook` });
  const { alertMessages } = pipeline.deps.records;
  const outbox = waysOut({ webhookHosts: [origin], webhookSecret: secret });
  const deps = withoutQueue(pipeline, { outbox });
  await read(pipeline, 'notat.txt', note('møder tre timer'));
  const now = new Date(Date.now() + 60_000);
  await makeMessages(deps, now);
  const open = { since: before, claimedBefore: before };
  const [message] = await alertMessages.open(open);
  if (message === undefined) throw new RangeError('one was made');
  await expect(handlers.notify({ message }, deps)).rejects.toMatchObject({ code: 'webhook.refused' });
  expect([await alertMessages.open(open), await alertMessages.lastFailure(person.id)]).toEqual([[message], 'webhook.refused']);
  receiver.status = 200;
  await handlers.notify({ message }, deps);
  await handlers.notify({ message }, deps); // a repeated job
  expect([await alertMessages.counts(), taken.length, await alertMessages.lastFailure(person.id)]).toEqual([{ sent: 1 }, 2, null]);

  await read(pipeline, 'notat 2.txt', note('møder fem timer'));
  await makeMessages(deps, now);
  expect(await alertMessages.open({ since: new Date(now.getTime() + 1), claimedBefore: before })).toEqual([]);
  expect([await alertMessages.counts(), await alertMessages.lastFailure(person.id)]).toEqual([{ failed: 1, sent: 1 }, 'message.too-old']);
});

test('a worker that died with a message leaves it to the next one, under the same id', async () => {
  const pipeline = await opened({ webhook: 'https://robot.kommune.dk/' });
  const { alertMessages } = pipeline.deps.records;
  const outbox = waysOut({ webhookHosts: ['https://robot.kommune.dk'], webhookSecret: secret });
  await read(pipeline, 'notat.txt', note('møder tre timer'));
  await makeMessages(withoutQueue(pipeline, { outbox }), new Date(Date.now() + 60_000));
  const [id] = await alertMessages.open({ since: before, claimedBefore: before });
  const at = new Date('2024-03-04T08:00:00Z');
  const claim = (minutes: number) => {
    const moment = new Date(at.getTime() + minutes * 60_000);
    return alertMessages.claim(id ?? '', { at: moment, claimedBefore: new Date(moment.getTime() - 10 * 60_000) });
  };
  expect([(await claim(0))?.id, await claim(5), (await claim(11))?.id]).toEqual([id, null, id]);
});

test('switched off before it was sent, a message is dropped', async () => {
  const pipeline = await opened();
  const outbox = waysOut({ mailUrl: 'smtp://127.0.0.1:9', mailFrom: 'sagsblik@kommune.dk' });
  const deps = withoutQueue(pipeline, { outbox });
  const { alerts, alertMessages } = pipeline.deps.records;
  await read(pipeline, 'notat.txt', note('møder tre timer'));
  await makeMessages(deps, new Date());
  const [message] = await alertMessages.open({ since: before, claimedBefore: before });
  await alerts.saveSettings(person.id, { ...settings, how: 'page' }, { at: new Date(), slot: null });
  await handlers.notify({ message: message ?? '' }, deps);
  expect(await alertMessages.counts()).toEqual({ dropped: 1 });
});

test('an alert that was seen on the page, or whose case went to another unit, is in no digest', async () => {
  const pipeline = await opened();
  const { alerts, alertMessages } = pipeline.deps.records;
  await read(pipeline, 'notat.txt', note('møder tre timer'));
  const [first] = await listed(pipeline);
  await alerts.mark(person, first === undefined ? [] : [first], { seen: true, at: new Date(), today });
  expect(await alertMessages.makeDigest(person.id, { id: 'm-1', slot: '2024-03-05', at: new Date() })).toBeNull();
  await read(pipeline, 'notat 2.txt', note('møder fem timer'));
  await pipeline.deps.records.people.save({ ...person, unit: samplePerson('caseworker', 'south').unit });
  expect(await alertMessages.makeDigest(person.id, { id: 'm-2', slot: '2024-03-06', at: new Date() })).toBeNull();
  expect(await listed(pipeline, samplePerson('caseworker', 'south'))).toEqual([]);
});
