import { afterAll, beforeAll, expect, test } from 'vitest';
import { bringCaseUpToDate } from '../../workers/case.ts';
import type { StepDeps } from '../../workers/step.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';

const url = `/api/v1/cases/${sampleCase.id}`;
let api: OpenApi;
let cookie: string;
let leader: string;
const ids = { answered: '', open: '' };

beforeAll(async () => {
  api = await openApi();
  cookie = await api.signIn('caseworker');
  leader = await api.signIn('team_leader');
  ids.answered = await order({ kind: 'supplier_status', recipient: '=Springbrættet', asked: '2024-01-10', reference: 'B-7' });
  const question = { id: 'own', text: 'Hvordan går det med Vibeke?', headings: ['goals'], wantsAssessment: false };
  ids.open = await order({ kind: 'lae_285', recipient: 'Lægehuset', asked: '2024-02-01', due: '2024-02-10', questions: [question] });
  const document = classified('status', ['Borgeren har mødt 60 % af tiden.'], '2024-02-01');
  await api.records.documents.receive(received('status'));
  const head = { ...document.head, kind: 'supplier_status', organisation: '=Springbrættet' } as const;
  await api.records.documents.saveClassified(sampleCase.id, { ...document, head }, 'classify@1');
  const log = { info: () => {} };
  await bringCaseUpToDate({ caseId: sampleCase.id }, { records: api.records, log } as unknown as StepDeps); // the two that it asks for
});

afterAll(() => api.close());

async function order(payload: object): Promise<string> {
  return (await api.ask(cookie, { method: 'POST', url: `${url}/orders`, payload })).json().id;
}
const textOf = async (path: string): Promise<string> => (await api.ask(cookie, `${url}/${path}`)).json().text;

test('a reminder names what was asked, when, and the reference; of the citizen neither name nor number', async () => {
  const text = await textOf(`orders/${ids.open}/reminder`);
  expect(text).toContain('Den 1. februar 2024 bad vi om: Attest til sygedagpengeopfølgning (LÆ 285). Referencen er J-2024-17.');
  expect(text).toContain('Svaret skulle være her senest 10. februar 2024. Vi har ikke modtaget det endnu.');
  expect(text).not.toContain(sampleCase.citizenCpr);
  expect(text).not.toContain(sampleCase.citizenName);
});

test('a report goes back with what it lacks and the reference of its order; of what stands elsewhere nothing', async () => {
  const { text, reasons } = (await api.ask(cookie, `${url}/documents/${hashOf('status')}/return`)).json();
  expect(reasons).toContainEqual(expect.stringContaining('det står der intet om: Hvor er borgeren, og med hvilke opgaver?'));
  expect(text).toContain('Emne: Statusrapport sendes retur, reference B-7');
  expect(text).not.toContain('60 %');
});

async function stateAfter(path: string): Promise<string> {
  expect((await api.ask(cookie, { method: 'DELETE', url: `${url}/orders/${ids.open}${path}` })).statusCode).toBe(204);
  return (await api.ask(cookie, `${url}/orders/${ids.open}`)).json().state;
}

test('a withdrawal is taken back, and the order is open or answered again', async () => {
  expect(await stateAfter('')).toBe('withdrawn');
  expect(await stateAfter('/withdrawal')).toBe('overdue');
});

test('a team leader sees answer times and unanswered questions by kind and supplier; a doctor is not named', async () => {
  const { items } = (await api.ask(leader, '/api/v1/orders/statistics')).json();
  expect(items).toMatchObject([
    { kind: 'lae_285', supplier: null, asked: 1, answered: 0, overdue: 1, medianDays: null, unanswered: [] },
    { kind: 'supplier_status', supplier: '=Springbrættet', asked: 1, answered: 1, late: 1, overdue: 0, medianDays: 54 },
  ]);
  expect(items[1].unanswered).toContainEqual({
    question: 'Er timetallet forsøgt øget, med hvilket resultat, eller hvorfor ikke?',
    orders: 1,
  });
});

test('the figures as a table hold no formula, and are the team leader’s own unit’s alone', async () => {
  const csv = (await api.ask(leader, '/api/v1/orders/statistics.csv')).body;
  expect(csv).toContain(";'=Springbrættet;1;1;1;0;54;");
  const elsewhere = await api.signIn(samplePerson('team_leader', 'south', 'person-south-leader'));
  expect((await api.ask(elsewhere, '/api/v1/orders/statistics')).json().items).toEqual([]);
  expect((await api.ask(cookie, '/api/v1/orders/statistics')).statusCode).toBe(403);
});
