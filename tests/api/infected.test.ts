import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';
import { upload } from '../support/multipart.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';

const documents = `/api/v1/cases/${sampleCase.id}/documents`;
let api: OpenApi;

/** `faktura` is locked in, `notat` was not scanned, `brev` waits for the scanner. */
beforeAll(async () => {
  api = await openApi();
  const { documents: rows, scans } = api.records;
  for (const name of ['faktura', 'notat', 'brev']) await rows.receive(received(name));
  await scans.note(sampleCase.id, hashOf('faktura'), 'infected', 'Eicar-Test-Signature');
  await rows.fail(sampleCase.id, hashOf('faktura'), 'parse', 'document.infected');
  await scans.note(sampleCase.id, hashOf('notat'), 'unscanned', null);
  await scans.wait(sampleCase.id, hashOf('brev'), 'scanner.unreachable');
});

afterAll(() => api.close());

test('an infected file is handed to nobody, whole or in part, and neither is what a browser kept of it confirmed', async () => {
  const cookie = await api.signIn('caseworker');
  const url = `${documents}/${hashOf('faktura')}/content`;
  for (const headers of [{}, { range: 'bytes=0-9' }, { 'if-none-match': `"${hashOf('faktura')}"` }]) {
    const answer = await api.ask(cookie, { url, headers });
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'document.infected']);
  }
});

test('a file that waits for the scanner is not handed out before it has been looked at', async () => {
  const answer = await api.ask(await api.signIn('caseworker'), `${documents}/${hashOf('brev')}/content`);
  expect([answer.statusCode, answer.json().code]).toEqual([503, 'scanner.unreachable']);
});

test('each document says what the scanner said, and what it waits for', async () => {
  const { items } = (await api.ask(await api.signIn('caseworker'), documents)).json();
  const told = items.map((item: { fileName: string; scan: string; waiting: { code: string } | null; failure: { code: string } | null }) => [
    item.fileName,
    item.scan,
    item.waiting?.code ?? item.failure?.code ?? null,
  ]);
  expect(told.toSorted()).toEqual([
    ['brev.txt', null, 'scanner.unreachable'],
    ['faktura.txt', 'infected', 'document.infected'],
    ['notat.txt', 'unscanned', null],
  ]);
});

test('an operator sees what is locked in by ids and by what was found, and no name', async () => {
  const answer = await api.ask(await api.signIn('operator'), '/api/v1/status');
  expect(answer.json()).toMatchObject({
    scans: { clean: 0, infected: 1, unscanned: 1, waiting: 1 },
    infected: [{ caseId: sampleCase.id, sha256: hashOf('faktura'), found: 'Eicar-Test-Signature' }],
    failures: { 'document.infected': 1 },
  });
  expect(answer.body).not.toContain('faktura');
});

test('whoever sent an infected file finds it in the own receipts, with a sentence', async () => {
  const supplier = samplePerson('supplier', 'jobvejen');
  const cookie = await api.signIn(supplier);
  await api.records.cases.admit(sampleCase.id, { organisation: supplier.unit });
  const sent = await api.ask(cookie, upload(documents, [{ fileName: 'Rapport.txt', bytes: 'Rapport om forløbet.' }]));
  const { sha256 } = sent.json().items[0];
  await api.records.scans.note(sampleCase.id, sha256, 'infected', 'Eicar-Test-Signature');
  await api.records.documents.fail(sampleCase.id, sha256, 'parse', 'document.infected');
  expect((await api.ask(cookie, '/api/v1/receipts')).json().items).toMatchObject([
    {
      fileName: 'Rapport.txt',
      state: 'failed',
      failure: { code: 'document.infected', sentence: expect.stringContaining('skadelig kode') },
    },
  ]);
});

test('an operator asks for reading anew, of what no scanner has seen', async () => {
  const cookie = await api.signIn('operator');
  const ask = { method: 'POST' as const, url: '/api/v1/renewals', payload: { step: 'parse', unscanned: true, dryRun: true } };
  expect((await api.ask(cookie, ask)).json()).toEqual({ documents: 0 }); // none has a result yet
  expect((await api.ask(cookie, '/api/v1/renewals')).json()).toMatchObject({
    parsers: expect.arrayContaining(['txt@1']),
    olderReadings: 0,
  });
});
