import { afterAll, beforeAll, expect, test } from 'vitest';
import { bringCaseUpToDate } from '../../workers/case.ts';
import type { StepDeps } from '../../workers/step.ts';
import { sureText } from '../support/inbox-papers.ts';
import { openPortal, shaOf, type OpenPortal } from '../support/open-portal.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';

const bytes = Buffer.from(sureText());
const url = (sha256: string): string => `/api/v1/cases/${sampleCase.id}/documents/${sha256}/return`;
let portal: OpenPortal;
let cookie: string;

beforeAll(async () => {
  portal = await openPortal();
  const { records } = portal.api;
  cookie = await portal.api.signIn('caseworker');
  const sending = await portal.begin();
  const id = await portal.upload(sending, { name: 'status.txt', bytes });
  await portal.read();
  await portal.send(sending, [{ id, remark: null }]);
  await records.documents.receive(received('brev'));
  await records.documents.saveClassified(sampleCase.id, classified('brev', ['Borgeren har mødt 60 % af tiden.']), 'classify@1');
  const report = classified(sureText(), ['Der er intet nyt.']);
  await records.documents.saveClassified(sampleCase.id, { ...report, head: { ...report.head, kind: 'supplier_status' } }, 'classify@1');
  const log = { info: () => {} };
  await bringCaseUpToDate({ caseId: sampleCase.id }, { records, log } as unknown as StepDeps); // the two that it asks for
});
afterAll(() => portal.api.close());

const change = async (method: 'PUT' | 'DELETE', sha256: string, who = cookie) => portal.api.ask(who, { method, url: url(sha256) });
const returnedTo = async (): Promise<{ reasons: string[] } | null> =>
  (await portal.api.ask(portal.cookie, '/api/v1/portal/receipts')).json().items[0].files[0].returned;

test('a returned report stands with its reasons in the list of whoever sent it, until that is taken back', async () => {
  expect((await portal.api.ask(cookie, url(shaOf(bytes)))).json()).toMatchObject({ isSeen: true, returned: null });
  expect(await returnedTo()).toBeNull();
  expect((await change('PUT', shaOf(bytes))).statusCode).toBe(204);
  expect((await returnedTo())?.reasons).toEqual(['Rapporten er næsten tom. Skriv svar, der kan stå alene.']);
  expect((await change('DELETE', shaOf(bytes))).statusCode).toBe(204);
  expect(await returnedTo()).toBeNull();
});

test('a document that lacks nothing its sender can mend is not returned, and nobody would see it', async () => {
  expect((await portal.api.ask(cookie, url(hashOf('brev')))).json()).toMatchObject({ isSeen: false, text: null });
  expect((await change('PUT', hashOf('brev'))).json().code).toBe('document.nothing-to-mend');
});

test('neither the supplier nor another unit returns a document', async () => {
  const elsewhere = await portal.api.signIn(samplePerson('caseworker', 'south', 'person-south'));
  expect((await change('PUT', shaOf(bytes), portal.cookie)).statusCode).toBe(403);
  expect((await change('PUT', shaOf(bytes), elsewhere)).statusCode).toBeGreaterThanOrEqual(403);
  expect(await returnedTo()).toBeNull();
});
