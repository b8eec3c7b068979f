import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { exportItem, removalPreview } from '../../api/schemas/export.ts';
import { letIn } from '../support/let-in.ts';
import { bringUpToDate, openApi, type OpenApi } from '../support/open-api.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';

const url = `/api/v1/cases/${sampleCase.id}/exports`;
let api: OpenApi;
let cookie: string;

beforeAll(async () => {
  api = await openApi();
  cookie = await api.signIn('caseworker');
  await api.records.documents.receive(received('notat'));
  const sentences = ['Datteren Emma er flyttet hjem.', 'Borgeren har mødt 60 % af tiden.'];
  await api.records.documents.saveClassified(sampleCase.id, classified('notat', sentences), 'classify@1');
  await bringUpToDate(api.records, sampleCase.id);
});

afterAll(() => api.close());

const post = (path: string, payload: object, who = cookie) => api.ask(who, { method: 'POST', url: path, payload });
const asked = async (payload: object): Promise<z.infer<typeof exportItem>> => exportItem.parse((await post(url, payload)).json());

test('an export that is asked for gets the next version and a job, and its name holds no name and no CPR number', async () => {
  const first = await asked({ form: 'overview-pdf', reader: 'citizen' });
  const second = await asked({ form: 'plan-docx', reader: 'gp' });
  expect.soft([first.version, second.version, second.state]).toEqual([1, 2, 'waiting']);
  expect.soft(second.fileName).toBe('J-2024-17-forberedende-del-laege-udgave-2.docx');
  expect(api.jobs.filter((job) => job.startsWith('export'))).toHaveLength(2);
});

test('a file that is not made yet is refused with a code, and handed out under its name when it is', async () => {
  const { id, fileName } = await asked({ form: 'text', reader: 'team' });
  expect.soft((await api.ask(cookie, `${url}/${id}/content`)).json()).toMatchObject({ code: 'export.not-made' });
  const bytes = Buffer.from('## Fremmøde\n');
  const kept = await api.records.exports.find(sampleCase.id, id);
  await api.objects.put(kept?.objectKey ?? '', bytes);
  const removed = { cpr: 0, name: 0, chosen: 0 };
  await api.records.exports.setMade(sampleCase.id, id, { fingerprint: 'abc', bytes: bytes.length, removed });
  const answer = await api.ask(cookie, `${url}/${id}/content`);
  expect.soft(answer.body).toBe('## Fremmøde\n');
  expect.soft(answer.headers['content-disposition']).toContain(`attachment; filename="${fileName}"`);
  expect(answer.headers['cache-control']).toBe('private, no-store');
});

test('what will be removed is shown before anything is made: by rule, and what was unticked', async () => {
  const unticked = classified('notat', ['', 'x']).passages[1]?.id;
  const answer = await post(`${url}/preview`, { reader: 'gp', without: [unticked] });
  const { items, counts } = removalPreview.parse(answer.json());
  expect.soft(counts).toEqual({ cpr: 0, name: 1, chosen: 1 });
  expect(items[0]).toMatchObject({
    document: hashOf('notat'),
    rules: ['name'],
    before: 'Datteren Emma er flyttet hjem.',
    after: 'Datteren [fjernet: navn på tredjepart] er flyttet hjem.',
  });
});

test('a baseline that the case does not hold is refused at once', async () => {
  const before = (await api.records.exports.list(sampleCase.id)).length;
  const answer = await post(url, { form: 'json', reader: 'team', baseline: 'meeting:nowhere' });
  expect.soft(answer.json()).toMatchObject({ code: 'meeting.unknown' });
  expect((await api.records.exports.list(sampleCase.id)).length).toBe(before);
});

test('the list tells each version with who asked, newest first, and where it is stored nowhere', async () => {
  const answer = await api.ask(cookie, url);
  const { items } = z.object({ items: z.array(exportItem) }).parse(answer.json());
  expect.soft(items.map(({ version }) => version)).toEqual(items.map((_, at) => items.length - at));
  expect.soft(items[0]?.by).toBe('Prøveperson caseworker');
  expect(answer.body).not.toContain('exports/');
});

test('one heading is handed out as text in its stable form', async () => {
  const answer = await api.ask(cookie, `/api/v1/cases/${sampleCase.id}/headings/attendance/text`);
  expect.soft(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(answer.body).toBe(
    '## Fremmøde og stabilitet [attendance]\n- Datteren Emma er flyttet hjem. [Journalnotat notat, 1. marts 2024]\n\n',
  );
});

test('a meeting participant takes nothing out of the case', async () => {
  const guest = samplePerson('meeting_participant', 'other-office');
  await api.records.people.save(guest);
  await letIn(api.records, sampleCase.id, { person: guest.id, by: samplePerson('caseworker').id, until: '2024-12-31' });
  expect((await post(url, { form: 'json', reader: 'team' }, await api.signIn(guest))).statusCode).toBe(403);
});
