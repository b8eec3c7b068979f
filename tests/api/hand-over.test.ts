import { afterAll, beforeAll, expect, test } from 'vitest';
import { passageId } from '../../domain/ids.ts';
import { giveReason } from '../support/give-reason.ts';
import { bringUpToDate, openApi, type OpenApi } from '../support/open-api.ts';
import { saveOverview } from '../support/save-overview.ts';
import { classified, compared, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';

const url = `/api/v1/cases/${sampleCase.id}`;
const successor = samplePerson('caseworker', 'north', 'person-successor');
let api: OpenApi;
let before: string;
let after: string;

beforeAll(async () => {
  api = await openApi();
  before = await api.signIn('caseworker');
  after = await api.signIn(successor);
  await giveReason(api.records, sampleCase.id, { person: successor.id }); // she looks at it before it is hers
  for (const [name, day] of [
    ['januar', '2024-01-12'],
    ['februar', '2024-02-12'],
  ] as const) {
    const document = classified(name, [`Borgeren mødte i ${name}.`], day);
    await api.records.documents.receive({ ...received(name), received: day });
    await api.records.documents.saveClassified(sampleCase.id, { ...document, head: { ...document.head, received: day } }, 'classify@1');
  }
  await bringUpToDate(api.records, sampleCase.id);
});

afterAll(() => api.close());

const get = async (path: string, cookie = after) => (await api.ask(cookie, `${url}/${path}`)).json();

test('a case never opened says so', async () => {
  expect(await get('news?baseline=my-reading')).toMatchObject({
    isNeverOpened: true,
    isNothingNew: false,
    pieces: 2,
    text: expect.stringMatching(/^Sagen har ikke været åbnet før\.\n2 dokumenter i sagen\./u),
  });
  expect(await get('hand-over')).toMatchObject({
    handOver: null,
    predecessor: null,
    mine: { isNeverOpened: true, news: 2 },
    text: expect.stringMatching(/^Sagen er ikke overdraget\.\nDu har ikke åbnet sagen før\./u),
  });
});

test('whoever takes a case over sees what the predecessor had read and what not', async () => {
  await api.ask(before, { method: 'POST', url: `${url}/readings`, payload: { documents: [hashOf('januar')] } });
  const payload = { to: successor.id, date: '2024-03-01' };
  expect((await api.ask(before, { method: 'POST', url: `${url}/hand-over`, payload })).statusCode).toBe(204);
  const view = await get('hand-over');
  expect(view).toMatchObject({
    handOver: { from: 'Prøveperson caseworker', to: 'Prøveperson caseworker', date: '2024-03-01' },
    predecessor: { isNeverOpened: false, read: [hashOf('januar')], unread: [hashOf('februar')], news: 1 },
    mine: { isNeverOpened: true },
  });
  expect(view.text).toContain('Ikke læst før overdragelsen:\n  - Journalnotat februar');
  expect((await api.records.cases.find(sampleCase.id))?.caseworker).toBe(successor.id);
});

test('what was handed over stays open to the predecessor for the rest of the day, under a reason that nobody can state', async () => {
  expect((await get('access', before)).holding).toMatchObject({ reason: 'handed-over' });
  expect((await api.ask(before, url)).statusCode).toBe(200);
  const payload = { reason: 'handed-over' };
  expect((await api.ask(before, { method: 'POST', url: `${url}/access`, payload })).statusCode).toBe(400);
});

test('a case handed to the same person twice keeps its predecessor', async () => {
  await api.ask(before, { method: 'POST', url: `${url}/hand-over`, payload: { to: successor.id } });
  expect((await get('hand-over')).predecessor).toMatchObject({ read: [hashOf('januar')] });
});

test('a day that does not exist is no baseline', async () => {
  expect((await get('news?baseline=date:2024-02-30')).code).toBe('request.invalid');
});

test('a case goes to a caseworker and to nobody else', async () => {
  const operator = samplePerson('operator');
  await api.records.people.save(operator);
  for (const to of [operator.id, 'nobody'])
    expect((await api.ask(before, { method: 'POST', url: `${url}/hand-over`, payload: { to } })).json().code).toBe(
      'hand-over.no-such-caseworker',
    );
});

test('nothing new since a day is told with the papers that prove it', async () => {
  const document = classified('marts', ['Borgeren mødte i januar.'], '2024-03-02');
  await api.records.documents.receive({ ...received('marts'), received: '2024-03-02' });
  await api.records.documents.saveClassified(
    sampleCase.id,
    { ...document, head: { ...document.head, received: '2024-03-02' } },
    'classify@1',
  );
  const documents = (await api.records.documents.classified(sampleCase.id)).map((each) =>
    each.head.sha256 === hashOf('marts') ? compared(each, 'repeated', passageId(hashOf('januar'), 1)) : compared(each),
  );
  await saveOverview(api.records, sampleCase.id, { documents, replaces: 1 });
  const proof = await get('news?baseline=date:2024-03-01');
  expect(proof).toMatchObject({
    isNothingNew: true,
    documents: [{ sha256: hashOf('marts'), news: [], repeats: [{ document: hashOf('januar') }] }],
  });
  expect(proof.text).toMatch(
    /^Intet nyt siden 1\. marts 2024\.\n1 dokument modtaget siden\.\n.*\n {2}Gentager: Borgeren mødte i januar\./u,
  );
});

test('ages are told as of today and as of the day the case was sent to the team', async () => {
  await api.ask(before, {
    method: 'POST',
    url: `${url}/meetings`,
    payload: { kind: 'sent-to-team', date: '2024-02-20', title: 'Til teamet' },
  });
  const ages = await get('ages');
  expect([ages.today, ages.sentToTeam]).toEqual(['2024-03-04', '2024-02-20']);
  expect(ages.documents[1]).toMatchObject({ document: hashOf('februar'), age: 21, ageWhenSent: 8 });
});
