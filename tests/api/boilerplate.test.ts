import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseId } from '../../domain/ids.ts';
import { handlers } from '../../workers/handlers.ts';
import { openOutbox } from '../../outbox/index.ts';
import type { StepDeps } from '../../workers/step.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';
import { classified, hashOf, received, sampleCase } from '../support/sample-case.ts';

const url = `/api/v1/cases/${sampleCase.id}/boilerplate`;
const other = { ...sampleCase, id: 'case-2' as CaseId, citizenName: 'Yngve Mønster', citizenCpr: '020290-0000', caseworker: null };
const again = { ...sampleCase, id: 'case-3' as CaseId };
const pasted = (name: string): string[] => [
  `${name} møder stabilt og deltager aktivt i undervisningen på holdet.`,
  `${name} har i perioden arbejdet målrettet med at finde en struktur i hverdagen.`,
  `Vi vurderer, at ${name} fortsat har behov for støtte til at fastholde udviklingen.`,
];
let api: OpenApi;
let cookie: string;

beforeAll(async () => {
  api = await openApi();
  cookie = await api.signIn('caseworker');
  await api.records.cases.create(other);
  await api.records.cases.create(again);
});

afterAll(() => api.close());

async function file(caseId: CaseId, name: string, sentences: readonly string[]): Promise<void> {
  const document = classified(name, sentences);
  const head = { ...document.head, kind: 'supplier_status', organisation: 'Springbrættet ApS' } as const;
  await api.records.documents.receive(received(name, caseId));
  await api.records.documents.saveClassified(caseId, { ...document, head }, 'classify@1');
}

async function sweep(): Promise<void> {
  const queues = { add: async () => {}, wakeUp: async () => 0 };
  const outbox = openOutbox({ webhookHosts: [], webhookWaitMinutes: 0 });
  const deps = { records: api.records, objects: api.objects, queues, outbox, log: pino({ level: 'silent' }) };
  await handlers.housekeeping({}, deps as unknown as StepDeps); // what it asks for
}

const found = async (): Promise<unknown[]> => (await api.ask(cookie, url)).json().items;

test('nothing is told before another citizen has the same, and the same citizen in another case is no other', async () => {
  await file(sampleCase.id, 'rapport', [...pasted('Vibeke'), 'Vibeke folder aviser på et trykkeri ved havnen.']);
  await file(again.id, 'rapport i anden sag', pasted('Vibeke'));
  await sweep();
  expect(await found()).toEqual([]);
});

test('a caseworker sees the own words and a count, and nothing of another citizen', async () => {
  await file(other.id, 'rapport om en anden', pasted('Yngve'));
  await sweep();
  const answer = await api.ask(cookie, url);
  expect(answer.json().items).toMatchObject([
    { document: hashOf('rapport'), sentences: 3, text: expect.stringContaining('om andre borgere'), isFinding: true },
  ]);
  expect(answer.json().items[0].passages.map(({ text }: { text: string }) => text)).toEqual(pasted('Vibeke'));
  expect(answer.body).not.toMatch(/Yngve|case-2|Mønster/u);
  expect(answer.body).not.toContain(hashOf('rapport om en anden'));
});

test('a report that is read anew is signed anew, and nothing is signed twice', async () => {
  await file(other.id, 'rapport om en anden', pasted('Yngve').slice(0, 2));
  await sweep();
  expect(await found()).toMatchObject([{ sentences: 2, isFinding: false }]);
  expect(await api.records.signatures.unsigned('signature-1', 10)).toEqual([]);
});

test('what was found goes with the document that it was found in', async () => {
  await file(other.id, 'rapport om en anden', pasted('Yngve'));
  await sweep();
  const client = new pg.Client(api.databaseUrl);
  await client.connect();
  await client.query('delete from documents where case_id = $1', [other.id]);
  await client.end();
  expect(await found()).toEqual([]);
});

test('boilerplate stands outside the overview: no check of it is kept with the document', async () => {
  const documents = await api.records.documents.classified(sampleCase.id);
  expect(documents.flatMap(({ head }) => head.checks)).toEqual([]);
});
