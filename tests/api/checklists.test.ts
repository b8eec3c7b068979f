import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { checkedCases, checkedList, checklistNames } from '../../api/schemas/checklist.ts';
import type { CaseId, UnitId } from '../../domain/ids.ts';
import { giveReason } from '../support/give-reason.ts';
import { bringUpToDate, openApi, type OpenApi } from '../support/open-api.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';

const url = `/api/v1/cases/${sampleCase.id}/checklists`;
let api: OpenApi;
let cookie: string;

beforeAll(async () => {
  api = await openApi();
  cookie = await api.signIn('caseworker');
  await api.records.cases.create({ ...sampleCase, id: 'case-2' as CaseId, reference: '=J-2', caseworker: null });
  await giveReason(api.records, 'case-2' as CaseId, { person: samplePerson('caseworker').id });
  await api.records.cases.create({ ...sampleCase, id: 'case-3' as CaseId, reference: 'J-3', caseworker: null, unit: 'south' as UnitId });
  await api.records.documents.receive(received('notat'));
  const document = classified('notat', ['Borgeren har mødt 60 % af tiden.']);
  await api.records.documents.saveClassified(sampleCase.id, document, 'classify@1');
  await bringUpToDate(api.records, sampleCase.id);
});

afterAll(() => api.close());

test('the lists are named with the day from which they hold and their basis', async () => {
  const { items } = checklistNames.parse((await api.ask(cookie, '/api/v1/checklists')).json());
  expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining(['preparatory-plan', 'disability-pension', 'flex-job', 'formal-check']));
});

test('a list held against a case leads from each point to the words of its source', async () => {
  const list = checkedList.parse((await api.ask(cookie, `${url}/preparatory-plan`)).json());
  const efforts = list.points.find(({ id }) => id === 'efforts');
  expect.soft(list.today).toBe('2024-03-04');
  expect(efforts).toMatchObject({ age: 3, sources: [{ document: hashOf('notat'), words: 'Borgeren har mødt 60 % af tiden.' }] });
});

test('a case without an overview has a list without sources, and its age', async () => {
  const list = checkedList.parse((await api.ask(cookie, '/api/v1/cases/case-2/checklists/social-work-factors')).json());
  expect.soft(list.points.every(({ sources }) => sources.length === 0)).toBe(true);
  expect(list.points.find(({ id }) => id === 'age')?.ofCase).toBe(34);
});

test('the table holds the cases I may see and no others, page by page', async () => {
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = cursor === '' ? '?limit=1' : `?limit=1&cursor=${cursor}`;
    const page: z.infer<typeof checkedCases> = checkedCases.parse(
      (await api.ask(cookie, `/api/v1/checklists/preparatory-plan/cases${query}`)).json(),
    );
    seen.push(...page.items.map(({ caseId }) => caseId));
    cursor = page.next;
  }
  expect(seen.toSorted()).toEqual(['case-1', 'case-2']);
});

test('the table for a spreadsheet holds counts and days, no name, no words of a case, and nothing that runs', async () => {
  const answer = await api.ask(cookie, '/api/v1/checklists/preparatory-plan/cases.csv');
  expect.soft(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect.soft(answer.headers['content-disposition']).toContain('tjekliste-preparatory-plan-2024-03-04.csv');
  expect.soft(answer.body).toMatch(/^\ufeffSag;/u);
  expect.soft(answer.body).toContain("\r\n'=J-2;");
  expect(answer.body).not.toMatch(/Vibeke|010190|60 %|J-3/u);
});

test('a list that is not there is told, and a case of others is not', async () => {
  expect.soft((await api.ask(cookie, `${url}/nothing`)).json()).toMatchObject({ code: 'checklist.unknown' });
  const other = await api.signIn(samplePerson('caseworker', 'west', 'person-west'));
  expect((await api.ask(other, `${url}/preparatory-plan`)).json()).toMatchObject({ code: 'case.unknown' });
});
