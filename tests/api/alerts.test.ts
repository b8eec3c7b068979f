import { afterAll, beforeAll, expect, test } from 'vitest';
import { alertKinds, type NewAlert } from '../../domain/alert.ts';
import type { CaseId } from '../../domain/ids.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';
import { bringUpToDate, now, openApi, type OpenApi } from '../support/open-api.ts';

const url = '/api/v1/alerts';
const elsewhere = { ...sampleCase, id: 'case-elsewhere' as CaseId, unit: samplePerson('caseworker', 'south').unit };
const names = ['brev', 'notat', 'rapport'];
const hosts = ['https://robot.kommune.dk'];
let api: OpenApi;
let cookie: string;

const newsOf = (caseId: CaseId, name: string): NewAlert => ({
  caseId,
  id: `news/${hashOf(name)}`,
  kind: 'news',
  document: hashOf(name),
  documentKind: 'journal_note',
  flags: [],
  pieces: 2,
});

/** Three alerts in the caseworker's case, and one in a case that went to another unit after it was handed out. */
beforeAll(async () => {
  api = await openApi({ alertWays: { mail: true, webhook: true, webhookHosts: hosts } });
  cookie = await api.signIn('caseworker');
  const { records } = api;
  for (const name of names) {
    await records.documents.receive(received(name));
    await records.documents.saveClassified(sampleCase.id, classified(name, ['Mødte 60 %.']), 'classify@1');
  }
  await bringUpToDate(records, sampleCase.id);
  await records.cases.create(elsewhere);
  for (const name of names) await records.alerts.note([newsOf(sampleCase.id, name)], now);
  await records.alerts.note([newsOf(elsewhere.id, 'andet')], now);
  const south = samplePerson('caseworker', 'south', 'person-south');
  await records.people.save(south);
  await records.cases.handOver(elsewhere.id, { id: 'h-1', to: south.id, date: '2024-03-04' });
});

afterAll(() => api.close());

const get = async (path = '') => (await api.ask(cookie, `${url}${path}`)).json();
const post = (path: string, payload: object) => api.ask(cookie, { method: 'POST', url: `${url}${path}`, payload });
const put = (payload: object) => api.ask(cookie, { method: 'PUT', url: `${url}/settings`, payload });

test('my alerts come newest first, page by page, with whose case it is and where to look', async () => {
  const first = await get('?limit=2');
  const second = await get(`?limit=2&cursor=${first.next}`);
  const items = [...first.items, ...second.items];
  expect(items.map(({ document }) => document.fileName)).toEqual(['rapport.txt', 'notat.txt', 'brev.txt']);
  expect(items[0]).toMatchObject({
    caseId: sampleCase.id,
    citizenName: sampleCase.citizenName,
    kind: 'news',
    pieces: 2,
    seen: false,
    isOver: false,
  });
  expect(second.next).toBeNull();
});

test('seen is taken back again, one or all, and an undo takes back what it changed and no more', async () => {
  const { unseen } = await get('/unseen');
  const one = { caseId: sampleCase.id, id: `news/${hashOf('brev')}` };
  expect((await post('/seen', { alerts: [one] })).json()).toEqual({ alerts: [one] });
  expect((await get('/unseen')).unseen).toBe(unseen - 1);
  const { alerts: rest } = (await post('/seen', { all: true })).json();
  expect([rest.length, (await get('/unseen')).unseen]).toEqual([unseen - 1, 0]);
  await post('/unseen', { alerts: rest });
  expect([(await get('/unseen')).unseen, (await post('/seen', { alerts: [one] })).json()]).toEqual([unseen - 1, { alerts: [] }]);
  await post('/unseen', { all: true });
});

test('an alert of a case that went to another unit is neither shown, counted nor marked', async () => {
  const { items } = await get();
  const marked = (await post('/seen', { all: true })).json().alerts;
  await post('/unseen', { all: true });
  expect([...items, ...marked].filter(({ caseId }: { caseId: string }) => caseId === elsewhere.id)).toEqual([]);
  expect([items.length, marked.length, (await get('/unseen')).unseen]).toEqual([3, 3, 3]);
});

test('before I choose I have everything of my cases on the page; what I choose stands', async () => {
  const first = await get('/settings');
  expect(first).toMatchObject({
    settings: { how: 'page', kinds: [...alertKinds], scope: 'mine', mail: null, webhook: null },
    ways: { mail: true, webhook: true },
    lastFailure: null,
  });
  const mail = { address: 'rikke@kommune.dk', every: 'week', hour: 8, weekday: 1 };
  const chosen = {
    ...first.settings,
    how: 'mail',
    kinds: ['news'],
    documentKinds: ['lae_285'],
    silentDays: 30,
    mail,
    webhook: 'https://robot.kommune.dk/sagsblik',
  };
  expect((await put(chosen)).json().settings).toEqual(chosen);
  expect((await get('/settings')).settings).toEqual(chosen);
});

test('the digest of the hour that has passed already is not sent after the choice', async () => {
  const [standing] = await api.records.alertMessages.withMail();
  expect(standing?.lastSlot).toBe('2024-03-04'); // Monday at nine
});

test.each([
  ['a webhook to a host that is not listed', { webhook: 'http://127.0.0.1:9000/' }, 'webhook.host-not-listed'],
  ['a webhook to a name that begins like a listed one', { webhook: 'https://robot.kommune.dk.elsewhere.dk/' }, 'webhook.host-not-listed'],
  ['mail without an address', { how: 'mail', mail: null }, 'request.invalid'],
  ['an hour that no day has', { mail: { address: 'rikke@kommune.dk', every: 'day', hour: 24, weekday: 1 } }, 'request.invalid'],
])('%s is refused', async (_what, changes, code) => {
  expect((await put({ ...(await get('/settings')).settings, ...changes })).json()).toMatchObject({ code });
});

test('ways that operations have not set up cannot be chosen', async () => {
  const bare = await openApi();
  const own = await bare.signIn('caseworker');
  const { settings, ways } = (await bare.ask(own, `${url}/settings`)).json();
  expect(ways).toEqual({ mail: false, webhook: false });
  for (const changes of [
    { webhook: 'https://robot.kommune.dk/' },
    { how: 'mail', mail: { address: 'a@b.dk', every: 'day', hour: 8, weekday: 1 } },
  ]) {
    const answer = await bare.ask(own, { method: 'PUT', url: `${url}/settings`, payload: { ...settings, ...changes } });
    expect(answer.json().code).toBe('alert.way-not-set-up');
  }
  await bare.close();
});
