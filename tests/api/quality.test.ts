import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseId, UnitId } from '../../domain/ids.ts';
import { bringUpToDate, openApi, type OpenApi } from '../support/open-api.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';

const year = 'from=2024-01-01&to=2024-12-31';
let api: OpenApi;
let leader: string;

beforeAll(async () => {
  api = await openApi();
  leader = await api.signIn('team_leader');
  for (let at = 0; at < 6; at += 1) {
    const caseId = `case-${at + 10}` as CaseId;
    await api.records.cases.create({ ...sampleCase, id: caseId, reference: `J-${at}` });
    await report(caseId, `rapport ${at}`, at < 3 ? ['order_not_answered', 'empty'] : []);
  }
});

afterAll(() => api.close());

async function report(caseId: CaseId, name: string, checks: readonly string[]): Promise<void> {
  const document = classified(name, ['Borgeren har mødt 60 % af tiden.'], '2024-02-01');
  const head = {
    ...document.head,
    kind: 'supplier_status',
    organisation: 'Jobvejen',
    checks: checks.map((code) => ({ code, words: '' })),
  } as const;
  await api.records.documents.receive(received(name, caseId));
  await api.records.documents.saveClassified(caseId, { ...document, head }, 'classify@1');
  await bringUpToDate(api.records, caseId);
}

const get = (path: string, cookie = leader) => api.ask(cookie, `/api/v1/quality/${path}`);
const draw = (payload: object, cookie = leader) => api.ask(cookie, { method: 'POST', url: '/api/v1/quality/samples', payload });
const period = { from: '2024-01-01', to: '2024-12-31' };

test('shares stand by check and month, with how many papers they rest on', async () => {
  const { checks } = (await get(`shares?${year}`)).json();
  const empty = checks.find(({ check }: { check: string }) => check === 'empty');
  expect(empty.points).toHaveLength(12);
  expect(empty.points[2]).toEqual({ start: '2024-03-01', papers: 6, weight: 'few', found: 3, percent: 50 });
});

test('shares and effect come as tables for a spreadsheet too', async () => {
  const shares = await get(`shares.csv?${year}&step=quarter`);
  expect(shares.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(shares.body).toContain('Næsten tomme rapporter;2024-01-01;6;3;50');
  expect((await get('effect.csv?day=2024-03-01')).body).toContain('Alle dokumenter: Dokumenter;0;6');
});

test('a sender is chosen by a key, and its name stands in no address', async () => {
  const { items } = (await get(`organisations?${year}`)).json();
  expect(items).toEqual([{ key: expect.stringMatching(/^[0-9a-f]{32}$/u), name: 'Jobvejen', papers: 6 }]);
  const none = (await get(`shares?${year}&organisation=${'0'.repeat(32)}`)).json();
  expect(none.checks[0].points[2]).toMatchObject({ papers: 0, weight: 'none' });
  expect((await draw({ ...period, size: 2, organisation: items[0].key })).json()).toMatchObject({ organisation: 'Jobvejen' });
});

test('figures before and after a day tell what was read and found', async () => {
  await api.ask(await api.signIn('caseworker'), {
    method: 'POST',
    url: '/api/v1/cases/case-10/readings',
    payload: { documents: [hashOf('rapport 0')] },
  });
  const effect = (await get('effect?day=2024-03-01&months=3')).json();
  expect(effect.stretches.after).toEqual({ from: '2024-03-01', to: '2024-03-04' });
  expect(effect.read[0].after).toMatchObject({ papers: 6, read: 1, unread: 5, days: null });
  const empty = effect.shares.find(({ check }: { check: string }) => check === 'empty');
  expect([empty.before.weight, empty.after.percent]).toEqual(['none', 50]);
});

const sampleOf = async (id: string) => (await get(`samples/${id}`)).json();

test('the same seed draws the same papers, and the sample tells what came to its period later', async () => {
  const [first, second] = await Promise.all([draw({ ...period, size: 3, seed: 'abc' }), draw({ ...period, size: 3, seed: 'abc' })]);
  expect([first?.statusCode, first?.json().population]).toEqual([201, 6]);
  const [one, two] = [await sampleOf(first?.json().id), await sampleOf(second?.json().id)];
  expect(one.papers.map(({ sha256 }: { sha256: string }) => sha256)).toEqual(two.papers.map(({ sha256 }: { sha256: string }) => sha256));
  expect(one.now).toEqual({ population: 6, others: 0 });
  for (let at = 0; at < 8; at += 1) await api.records.cases.create({ ...sampleCase, id: `case-later-${at}` as CaseId });
  for (let at = 0; at < 8; at += 1) await report(`case-later-${at}` as CaseId, `senere ${at}`, []);
  const later = await sampleOf(one.id);
  expect(later.papers).toEqual(one.papers);
  expect(later.now.population).toBe(14);
  const again = await sampleOf((await draw({ ...period, size: 3, seed: 'abc' })).json().id);
  const held = new Set(one.papers.map(({ sha256 }: { sha256: string }) => sha256));
  expect(later.now.others).toBe(again.papers.filter(({ sha256 }: { sha256: string }) => !held.has(sha256)).length);
});

test('without a seed one is chosen and told', async () => {
  expect((await draw({ ...period, size: 1 })).json().seed).toMatch(/^[0-9a-f]{8}$/u);
});

test('a verdict and a remark are said, said anew and taken back; they stand in the table', async () => {
  const { id } = (await draw({ ...period, size: 2, seed: 'x' })).json();
  const put = (path: string, payload: object) =>
    api.ask(leader, { method: 'PUT', url: `/api/v1/quality/samples/${id}/papers/${path}`, payload });
  expect((await put('1/verdicts/news', { verdict: 'partly' })).statusCode).toBe(204);
  expect((await put('1/remark', { remark: '  Skriv til leverandøren. ' })).statusCode).toBe(204);
  const [paper] = (await get(`samples/${id}`)).json().papers;
  expect(paper).toMatchObject({ position: 1, verdicts: { news: 'partly' }, remark: 'Skriv til leverandøren.' });
  const csv = await get(`samples/${id}/csv`);
  expect(csv.body).toContain('Delvist');
  expect(csv.body).toContain('Skriv til leverandøren.');
  await put('1/verdicts/news', { verdict: null });
  expect((await get(`samples/${id}`)).json().papers[0].verdicts).toEqual({});
});

test('the trail names the cases whose papers a sample shows, and the one that is judged', async () => {
  const { id } = (await draw({ ...period, size: 1, seed: 'trail' })).json();
  const [paper] = (await get(`samples/${id}`)).json().papers;
  const trail = (await api.ask(leader, '/api/v1/audit/own')).json().items;
  expect(trail).toContainEqual(expect.objectContaining({ action: 'quality.read', caseId: paper.caseId }));
});

test.each(['caseworker', 'supplier', 'operator', 'administrator', 'meeting_participant'] as const)('a %s sees no figures', async (role) => {
  const cookie = await api.signIn(role);
  const answers = [await get(`shares?${year}`, cookie), await get('samples', cookie), await draw({ ...period, size: 1 }, cookie)];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403]);
});

test('a leader of another unit finds neither papers nor samples', async () => {
  const { id } = (await draw({ ...period, size: 1 })).json();
  const south = await api.signIn({ ...samplePerson('team_leader', 'south', 'leader-south'), unit: 'south' as UnitId });
  expect((await get(`samples/${id}`, south)).json().code).toBe('sample.unknown');
  expect((await get('samples', south)).json().items).toEqual([]);
  expect((await draw({ ...period, size: 1 }, south)).json().code).toBe('sample.empty');
});

test.each([
  ['shares?from=2024-12-31&to=2024-01-01', 'period.impossible'],
  ['shares?from=2000-01-01&to=2024-01-01', 'period.impossible'],
  ['shares?from=2024-02-30&to=2024-03-01', 'request.invalid'],
  [`shares?${year}&kind=cv`, 'request.invalid'],
  [`shares?${year}&organisation=Jobvejen`, 'request.invalid'],
  [`shares?${year}&step=day`, 'request.invalid'],
  ['effect?day=2024-03-05', 'period.impossible'],
  ['effect?day=2024-03-01&months=0', 'request.invalid'],
  ['samples/no-such-sample', 'sample.unknown'],
])('%s is refused as %s', async (path, code) => {
  expect((await get(path)).json().code).toBe(code);
});

test.each([
  [{ ...period, size: 0 }, 'request.invalid'],
  [{ ...period, size: 101 }, 'request.invalid'],
  [{ ...period, size: 5, seed: "'; drop table" }, 'request.invalid'],
  [{ from: '2024-12-31', to: '2024-01-01', size: 5 }, 'period.impossible'],
  [{ from: '2020-01-01', to: '2020-12-31', size: 5 }, 'sample.empty'],
])('a sample of %o is refused as %s', async (payload, code) => {
  expect((await draw(payload)).json().code).toBe(code);
});

test('a verdict on what the sample does not hold or ask is refused', async () => {
  const { id } = (await draw({ ...period, size: 1 })).json();
  const put = async (path: string, verdict: string) =>
    (await api.ask(leader, { method: 'PUT', url: `/api/v1/quality/samples/${id}/papers/${path}`, payload: { verdict } })).json().code;
  expect([await put('2/verdicts/news', 'yes'), await put('1/verdicts/last-seen', 'yes')]).toEqual(['sample.unknown', 'sample.unknown']);
  expect([await put('1/verdicts/news', 'maybe'), await put('1/verdicts/guilt', 'yes')]).toEqual(['request.invalid', 'request.invalid']);
});
