import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { UnitId } from '../../domain/ids.ts';
import { otherText, sureText } from '../support/inbox-papers.ts';
import { now } from '../support/open-api.ts';
import { openPortal, pieceHeaders, sender, shaOf, tusHeaders, uploads, type OpenPortal } from '../support/open-portal.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';

const { id: caseId, reference } = sampleCase;
const letter = { name: 'notat til æøå.txt', bytes: Buffer.from(sureText()) };
const codeOf = (answer: { json(): unknown }): unknown => (answer.json() as { code?: unknown }).code;

let portal: OpenPortal;
let time: Date;
beforeEach(async () => {
  time = now;
  portal = await openPortal({ clock: () => time });
});
afterEach(() => portal.api.close());

const patch = (id: string, offset: number, bytes: Uint8Array, cookie = portal.cookie) =>
  portal.api.ask(cookie, { method: 'PATCH', url: `${uploads}/${id}`, headers: pieceHeaders(offset), payload: Buffer.from(bytes) });
const how = (id: string, cookie = portal.cookie) =>
  portal.api.ask(cookie, { method: 'HEAD', url: `${uploads}/${id}`, headers: { 'tus-resumable': '1.0.0' } });

describe('from reference to receipt', () => {
  test('a file is uploaded, read as a draft, sent once, and its receipt says when, who and which bytes', async () => {
    const sending = await portal.begin(reference.toLowerCase());
    const id = await portal.upload(sending, letter);
    expect(portal.api.jobs).toEqual(['draft']);
    expect((await portal.drafts()).map(({ state, verdict }) => [state, verdict])).toEqual([['arrived', 'wait']]);
    await portal.read();
    expect((await portal.drafts())[0]).toMatchObject({
      verdict: 'send',
      readAs: { kind: 'journal_note', documentDate: '2024-03-04', pages: 1 },
      findings: [],
    });
    expect(await portal.api.records.documents.list(caseId)).toEqual([]);
    const sent = await portal.send(sending, [{ id, remark: null }]);
    const file = {
      fileName: letter.name,
      bytes: letter.bytes.length,
      sha256: shaOf(letter.bytes),
      remark: null,
      state: 'waiting',
      failure: null,
    };
    expect(sent.json()).toMatchObject({ sentAt: now.toISOString(), by: sender.name, reference: reference.toLowerCase(), files: [file] });
    expect((await portal.api.records.documents.receipts(caseId)).map(({ sha256, by }) => [sha256, by])).toEqual([[file.sha256, sender.id]]);
    expect(Buffer.from(await portal.api.objects.get((await portal.api.records.documents.list(caseId))[0]?.objectKey ?? ''))).toEqual(
      letter.bytes,
    );
  });

  test('the same reference twice is one sending while it is empty, and another when it has a file', async () => {
    const first = await portal.begin();
    expect(await portal.begin()).toBe(first);
    await portal.upload(first, letter);
    expect(await portal.begin()).not.toBe(first);
  });

  test('what is sent leaves no draft behind, and is told apart: read, failed, held', async () => {
    const sending = await portal.begin();
    const names = ['a.txt', 'b.txt', 'c.txt'];
    const ids = [];
    for (const name of names) ids.push(await portal.upload(sending, { name, bytes: Buffer.from(sureText(`Brev ${name}.`)) }));
    await portal.read();
    await portal.send(
      sending,
      ids.map((id) => ({ id, remark: null })),
    );
    const { documents, unfiled } = portal.api.records;
    const [a, b, c] = names.map((name) => shaOf(Buffer.from(sureText(`Brev ${name}.`)))) as never[];
    await documents.setState(caseId, a as never, 'classified');
    await documents.fail(caseId, b as never, 'parse', 'document.corrupt');
    await unfiled.takeOut(caseId, c as never);
    const { items } = (await portal.api.ask(portal.cookie, '/api/v1/portal/receipts')).json<{
      items: { files: { state: string; failure: { code: string } | null }[] }[];
    }>();
    expect(items[0]?.files.map(({ state, failure }) => [state, failure?.code])).toEqual([
      ['read', undefined],
      ['failed', 'document.corrupt'],
      ['held', undefined],
    ]);
    const left = await Array.fromAsync(portal.api.objects.list('documents/'));
    expect(left.filter((key) => key.includes('draft-'))).toEqual([]);
  });

  test('an upload that breaks off goes on where it stopped, in any browser of its owner', async () => {
    const sending = await portal.begin();
    const begun = await portal.api.ask(portal.cookie, {
      method: 'POST',
      url: uploads,
      headers: tusHeaders(sending, 'a.txt', letter.bytes.length),
    });
    const id = String(begun.headers.location).split('/').at(-1) ?? '';
    await patch(id, 0, letter.bytes.subarray(0, 10));
    expect((await how(id)).headers['upload-offset']).toBe('10');
    expect((await patch(id, 10, letter.bytes.subarray(10))).headers['upload-offset']).toBe(String(letter.bytes.length));
    await portal.read();
    expect((await portal.api.records.portal.findDraft(id))?.sha256).toBe(shaOf(letter.bytes));
  });
});

/** Sends these files under the order B-3 with a remark each. */
const sendAll = async (names: readonly string[]): Promise<string[]> => {
  const sending = await portal.begin('B-3');
  const files = names.map((name) => Buffer.from(sureText(`Brev ${name}.`)));
  const ids: string[] = [];
  for (const [at, bytes] of files.entries()) ids.push(await portal.upload(sending, { name: names[at] ?? '', bytes }));
  await portal.read();
  await portal.send(
    sending,
    ids.map((id) => ({ id, remark: 'Svar på bestillingen' })),
  );
  return files.map((bytes) => shaOf(bytes));
};

describe('what is sent under an order', () => {
  const order = { caseId, kind: 'supplier_status', asked: '2024-02-01', due: null, questions: [], by: 'person-caseworker', at: now };
  const pinned = async () => (await portal.api.records.orders.find(caseId, 'o3'))?.pin;
  beforeEach(() => portal.api.records.orders.make({ ...order, id: 'o3', reference: 'B-3', recipient: 'Jobvejen' } as never));

  test('the only file answers it, also where it looks like none; a later sending takes its place', async () => {
    const [first] = await sendAll(['a.txt']);
    expect(await pinned()).toEqual({ document: first, by: 'sender' });
    const [second] = await sendAll(['b.txt']);
    expect(await pinned()).toEqual({ document: second, by: 'sender' });
  });

  test('of several files that look like no answer none is named', async () => {
    await sendAll(['a.txt', 'b.txt']);
    expect(await pinned()).toBeNull();
  });

  test("a caseworker's word stands above the sender's, and can give the matching its turn again", async () => {
    const [first] = await sendAll(['a.txt']);
    const worker = await portal.api.signIn('caseworker');
    const url = `/api/v1/cases/${caseId}/orders/o3/answer`;
    await portal.api.ask(worker, { method: 'PUT', url, payload: { document: first } });
    await sendAll(['b.txt']);
    expect(await pinned()).toEqual({ document: first });
    await portal.api.ask(worker, { method: 'DELETE', url });
    expect(await pinned()).toBeNull();
  });
});

describe('bad input', () => {
  test('a reference of nobody, of a foreign case and of an order to somebody else get one and the same answer', async () => {
    const { records } = portal.api;
    await records.cases.create({ ...sampleCase, id: 'case-9' as never, reference: 'J-2024-99' });
    const order = {
      caseId,
      kind: 'supplier_status',
      asked: '2024-02-01',
      due: null,
      questions: [],
      by: 'person-caseworker',
      at: now,
    } as never as object;
    await records.orders.make({ ...order, id: 'o1', reference: 'B-1', recipient: 'Lægehuset Kirkestræde' } as never);
    await records.orders.make({ ...order, id: 'o2', reference: 'B-2', recipient: 'Jobvejen ApS' } as never);
    const answers = [];
    for (const text of ['X-1', 'J-2024-99', 'B-1', "' or 1=1 --", '<b>J</b>', '%'])
      answers.push(await portal.api.ask(portal.cookie, { method: 'POST', url: '/api/v1/portal/sendings', payload: { reference: text } }));
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(codeOf(answers[0] ?? { json: () => null })).toBe('portal.reference-unknown');
    expect(
      (await portal.api.ask(portal.cookie, { method: 'POST', url: '/api/v1/portal/sendings', payload: { reference: 'b 2' } })).json(),
    ).toMatchObject({ isOrder: true });
  });

  test('a guessed draft and the draft of a colleague or of another organisation get the same answer', async () => {
    const id = await portal.upload(await portal.begin(), letter);
    const rival = await portal.api.signIn(samplePerson('supplier', 'Andre', 'person-rival'));
    await portal.api.records.cases.admit(caseId, { organisation: 'Andre' as UnitId });
    const answers = [await how('0'.repeat(64)), await how(id, rival)].map(({ statusCode }) => statusCode);
    expect(answers).toEqual([404, 404]);
    expect([codeOf(await patch('0'.repeat(64), 0, letter.bytes)), codeOf(await patch(id, 0, letter.bytes, rival))]).toEqual([
      'sending.unknown',
      'sending.unknown',
    ]);
    expect(codeOf(await portal.api.ask(rival, { method: 'DELETE', url: `/api/v1/portal/drafts/${id}` }))).toBe('sending.unknown');
    expect(await portal.drafts(rival)).toEqual([]);
  });

  test('a replayed piece changes nothing, and a replayed sending makes no second receipt', async () => {
    const sending = await portal.begin();
    const id = await portal.upload(sending, letter);
    expect((await patch(id, 0, letter.bytes)).statusCode).toBe(409);
    await portal.read();
    await portal.send(sending, [{ id, remark: null }]);
    expect(codeOf(await portal.send(sending, [{ id, remark: null }]))).toBe('sending.settled');
    expect((await patch(id, 0, letter.bytes)).statusCode).toBe(409);
    expect((await portal.api.records.documents.receipts(caseId)).length).toBe(1);
  });

  test('of two senders at the same moment one sends', async () => {
    const sending = await portal.begin();
    const id = await portal.upload(sending, letter);
    await portal.read();
    const both = await Promise.all([1, 2].map(() => portal.send(sending, [{ id, remark: null }])));
    expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  test('two gigabytes are refused before the first byte, with what to do', async () => {
    const sending = await portal.begin();
    const answer = await portal.api.ask(portal.cookie, {
      method: 'POST',
      url: uploads,
      headers: tusHeaders(sending, 'a.pdf', 2_147_483_648),
    });
    expect([answer.statusCode, codeOf(answer)]).toEqual([413, 'upload.too-large']);
    expect(await portal.drafts()).toEqual([]);
  });

  test('more bytes than were declared are not taken', async () => {
    const begun = await portal.api.ask(portal.cookie, {
      method: 'POST',
      url: uploads,
      headers: tusHeaders(await portal.begin(), 'a.txt', 10),
    });
    const id = String(begun.headers.location).split('/').at(-1) ?? '';
    expect((await patch(id, 0, letter.bytes)).statusCode).toBe(413);
    expect((await portal.drafts())[0]?.state).toBe('uploading');
  });

  test("another citizen's report cannot be sent, with a remark or without", async () => {
    const sending = await portal.begin();
    const id = await portal.upload(sending, { name: 'rapport.txt', bytes: Buffer.from(otherText()) });
    await portal.read();
    expect((await portal.drafts())[0]).toMatchObject({ verdict: 'stop', findings: [{ code: 'citizen.other' }] });
    expect(codeOf(await portal.send(sending, [{ id, remark: 'Send den alligevel' }]))).toBe('draft.not-sendable');
    expect(await portal.api.records.documents.list(caseId)).toEqual([]);
  });

  test('a sender who changes organisation takes no receipts along to the new one', async () => {
    const sending = await portal.begin();
    const id = await portal.upload(sending, letter);
    await portal.read();
    await portal.send(sending, [{ id, remark: null }]);
    const receipts = async () => (await portal.api.ask(portal.cookie, '/api/v1/portal/receipts')).json<{ items: unknown[] }>().items;
    expect(await receipts()).toHaveLength(1);
    await portal.api.records.people.save({ ...sender, unit: 'andenvej' as UnitId });
    expect(await receipts()).toEqual([]);
  });

  test('a session after sign-out uploads nothing', async () => {
    const sending = await portal.begin();
    const id = await portal.upload(sending, letter);
    await portal.api.ask(portal.cookie, { method: 'POST', url: '/api/v1/sign-out' });
    expect(codeOf(await patch(id, 0, letter.bytes))).toBe('person.unknown');
  });

  test('a change without the word of the session is refused', async () => {
    const answer = await portal.api.ask(portal.cookie, {
      method: 'POST',
      url: '/api/v1/portal/sendings',
      payload: { reference },
      headers: { 'x-csrf-token': 'forkert' },
    });
    expect(codeOf(answer)).toBe('request.forged');
  });

  test('an organisation that may no longer send to the case cannot go on', async () => {
    const sending = await portal.begin();
    const id = await portal.upload(sending, letter);
    await portal.api.records.people.save({ ...sender, unit: 'Andet' as UnitId });
    expect((await how(id)).statusCode).toBe(404);
  });

  test.each(['<img src=x onerror=alert(1)>', "'); drop table drafts; --", '"&<>\u202E'])(
    'a remark is kept as it was written: %s',
    async (text) => {
      const sending = await portal.begin();
      const id = await portal.upload(sending, { name: "<b>'; drop table drafts; --.txt", bytes: letter.bytes });
      await portal.read();
      const sent = await portal.send(sending, [{ id, remark: text }]);
      expect(sent.json()).toMatchObject({ files: [{ remark: text, fileName: "<b>'; drop table drafts; --.txt" }] });
    },
  );

  test('a sign that no database keeps is refused in every field', async () => {
    const sending = await portal.begin();
    const id = await portal.upload(sending, letter);
    await portal.read();
    const worker = await portal.api.signIn('caseworker');
    const post = (cookie: string, url: string, payload: object) =>
      portal.api.ask(cookie, { method: 'POST', url: `/api/v1${url}`, payload });
    const answers = [
      await portal.send(sending, [{ id, remark: 'a\u0000b' }]),
      await post(portal.cookie, '/portal/sendings', { reference: `${reference}\u0000` }),
      await post(worker, `/cases/${caseId}/upload-links`, { madeFor: 'a\u0000b' }),
    ];
    expect(answers.map(codeOf)).toEqual(['request.invalid', 'request.invalid', 'request.invalid']);
  });

  test.each(['../../etc/passwd', 'rapport\u202Efdp.txt', 'a\u0000.txt'])('a name that leads astray is refused: %j', async (name) => {
    const answer = await portal.api.ask(portal.cookie, {
      method: 'POST',
      url: uploads,
      headers: tusHeaders(await portal.begin(), name, 4),
    });
    expect(codeOf(answer)).toBe('file.name-unsafe');
  });
});

const makeLink = async (body: object = { madeFor: 'Lægehuset Kirkestræde' }) => {
  const worker = await portal.api.signIn('caseworker');
  const url = `/api/v1/cases/${caseId}/upload-links`;
  const made = (await portal.api.ask(worker, { method: 'POST', url, payload: body })).json<{ id: string; path: string }>();
  return { worker, url, id: made.id, headers: { 'x-upload-link': made.path.split('#')[1] ?? '' } };
};
const sendingsOf = (headers: Record<string, string>) => portal.api.ask('', { url: '/api/v1/portal/sendings', headers });

describe('links for senders without an account', () => {
  test('who a link is for is nobody among those whom an administrator lets in and shuts out', async () => {
    await makeLink();
    const administrator = await portal.api.signIn('administrator');
    const { items } = (await portal.api.ask(administrator, '/api/v1/people')).json<{ items: { name: string }[] }>();
    expect(items.map(({ name }) => name)).toContain(samplePerson('administrator').name);
    expect(items.map(({ name }) => name)).not.toContain('Afsender uden konto');
  });

  test('a link opens its one sending and no other door, and is used up by sending', async () => {
    const { worker, url, headers } = await makeLink();
    const [sending] = (await sendingsOf(headers)).json<{ items: { id: string }[] }>().items;
    const id = await portal.upload(sending?.id ?? '', letter, { headers });
    await portal.read();
    const doors = ['/api/v1/portal/receipts', '/api/v1/cases', `/api/v1/cases/${caseId}/sendings`];
    for (const door of doors) expect(codeOf(await portal.api.ask('', { url: door, headers })), door).toBe('person.not-allowed');
    const begin = { method: 'POST', url: '/api/v1/portal/sendings', headers, payload: { reference } } as const;
    expect(codeOf(await portal.api.ask('', begin))).toBe('person.not-allowed');
    const payload = { drafts: [{ id, remark: null }] };
    const sent = await portal.api.ask('', { method: 'POST', url: `/api/v1/portal/sendings/${sending?.id}/send`, headers, payload });
    expect(sent.json()).toMatchObject({ by: 'Lægehuset Kirkestræde', files: [{ sha256: shaOf(letter.bytes) }] });
    expect(codeOf(await sendingsOf(headers))).toBe('link.used');
    expect((await portal.api.ask(worker, url)).json()).toMatchObject({ items: [{ state: 'used', madeFor: 'Lægehuset Kirkestræde' }] });
  });

  test('a guessed, a revoked and an old link get the same answer', async () => {
    const [old, revoked] = [await makeLink(), await makeLink()];
    await portal.api.ask(revoked.worker, { method: 'DELETE', url: `${revoked.url}/${revoked.id}` });
    expect(codeOf(await sendingsOf(revoked.headers))).toBe('link.used');
    expect(codeOf(await sendingsOf({ 'x-upload-link': 'gættet' }))).toBe('link.used');
    time = new Date(now.getTime() + 15 * 86_400_000);
    expect(codeOf(await sendingsOf(old.headers))).toBe('link.used');
  });

  test('a caseworker who lists the links is not told their tokens again', async () => {
    const { headers } = await makeLink();
    expect(await portal.api.records.portal.personOfLink(headers['x-upload-link'], now)).not.toBeNull();
    expect((await portal.api.records.portal.links(caseId)).map((link) => JSON.stringify(link)).join('')).not.toContain(
      headers['x-upload-link'],
    );
  });
});
