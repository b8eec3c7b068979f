import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseId, UnitId } from '../../domain/ids.ts';
import { receiveUnfiled } from '../../storage/receive-unfiled.ts';
import { otherCase, sureText } from '../support/inbox-papers.ts';
import { upload } from '../support/multipart.ts';
import { bringUpToDate, now, openApi, type OpenApi } from '../support/open-api.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';

const second = { ...sampleCase, id: 'case-closed' as CaseId, reference: 'J-2019-4', caseworker: null };
const elsewhere = { ...sampleCase, id: 'case-south' as CaseId, reference: 'J-2024-99', unit: 'south' as UnitId, caseworker: null };
const letter = Buffer.from(sureText('Hun passer sin urtehave.'));
let api: OpenApi;
let leader: string;

/** Two cases of the citizen here, one in another unit, somebody else's case, and papers without a case. */
beforeAll(async () => {
  api = await openApi();
  leader = await api.signIn('team_leader');
  const { records } = api;
  for (const row of [second, elsewhere, otherCase]) await records.cases.create(row);
  const caseworker = await api.signIn('caseworker');
  await api.ask(caseworker, upload(`/api/v1/cases/${sampleCase.id}/documents`, [{ fileName: 'Brev æøå.txt', bytes: letter }]));
  await records.documents.receive(received('notat', second.id));
  await api.objects.put(`documents/${hashOf('notat')}`, Buffer.from('notat'));
  await records.documents.saveClassified(second.id, classified('notat', ['Hun møder 60 % af tiden.']), 'v1');
  await bringUpToDate(records, second.id);
  const [passage] = classified('notat', ['Hun møder 60 % af tiden.']).passages;
  const made = { caseId: second.id, by: samplePerson('caseworker').id, at: now };
  await records.notes.add({
    ...made,
    id: 'n1',
    sha256: hashOf('notat'),
    passage: passage?.id ?? ('' as never),
    words: hashOf('x'),
    text: 'Husk det',
  });
  for (const [name, cprs] of [
    ['alene.txt', ['0101900000']],
    ['flere.txt', ['0101900000', '0202851111']],
  ] as const) {
    const file = { unit: 'north' as UnitId, inbox: 'post', name, fileName: name, bytes: Buffer.from(name), received: '2024-03-04' };
    const deps = { unfiled: records.unfiled, objects: api.objects, check: () => 'text/plain', readLater: async () => {} };
    const id = await receiveUnfiled({ ...file, sender: null, statedReference: null }, deps);
    const says = { cprs, names: [], references: [] };
    await records.unfiled.wait(id, { why: 'several-cases', failure: null, says, readAs: null });
  }
});

afterAll(() => api.close());

const ask = (cookie: string, cpr: string) => api.ask(cookie, { method: 'POST', url: '/api/v1/citizens/archive', payload: { cpr } });

test('a team leader takes out all of a citizen: every case of the unit whole, papers without a case, and who has seen what', async () => {
  const answer = await ask(leader, '0101900000');
  expect(answer.headers).toMatchObject({ 'content-type': 'application/zip', 'cache-control': 'no-store' });
  const files = unzipSync(new Uint8Array(answer.rawPayload));
  const text = (path: string): string => Buffer.from(files[path] ?? new Uint8Array()).toString();
  expect(Object.keys(files).filter((path) => /^(?:sag-|uden-sag\/)/u.test(path))).toEqual(
    expect.arrayContaining([
      'sag-1/dokumenter/0001 Brev æøå.txt',
      'sag-1/tilfoejet.json',
      'sag-2/dokumenter/0001 notat.txt',
      'sag-2/overblik.txt',
      'uden-sag/0001 alene.txt',
    ]),
  );
  expect(Buffer.from(files['sag-1/dokumenter/0001 Brev æøå.txt'] ?? new Uint8Array())).toEqual(letter);
  expect([text('sag-2/overblik.txt'), text('sag-2/tilfoejet.json')]).toEqual([
    expect.stringContaining('60 %'),
    expect.stringContaining('Husk det'),
  ]);
  expect(text('adgangslog.csv')).toContain('Prøveperson caseworker;Sagsbehandler;Lægge dokumenter på sagen');
  expect(JSON.parse(text('adgangslog.json'))[0]).toMatchObject({ action: 'citizen.export', person: { role: 'team_leader' } });
  // nothing of the other unit's case, and no paper that is about somebody else as well
  expect(answer.rawPayload.includes('J-2024-99') || Object.keys(files).some((path) => /sag-3|flere/u.test(path))).toBe(false);
});

test('the extract is over all of the citizen’s cases, also those that are deleted and those of other units', async () => {
  const stranger = await api.signIn(samplePerson('caseworker', 'south', 'person-south'));
  await api.ask(stranger, `/api/v1/cases/${sampleCase.id}`);
  const files = unzipSync(new Uint8Array((await ask(leader, sampleCase.citizenCpr)).rawPayload));
  const lines = JSON.parse(Buffer.from(files['adgangslog.json'] ?? new Uint8Array()).toString());
  expect(lines).toContainEqual(expect.objectContaining({ refused: 'case.unknown', caseId: sampleCase.id }));
});

test.each(['311299-1234', '020285-1111'.replace('1111', '2222')])(
  'a citizen without a case in the unit is told apart from nobody by nothing: %s',
  async (cpr) => {
    expect((await ask(leader, cpr)).json().code).toBe('citizen.unknown');
  },
);

test('what only another unit has is not given, and the asking stands under the citizen', async () => {
  const southern = await api.signIn(samplePerson('team_leader', 'west', 'person-west'));
  expect((await ask(southern, sampleCase.citizenCpr)).json().code).toBe('citizen.unknown');
  const administrator = await api.signIn('administrator');
  const trail = { method: 'POST', url: '/api/v1/audit/citizen', payload: { cpr: sampleCase.citizenCpr } } as const;
  const { items } = (await api.ask(administrator, trail)).json<{ items: { action: string; role: string }[] }>();
  expect(items[0]).toMatchObject({ action: 'citizen.export', role: 'team_leader' });
});

test.each(['caseworker', 'administrator', 'operator'] as const)('a %s takes out nobody', async (role) => {
  expect((await ask(await api.signIn(role), sampleCase.citizenCpr)).json().code).toBe('person.not-allowed');
});

test('a search names in the trail every case that it showed, and the citizen that was asked for by number, found or not', async () => {
  const cookie = await api.signIn('caseworker');
  const mine = async () =>
    (await api.ask(cookie, '/api/v1/audit/own'))
      .json<{ items: { action: string; caseId: string | null }[] }>()
      .items.filter(({ action }) => action === 'search');
  await api.ask(cookie, { method: 'POST', url: '/api/v1/search', payload: { query: 'J-2024-17' } });
  expect((await mine()).map(({ caseId }) => caseId)).toEqual([sampleCase.id, null]);
  await api.ask(cookie, { method: 'POST', url: '/api/v1/search', payload: { query: '311299-1234' } });
  const administrator = await api.signIn('administrator');
  const trail = { method: 'POST', url: '/api/v1/audit/citizen', payload: { cpr: '3112991234' } } as const;
  expect((await api.ask(administrator, trail)).json().items).toContainEqual(
    expect.objectContaining({ action: 'search', role: 'caseworker', caseId: null }),
  );
});
