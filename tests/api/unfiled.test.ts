import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CaseId, ReceiptId, UnitId } from '../../domain/ids.ts';
import { receiveUnfiled } from '../../storage/receive-unfiled.ts';
import type { ReceiptRead } from '../../storage/records/unfiled/unfiled-port.ts';
import { otherCase } from '../support/inbox-papers.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';
import { hashOf, sampleCase, samplePerson } from '../support/sample-case.ts';

let api: OpenApi;
let cookie: string;

beforeEach(async () => {
  api = await openApi();
  cookie = await api.signIn('caseworker');
  await api.records.cases.create(otherCase);
});
afterEach(() => api.close());

const read: ReceiptRead = {
  why: 'several-cases',
  failure: null,
  says: { cprs: ['0101900000'], names: ['Ib Kristian Nord'], references: ['J 2024/18'] },
  readAs: { kind: 'correspondence', title: 'Brev fra lægen', documentDate: '2024-02-28', pages: 2 },
};

async function waiting(name = 'brev æøå.txt', unit = 'north', how: ReceiptRead = read): Promise<ReceiptId> {
  const { unfiled } = api.records;
  const file = { inbox: 'folder-1', unit: unit as UnitId, name, fileName: name, received: '2024-03-01', sender: 'lis@laege.example' };
  const id = await receiveUnfiled(
    { ...file, bytes: Buffer.from(`Kære ${name}`), statedReference: null },
    { unfiled, objects: api.objects, check: () => 'text/plain', readLater: async () => {} },
  );
  await unfiled.wait(id, how);
  return id;
}

const base = '/api/v1/receipts/unfiled';
const ask = async (request: Parameters<OpenApi['ask']>[1], as = cookie): Promise<{ status: number; body: Record<string, unknown> }> => {
  const answer = await api.ask(as, request);
  return { status: answer.statusCode, body: answer.body === '' ? {} : answer.json() };
};
const post = (url: string, payload?: object) => ask({ method: 'POST', url, ...(payload && { payload }) });

test('a paper is listed with what it is read as, why it waits, and cases with their reasons, the best first', async () => {
  const id = await waiting();
  const { body } = await ask(base);
  expect(body['items']).toEqual([
    {
      id,
      fileName: 'brev æøå.txt',
      mediaType: 'text/plain',
      bytes: 21,
      received: '2024-03-01',
      sender: 'lis@laege.example',
      statedReference: null,
      heldFrom: null,
      why: 'several-cases',
      failure: null,
      readAs: read.readAs,
      suggestions: [
        { caseId: 'case-1', reference: 'J-2024-17', citizenName: 'Vibeke Eksempel', reasons: ['cpr'] },
        { caseId: 'case-2', reference: 'J-2024-18', citizenName: 'Ib Kristian Nord', reasons: ['reference', 'name'] },
      ],
    },
  ]);
  expect((await ask(`${base}/count`)).body).toEqual({ waiting: 1 });
});

test('filing makes the document of the case, with its own day and name, and drops the receipt', async () => {
  const id = await waiting();
  expect(await post(`/api/v1/cases/case-2/receipts/${id}`)).toEqual({
    status: 200,
    body: { sha256: hashOf('Kære brev æøå.txt'), duplicate: false },
  });
  expect((await api.records.documents.list(otherCase.id)).map((row) => [row.fileName, row.received])).toEqual([
    ['brev æøå.txt', '2024-03-01'],
  ]);
  expect(api.jobs).toEqual([`parse ${hashOf('Kære brev æøå.txt')}`]);
  expect((await ask(base)).body['items']).toEqual([]);
  expect((await ask(`${base}/${id}/content`)).status).toBe(404);
  expect(await Array.fromAsync(api.objects.list('receipts/'))).toEqual([]);
});

test('of two persons who file one paper the second is told that it is settled; the same again changes nothing', async () => {
  const id = await waiting();
  await post(`/api/v1/cases/case-2/receipts/${id}`);
  expect(await post(`/api/v1/cases/case-1/receipts/${id}`)).toMatchObject({ status: 409, body: { code: 'receipt.settled' } });
  expect(await post(`/api/v1/cases/case-2/receipts/${id}`)).toMatchObject({ status: 200 });
  expect((await api.records.documents.receipts(otherCase.id)).length).toBe(1);
  expect(await post(`${base}/${id}/discard`, { reason: 'forkert' })).toMatchObject({ status: 404 });
});

test('discarding asks for a reason, keeps the paper, and is taken back', async () => {
  const id = await waiting();
  expect((await post(`${base}/${id}/discard`, { reason: ' ' })).status).toBe(400);
  expect((await post(`${base}/${id}/discard`, { reason: 'Reklame' })).status).toBe(204);
  expect((await ask(base)).body['items']).toEqual([]);
  expect((await ask(`${base}/discarded`)).body['items']).toMatchObject([{ id, reason: 'Reklame', at: '2024-03-04T08:00:00.000Z' }]);
  expect((await ask({ method: 'DELETE', url: `${base}/${id}/discard` })).status).toBe(204);
  expect((await ask(base)).body['items']).toMatchObject([{ id, why: 'several-cases' }]);
});

test('papers of another unit are not there, whatever is asked of them', async () => {
  const id = await waiting('brev.txt', 'south');
  expect((await ask(base)).body['items']).toEqual([]);
  const answers = await Promise.all([
    ask(`${base}/${id}/content`),
    ask(`${base}/${id}/reading`),
    post(`${base}/${id}/discard`, { reason: 'x' }),
    ask({ method: 'DELETE', url: `${base}/${id}/discard` }),
    post(`/api/v1/cases/case-1/receipts/${id}`),
  ]);
  expect(answers.map(({ status, body }) => [status, body['code']])).toEqual(Array.from({ length: 5 }, () => [404, 'receipt.unknown']));
});

test('a paper is not filed to a case of another unit', async () => {
  const id = await waiting();
  await api.records.cases.create({ ...otherCase, id: 'case-south' as CaseId, unit: 'south' as UnitId });
  expect(await post(`/api/v1/cases/case-south/receipts/${id}`)).toMatchObject({ status: 404, body: { code: 'case.unknown' } });
  expect(await api.records.unfiled.countWaiting(sampleCase.unit)).toBe(1);
});

test('a team leader sees the papers and decides nothing; a supplier sees none', async () => {
  const id = await waiting();
  const leader = await api.signIn(samplePerson('team_leader'));
  expect((await ask(base, leader)).status).toBe(200);
  expect((await ask({ method: 'POST', url: `/api/v1/cases/case-1/receipts/${id}` }, leader)).status).toBe(403);
  const supplier = await api.signIn(samplePerson('supplier', 'jobvejen'));
  expect((await ask(base, supplier)).status).toBe(403);
});

test('a paper is shown as it came, and an infected one to nobody', async () => {
  const id = await waiting();
  expect((await api.ask(cookie, `${base}/${id}/content`)).body).toBe('Kære brev æøå.txt');
  const bad = await waiting('virus.txt', 'north', { why: 'unreadable', failure: 'document.infected', says: null, readAs: null });
  expect(await ask(`${base}/${bad}/content`)).toMatchObject({ status: 403, body: { code: 'document.infected' } });
});

test.each(['j 2024-18', '020285-1111', 'ib kr', 'Nord', 'J-2024-18'])(
  'a case of the own unit is found by %s, asked in a body',
  async (text) => {
    await api.records.cases.create({ ...otherCase, id: 'case-south' as CaseId, unit: 'south' as UnitId });
    expect((await post(`${base}/find-case`, { text })).body['items']).toEqual([
      { caseId: 'case-2', reference: 'J-2024-18', citizenName: 'Ib Kristian Nord' },
    ]);
  },
);

test('signs of a search pattern are signs of the text, and nothing is found by none', async () => {
  expect((await post(`${base}/find-case`, { text: '%%' })).body['items']).toEqual([]);
  expect((await post(`${base}/find-case`, { text: '--' })).body['items']).toEqual([]);
});
