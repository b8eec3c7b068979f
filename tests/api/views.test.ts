import { afterAll, beforeAll, expect, test } from 'vitest';
import { classified, hashOf, received, sampleCase } from '../support/sample-case.ts';
import { bringUpToDate, openApi, type OpenApi } from '../support/open-api.ts';

const url = `/api/v1/cases/${sampleCase.id}`;
let api: OpenApi;
let cookie: string;

beforeAll(async () => {
  api = await openApi();
  cookie = await api.signIn('caseworker');
});

afterAll(() => api.close());

const ask = async (path: string) => (await api.ask(cookie, `${url}/${path}`)).json();

async function fileReport(name: string, sentences: readonly string[], date: string): Promise<void> {
  const document = classified(name, sentences, date);
  const head = { ...document.head, kind: 'supplier_status', organisation: 'Jobvejen' } as const;
  await api.records.documents.receive(received(name));
  await api.records.documents.saveClassified(sampleCase.id, { ...document, head }, 'classify@1');
}

test('a case without an overview has views that hold nothing, and the age all the same', async () => {
  expect(await ask('views/series')).toEqual({ items: [] });
  expect(await ask('views/timeline')).toEqual({ items: [] });
  expect(await ask('views/goals')).toEqual({ items: [] });
  expect(await ask('views/health')).toMatchObject({ diagnoses: [], planned: [] });
  expect(await ask('views/agreements')).toEqual({ today: '2024-03-04', dated: [], undated: [], awaited: [] });
  expect(await ask('views/voices/citizen')).toMatchObject({ documents: [], counts: { citizen: 0 } });
  expect(await ask('reports')).toEqual({ headings: [], rows: [] });
  const { points } = await ask('views/points/social-work-factors');
  expect(points).toHaveLength(9);
  expect(points[1]).toMatchObject({ id: 'age', ofCase: 34, passages: [] });
});

test('figures, papers and meetings of a case stand in its views, and every figure names its passage', async () => {
  await fileReport('januar', ['Borgeren mødte 60 % af tiden.'], '2024-01-10');
  await bringUpToDate(api.records, sampleCase.id);
  await api.records.meetings.add({ id: 'm', caseId: sampleCase.id, kind: 'decision', date: '2024-02-01', title: 'Forløb' });
  const { items } = await ask('views/series');
  expect(items).toMatchObject([{ kind: 'attendance', points: [{ min: 60, max: 60, document: hashOf('januar'), day: '2024-01-10' }] }]);
  expect((await ask('views/timeline')).items).toMatchObject([
    { kind: 'report', day: '2024-01-10' },
    { kind: 'decision', title: 'Forløb' },
  ]);
  expect((await ask('views/points/preparatory-plan')).points).toHaveLength(8);
});

test('two reports of the case are compared; one that the case does not hold is told by code', async () => {
  await fileReport('marts', ['Borgeren mødte 80 % af tiden.'], '2024-03-01');
  await bringUpToDate(api.records, sampleCase.id);
  expect((await ask('reports')).rows.map(({ day, series }: { day: string; series: string }) => [day, series])).toEqual([
    ['2024-03-01', 'Jobvejen'],
    ['2024-01-10', 'Jobvejen'],
  ]);
  const both = await ask(`reports/comparison?older=${hashOf('januar')}&newer=${hashOf('marts')}`);
  expect(both.headings).toMatchObject([{ heading: 'attendance', pairs: [{ before: { text: 'Borgeren mødte 60 % af tiden.' } }] }]);
  expect(await ask(`reports/comparison?older=${hashOf('januar')}&newer=${hashOf('ingen')}`)).toMatchObject({ code: 'document.unknown' });
});

test.each(['views/voices/neighbour', 'views/points/own-list', 'reports/comparison?older=1&newer=2'])('%s is refused', async (path) => {
  expect(await ask(path)).toMatchObject({ code: 'request.invalid' });
});
