import { afterAll, beforeAll, expect, test } from 'vitest';
import { giveReason } from '../support/give-reason.ts';
import { letIn } from '../support/let-in.ts';
import { bringUpToDate, openApi, type OpenApi } from '../support/open-api.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';

const url = `/api/v1/cases/${sampleCase.id}/notes`;
const document = classified('notat', ['Mødte 60 %.', 'Bor til leje.']);
const note = { sha256: hashOf('notat'), passage: document.passages[0]?.id, text: 'Spørg om det på næste møde.' };
let api: OpenApi;
let cookie: string;
let colleague: string;

beforeAll(async () => {
  api = await openApi();
  cookie = await api.signIn('caseworker');
  const other = samplePerson('caseworker', 'north', 'person-colleague');
  colleague = await api.signIn(other);
  await giveReason(api.records, sampleCase.id, { person: other.id });
  await api.records.documents.receive(received('notat'));
  await api.records.documents.saveClassified(sampleCase.id, document, 'classify@1');
  await bringUpToDate(api.records, sampleCase.id);
});

afterAll(() => api.close());

const write = (text = note.text) => api.ask(cookie, { method: 'POST', url, payload: { ...note, text } });
const texts = async (who = cookie): Promise<string[]> => (await api.ask(who, url)).json().items.map(({ text }: { text: string }) => text);

test('a note is seen by whoever may read the case, with who wrote it and when', async () => {
  expect((await write()).statusCode).toBe(201);
  expect((await api.ask(colleague, url)).json().items).toMatchObject([
    { text: note.text, by: 'Prøveperson caseworker', at: '2024-03-04T08:00:00.000Z', changed: null, isMine: false, stands: true },
  ]);
});

test('its writer changes it, takes it away and puts it back; a colleague does none of it', async () => {
  const { id } = (await write('Mit udkast')).json();
  const ask = (who: string, method: 'PUT' | 'DELETE' | 'POST', path: string, version: number, payload?: object) =>
    api.ask(who, {
      method,
      url: `${url}/${id}${path}`,
      headers: { 'if-match': `"${version}"` },
      ...(payload === undefined ? {} : { payload }),
    });
  expect((await ask(colleague, 'PUT', '', 1, { text: 'Overtaget' })).json().code).toBe('note.not-yours');
  expect((await ask(colleague, 'DELETE', '', 1)).json().code).toBe('note.not-yours');
  expect((await ask(cookie, 'PUT', '', 1, { text: 'Rettet udkast' })).json()).toMatchObject({ text: 'Rettet udkast', version: 2 });
  expect((await ask(cookie, 'PUT', '', 1, { text: 'For sent' })).json().code).toBe('request.changed-meanwhile');
  expect([(await ask(cookie, 'DELETE', '', 2)).statusCode, await texts()]).toEqual([200, [note.text]]);
  await ask(cookie, 'POST', '/restore', 3);
  expect(await texts()).toEqual([note.text, 'Rettet udkast']);
});

test('a note follows its words through a newer reading, and says where it no longer holds them', async () => {
  const readAgain = async (sentences: readonly string[]) => {
    const again = classified('notat', sentences);
    await api.records.documents.saveClassified(sampleCase.id, again, `classify@${sentences.length}`);
    await bringUpToDate(api.records, sampleCase.id);
    return again.passages.map(({ id }) => id);
  };
  const [, , moved] = await readAgain(['Er startet.', 'Bor til leje.', 'Mødte 60 %.']);
  expect((await api.ask(cookie, url)).json().items[0]).toMatchObject({ text: note.text, passage: moved, stands: true });
  await readAgain(['Er startet.', 'Mødte 80 %.']);
  expect((await api.ask(cookie, url)).json().items[0]).toMatchObject({ text: note.text, passage: note.passage, stands: false });
});

test.each([
  ['an empty text', { text: '  ' }, 'request.invalid'],
  ['a passage that the document does not hold', { passage: 'ab-0001' }, 'request.invalid'],
  ['a document of no case', { sha256: hashOf('nothing') }, 'document.unknown'],
])('%s is refused', async (_, change, code) => {
  expect((await api.ask(cookie, { method: 'POST', url, payload: { ...note, ...change } })).json().code).toBe(code);
});

test('a meeting participant reads no notes and writes none', async () => {
  const guest = samplePerson('meeting_participant');
  const guestCookie = await api.signIn(guest);
  await letIn(api.records, sampleCase.id, { person: guest.id, by: samplePerson('caseworker').id, until: '2024-03-04' });
  expect.soft((await api.ask(guestCookie, url)).statusCode).toBe(403);
  expect((await api.ask(guestCookie, { method: 'POST', url, payload: note })).statusCode).toBe(403);
});
