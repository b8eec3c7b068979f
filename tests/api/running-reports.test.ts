import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Sha256, UnitId } from '../../domain/ids.ts';
import { now } from '../support/open-api.ts';
import { openPortal, sender, type OpenPortal } from '../support/open-portal.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';
import { wholeText, writeRuns } from '../support/write-run.ts';

const { id: caseId, reference } = sampleCase;
const codeOf = (answer: { json(): unknown }): unknown => (answer.json() as { code?: unknown }).code;
const day = 86_400_000;

let portal: OpenPortal;
let time: Date;
let run: ReturnType<typeof writeRuns>;
beforeEach(async () => {
  time = now;
  portal = await openPortal({ clock: () => time });
  run = writeRuns(portal);
});
afterEach(() => portal.api.close());

describe('from the first word to the closing report', () => {
  test('what is saved comes back, and each saving raises the version', async () => {
    const begun = await run.begin(reference, 'Blomsterbutikken');
    const saved = await run.save(begun, { goals: 'Blomster. ', network: '  ' });
    expect([begun.version, saved.version, saved.sections]).toEqual([1, 2, { goals: 'Blomster. ' }]);
    expect((await run.one(begun.id)).sections).toEqual({ goals: 'Blomster. ' });
  });

  test('a version is sent as a document of the case, with receipt, difference and remark, and the next one goes on from it', async () => {
    const first = await run.sendText(await run.begin(), wholeText, 'Første rapport');
    expect([first.versions, first.sections]).toEqual([1, wholeText]);
    time = new Date(now.getTime() + 14 * day);
    portal = { ...portal, cookie: await portal.api.signIn(sender) };
    run = writeRuns(portal);
    const again = await portal.api.records.people.createSession(sender.id, new Date(time.getTime() + day));
    run = writeRuns({ ...portal, cookie: `sagsblik=${again}` });
    const second = await run.sendText(first, { ...wholeText, attendance: `${wholeText.attendance} Hun møder nu selv.` }, 'Nyt om fremmøde');
    expect(
      second.sent.map(({ number, note, difference }) => [number, note, difference.map(({ heading, change }) => `${heading} ${change}`)]),
    ).toEqual([
      [2, 'Nyt om fremmøde', ['attendance changed']],
      [1, 'Første rapport', ['hours_increase added', 'placements added', 'attendance added', 'assessment added']],
    ]);
    const documents = await portal.api.records.documents.list(caseId);
    expect(documents.map(({ sha256, fileName, mediaType }) => [sha256, fileName, mediaType?.includes('wordprocessingml')])).toEqual([
      [second.sent[1]?.sha256, 'Fortløbende rapport version 1 2024-03-04.docx', true],
      [second.sent[0]?.sha256, 'Fortløbende rapport version 2 2024-03-18.docx', true],
    ]);
    expect((await portal.api.records.documents.receipts(caseId)).map(({ by }) => by)).toEqual([sender.id, sender.id]);
  });

  test('reading it through finds what the checks of drafts find, and nothing is sent before it', async () => {
    const saved = await run.save(await run.begin(), { goals: 'Lager.' });
    expect(codeOf(await run.send(saved))).toBe('running-report.not-checked');
    const checked = await run.check(saved);
    expect(checked.check).toMatchObject({ version: saved.version, draft: { verdict: 'remark', readAs: { kind: 'supplier_running' } } });
    expect(checked.check?.draft.findings.map(({ code }) => code)).toContain('report.empty');
    expect(codeOf(await run.send(checked))).toBe('draft.no-remark');
    expect((await run.send(checked, 'Mere følger')).statusCode).toBe(200);
  });

  test("a version that repeats one's own last one is told so, with the share and the day", async () => {
    const first = await run.sendText(await run.begin(), wholeText, 'Første');
    const { classifyDocument } = await import('../../pipeline/classify/index.ts');
    const { parseBytes } = await import('../../parsers/index.ts');
    const [row] = await portal.api.records.documents.list(caseId);
    const bytes = await portal.api.objects.get(row?.objectKey ?? '');
    const parsed = await parseBytes(bytes, row?.fileName ?? '');
    const sha256 = first.sent[0]?.sha256 as Sha256;
    const citizen = { name: sampleCase.citizenName, cpr: sampleCase.citizenCpr };
    const read = classifyDocument({ parsed, sha256, fileName: row?.fileName ?? '', parent: null, received: '2024-03-04', citizen });
    await portal.api.records.documents.saveClassified(caseId, read, 'test');
    const checked = await run.check(await run.save(first, { ...wholeText, goals: 'Blomster.' }));
    const repeated = checked.check?.draft.findings.find(({ code }) => code === 'report.near-identical');
    expect([repeated?.day, (repeated?.percent ?? 0) > 70]).toEqual(['2024-03-04', true]);
  });

  test('what was changed after it was read through is not sent', async () => {
    const checked = await run.check(await run.save(await run.begin(), wholeText));
    const changed = await run.save(checked, { ...wholeText, goals: 'Butik.' });
    expect(codeOf(await run.send(changed))).toBe('running-report.not-checked');
    expect(codeOf(await run.send(checked))).toBe('request.changed-meanwhile');
    expect(await portal.api.records.documents.list(caseId)).toEqual([]);
  });

  test('the closing report is put together, can be thrown away, and closes the run; it opens again for two weeks', async () => {
    const first = await run.sendText(await run.begin(), wholeText, 'Første');
    const more = await run.save(first, { ...wholeText, hours_increase: 'Timetallet er øget til otte timer om ugen.' });
    const closing = (await run.ask('PUT', `/${more.id}/closing`, { version: more.version })).json<typeof more>();
    expect(closing.sections['hours_increase']).toBe(
      `Timetallet er øget til otte timer om ugen.\nUdvikling i forløbet:\n4. marts 2024: ${wholeText.hours_increase}`,
    );
    const back = (await run.ask('DELETE', `/${more.id}/closing`, { version: closing.version })).json<typeof more>();
    expect([back.isClosing, back.sections]).toEqual([false, more.sections]);
    const again = (await run.ask('PUT', `/${more.id}/closing`, { version: back.version })).json<typeof more>();
    const closed = await run.sendText(again, again.sections, 'Afsluttet');
    expect([closed.state, closed.sent[0]?.isClosing, closed.reopenUntil]).toEqual(['closed', true, '2024-03-18T08:00:00.000Z']);
    expect(codeOf(await run.ask('PUT', `/${closed.id}`, { version: closed.version, body: { sections: {} } }))).toBe(
      'running-report.closed',
    );
    const opened = (await run.ask('PUT', `/${closed.id}/reopening`, { version: closed.version })).json<typeof more>();
    expect([opened.state, opened.sections]).toEqual(['open', more.sections]);
  });

  test('after two weeks a closed run stays closed', async () => {
    const begun = await run.save(await run.begin(), wholeText);
    const closing = (await run.ask('PUT', `/${begun.id}/closing`, { version: begun.version })).json<typeof begun>();
    const closed = await run.sendText(closing, closing.sections, 'Afsluttet');
    time = new Date(now.getTime() + 15 * day);
    const session = await portal.api.records.people.createSession(sender.id, new Date(time.getTime() + day));
    const later = writeRuns({ ...portal, cookie: `sagsblik=${session}` });
    expect(codeOf(await later.ask('PUT', `/${closed.id}/reopening`, { version: closed.version }))).toBe('running-report.closed');
  });

  test('under an order the sent version is its answer, whatever else was said of it, until a caseworker unmatches it', async () => {
    const { orders } = portal.api.records;
    const order = { caseId, kind: 'supplier_status', asked: '2024-02-01', due: null, questions: [], by: 'person-caseworker', at: now };
    await orders.make({ ...order, id: 'o1', reference: 'B-7', recipient: 'Jobvejen ApS' } as never);
    const sent = await run.sendText(await run.begin('B-7'), wholeText, 'Svar');
    expect((await orders.find(caseId, 'o1'))?.pin).toEqual({ document: sent.sent[0]?.sha256, by: 'sender' });
    await orders.pin(caseId, 'o1', { document: null });
    await run.sendText(sent, { ...wholeText, goals: 'Blomster.' }, 'Svar igen');
    expect((await orders.find(caseId, 'o1'))?.pin).toEqual({ document: null });
  });

  test('the caseworker sees the version and its difference beside the document, and nothing beside others', async () => {
    const sent = await run.sendText(await run.begin(), wholeText, 'Første');
    const worker = await portal.api.signIn('caseworker');
    const path = `/api/v1/cases/${caseId}/documents/${sent.sent[0]?.sha256}/running-version`;
    expect((await portal.api.ask(worker, path)).json()).toMatchObject({ version: { number: 1, note: 'Første', by: sender.name } });
    expect(codeOf(await portal.api.ask(portal.cookie, path))).toBe('person.not-allowed');
  });
});

/** Every door of one run. */
const doorsOf = (whose: string) =>
  [
    ['GET', `/${whose}`],
    ['PUT', `/${whose}`, { sections: {} }],
    ['PUT', `/${whose}/closing`],
    ['DELETE', `/${whose}/closing`],
    ['PUT', `/${whose}/reopening`],
    ['POST', `/${whose}/check`],
    ['POST', `/${whose}/send`, { note: null }],
  ] as const;

describe('bad input', () => {
  test("another organisation's run, a guessed one and one to a case that is shut get the same answer", async () => {
    const { id } = await run.begin();
    const rival = await portal.api.signIn(samplePerson('supplier', 'Andre', 'person-rival'));
    await portal.api.records.cases.admit(caseId, { organisation: 'Andre' as UnitId });
    const guessed = '0'.repeat(64);
    for (const [index, [method, path, body]] of doorsOf(id).entries()) {
      const theirs = await run.ask(method, path, { who: rival, version: 1, ...(body && { body }) });
      const [, none = ''] = doorsOf(guessed)[index] ?? [];
      const unknown = await run.ask(method, none, { who: rival, version: 1, ...(body && { body }) });
      expect([theirs.statusCode, theirs.body], path).toEqual([unknown.statusCode, unknown.body]);
      expect(codeOf(theirs)).toBe('running-report.unknown');
    }
    expect((await run.ask('GET', '', { who: rival })).json()).toMatchObject({ items: [] });
    await portal.api.records.people.save({ ...sender, unit: 'Andet' as UnitId });
    expect(codeOf(await run.ask('GET', `/${id}`))).toBe('running-report.unknown');
  });

  test('a replayed sending with the same key gives the same receipt and makes no second document', async () => {
    const checked = await run.check(await run.save(await run.begin(), wholeText));
    const key = { 'idempotency-key': 'send-once' };
    const answers = [await run.send(checked, 'Én gang', key), await run.send(checked, 'Én gang', key)];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(answers[1]?.json()).toEqual(answers[0]?.json());
    expect(codeOf(await run.send(checked, 'Én gang'))).toBe('request.changed-meanwhile');
    expect((await portal.api.records.documents.receipts(caseId)).length).toBe(1);
  });

  test('of two senders at the same moment one sends', async () => {
    const checked = await run.check(await run.save(await run.begin(), wholeText));
    const both = await Promise.all([1, 2].map(() => run.send(checked, 'Samtidig')));
    expect(both.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 412]);
    expect((await run.one(checked.id)).versions).toBe(1);
  });

  test('of two colleagues who save the same version one is told, and a change without a version is refused', async () => {
    const begun = await run.begin();
    const body = { sections: { goals: 'A.' } };
    const first = await run.ask('PUT', `/${begun.id}`, { version: 1, body });
    const second = await run.ask('PUT', `/${begun.id}`, { version: 1, body });
    expect([first.statusCode, codeOf(second), codeOf(await run.ask('PUT', `/${begun.id}`, { body }))]).toEqual([
      200,
      'request.changed-meanwhile',
      'request.no-condition',
    ]);
  });

  test.each(['<img src=x onerror=alert(1)>', "'); drop table running_reports; --", '"&<>\u202E{{7*7}}'])(
    'what is written in any field comes back as it was written: %s',
    async (text) => {
      const begun = await run.begin(reference, text);
      const sent = await run.sendText(begun, { ...wholeText, goals: text }, text);
      expect(sent).toMatchObject({ title: text.trim(), sections: { goals: text }, sent: [{ note: text }] });
      const [row] = await portal.api.records.documents.list(caseId);
      expect(row?.fileName).toBe('Fortløbende rapport version 1 2024-03-04.docx');
    },
  );

  test('a sign that no database keeps, an unknown heading and a text without end are refused', async () => {
    const begun = await run.begin();
    const save = (sections: object) => run.ask('PUT', `/${begun.id}`, { version: 1, body: { sections } });
    const answers = [
      await save({ goals: 'a\u0000b' }),
      await save({ formalia: 'x' }),
      await save({ goals: 'x'.repeat(20_001) }),
      await run.ask('POST', '', { body: { reference, title: 'a\u0000b' } }),
    ];
    expect(answers.map(codeOf)).toEqual(answers.map(() => 'request.invalid'));
  });

  test('an empty report is neither read through nor closed', async () => {
    const begun = await run.save(await run.begin(), { goals: ' \n ' });
    const path = `/${begun.id}`;
    expect(codeOf(await run.ask('POST', `${path}/check`, { version: begun.version }))).toBe('running-report.empty');
    expect(codeOf(await run.ask('PUT', `${path}/closing`, { version: begun.version }))).toBe('running-report.empty');
  });

  test("a run's sending takes no other file and is sent by no other way", async () => {
    const checked = await run.check(await run.save(await run.begin(), wholeText));
    const sending = (await portal.api.records.runningReports.find(checked.id))?.checked?.sendingId ?? '';
    expect(codeOf(await portal.send(sending, [{ id: checked.check?.draft.id ?? '', remark: null }]))).toBe('sending.unknown');
    expect((await portal.api.ask(portal.cookie, '/api/v1/portal/sendings')).json()).toMatchObject({ items: [] });
  });

  test('a link without an account opens no running report', async () => {
    const worker = await portal.api.signIn('caseworker');
    const url = `/api/v1/cases/${caseId}/upload-links`;
    const made = (await portal.api.ask(worker, { method: 'POST', url, payload: { madeFor: 'Lægehuset' } })).json<{ path: string }>();
    const headers = { 'x-upload-link': made.path.split('#')[1] ?? '' };
    expect(codeOf(await run.ask('GET', '', { who: '', headers }))).toBe('person.not-allowed');
  });
});
