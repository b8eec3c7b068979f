import { afterAll, beforeAll, expect, test } from 'vitest';
import { bringCaseUpToDate } from '../../workers/case.ts';
import type { StepDeps } from '../../workers/step.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';

const url = `/api/v1/cases/${sampleCase.id}`;
let api: OpenApi;
let cookie: string;

beforeAll(async () => {
  api = await openApi();
  cookie = await api.signIn('caseworker');
});

afterAll(() => api.close());

const post = (path: string, payload: object) => api.ask(cookie, { method: 'POST', url: path, payload });
const ordersOf = async (): Promise<{ id: string; state: string; match: { document: string } | null }[]> =>
  (await api.ask(cookie, `${url}/orders`)).json().items;

async function file(name: string, date: string): Promise<void> {
  const document = classified(name, ['Borgeren har mødt 60 % af tiden.'], date);
  const head = { ...document.head, kind: 'supplier_status', organisation: 'Springbrættet' } as const;
  await api.records.documents.receive(received(name));
  await api.records.documents.saveClassified(sampleCase.id, { ...document, head }, 'classify@1');
}

/** The case step, as a worker runs it. */
async function bringUpToDate(): Promise<void> {
  const log = { info: () => {} };
  await bringCaseUpToDate({ caseId: sampleCase.id }, { records: api.records, log } as unknown as StepDeps); // the two that it asks for
}

test('an order gets the questions and the deadline of its kind, and the case its turn', async () => {
  const answer = await post(`${url}/orders`, { kind: 'supplier_status', recipient: 'Springbrættet', asked: '2024-01-10' });
  expect(answer.statusCode).toBe(201);
  expect(answer.json()).toMatchObject({ due: '2024-01-24', state: 'overdue', daysOverdue: 40, match: null });
  expect(answer.json().questions.map(({ id }: { id: string }) => id)).toContain('increase');
  expect(api.jobs).toContain('case');
});

test('open and overdue orders of my cases stand in one list, and those of others do not', async () => {
  await post(`${url}/orders`, { kind: 'lae_285', asked: '2024-03-01' });
  const listed = async (query: string, who = cookie): Promise<string[]> =>
    (await api.ask(who, `/api/v1/orders${query}`)).json().items.map(({ kind }: { kind: string }) => kind);
  expect(await listed('')).toEqual(['supplier_status', 'lae_285']);
  expect(await listed('?state=overdue')).toEqual(['supplier_status']);
  expect(await listed('', await api.signIn(samplePerson('caseworker', 'south', 'person-south')))).toEqual([]);
});

test('a report that arrives answers its order, with a reason and an answer per question', async () => {
  await file('status', '2024-02-01');
  await bringUpToDate();
  const order = (await ordersOf()).find(({ state }) => state === 'answered');
  expect(order?.match).toMatchObject({
    document: hashOf('status'),
    reasons: ['kind: supplier_status', 'sender', 'in-time'],
    text: expect.stringContaining(
      'Ikke besvaret: Er timetallet forsøgt øget, med hvilket resultat, eller hvorfor ikke? Der står intet om det i dokumentet.',
    ),
    answers: expect.arrayContaining([expect.objectContaining({ question: 'attendance', answer: 'answered' })]),
  });
});

test('what the order asked and the report does not say is a check of the report', async () => {
  const { checks } = (await api.records.overviews.comparedDocument(sampleCase.id, hashOf('status')))?.head ?? { checks: [] };
  expect(checks.find(({ code }) => code === 'order_not_answered')?.words).toContain('Er timetallet forsøgt øget');
});

test('a caseworker says that another document answers, that none does, and gives the matching its turn again', async () => {
  await file('senere', '2024-02-20');
  const id = (await ordersOf()).find(({ state }) => state === 'answered')?.id ?? '';
  const documentAfter = async (method: 'PUT' | 'DELETE', payload?: object): Promise<string | null> => {
    const answer = await api.ask(cookie, { method, url: `${url}/orders/${id}/answer`, ...(payload && { payload }) });
    expect(answer.statusCode).toBe(204);
    await bringUpToDate();
    return (await ordersOf()).find((order) => order.id === id)?.match?.document ?? null;
  };
  expect(await documentAfter('PUT', { document: hashOf('senere') })).toBe(hashOf('senere'));
  expect(await documentAfter('PUT', { document: null })).toBeNull();
  expect(await documentAfter('DELETE')).toBe(hashOf('status'));
});

test('a withdrawn order is answered by nothing, and its check is gone from the report', async () => {
  const id = (await ordersOf()).find(({ state }) => state === 'answered')?.id ?? '';
  expect((await api.ask(cookie, { method: 'DELETE', url: `${url}/orders/${id}` })).statusCode).toBe(204);
  await bringUpToDate();
  expect(await ordersOf()).toContainEqual(expect.objectContaining({ id, state: 'withdrawn', match: null }));
  const { checks } = (await api.records.overviews.comparedDocument(sampleCase.id, hashOf('status')))?.head ?? { checks: [] };
  expect(checks.map(({ code }) => code)).not.toContain('order_not_answered');
});

test('before ordering, the case tells what it knows, how old that is, and where it is thin', async () => {
  const { due, questions, thin } = (await api.ask(cookie, `${url}/orders/prepare?kind=supplier_status`)).json();
  expect(due).toBe('2024-03-18');
  expect(questions.find(({ question }: { question: { id: string } }) => question.id === 'attendance')).toMatchObject({
    newestSource: '2024-02-20',
    age: 13,
    known: [{ document: hashOf('senere'), date: '2024-02-20' }],
  });
  expect(thin).toContain('hours_increase');
});

const codeOf = async (path: string): Promise<string> =>
  (await api.ask(cookie, { method: 'PUT', url: `${url}/orders/${path}/answer`, payload: { document: hashOf('nowhere') } })).json().code;

test('an order or a document that the case does not hold is told by code', async () => {
  const [order] = await ordersOf();
  expect([await codeOf('none'), await codeOf(order?.id ?? '')]).toEqual(['order.unknown', 'document.unknown']);
});

test('an order due before it was asked, or asked on a day to come, is told by code and not kept', async () => {
  const before = (await ordersOf()).length;
  const orders = [
    { kind: 'lae_285', asked: '2024-02-01', due: '2024-01-31' },
    { kind: 'lae_285', asked: '2024-03-05' },
  ];
  for (const order of orders) expect((await post(`${url}/orders`, order)).json().code).toBe('order.impossible-days');
  expect(await ordersOf()).toHaveLength(before);
});

test('an answer is told by its question: two questions of one id are refused', async () => {
  const question = { id: 'a', text: 'Hvordan går det?', headings: [], wantsAssessment: false };
  expect((await post(`${url}/orders`, { kind: 'lae_285', questions: [question, { ...question, text: 'Hvor længe?' }] })).json().code).toBe(
    'request.invalid',
  );
});

test('an order of a kind that asks nothing by rule stands without questions', async () => {
  const answer = await post(`${url}/orders`, { kind: 'correspondence', asked: '2024-03-01' });
  expect(answer.json()).toMatchObject({ questions: [], due: null, state: 'open' });
});
