import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOpenId } from '../../../api/signing-in/open-id.ts';
import type { CaseId, UnitId } from '../../../domain/ids.ts';
import { hashPassword } from '../../../storage/passwords.ts';
import { askRoute } from '../../support/ask-route.ts';
import { sureText } from '../../support/inbox-papers.ts';
import { upload } from '../../support/multipart.ts';
import { openApi, type OpenApi } from '../../support/open-api.ts';
import { openIdProvider, signInAtProvider } from '../../support/open-id-provider.ts';
import { openPortal, pieceHeaders, uploads } from '../../support/open-portal.ts';
import { readTrail, type Trail, type TrailLine } from '../../support/read-trail.ts';
import { sampleCase, samplePerson } from '../../support/sample-case.ts';
import { openWalkedApi } from '../../support/walked-api.ts';

const codeOf = (answer: { json(): unknown }): unknown => (answer.json() as { code?: unknown }).code;
/** What the trail says of refusals: what was asked for, and the code. */
const refusedIn = (lines: readonly TrailLine[]): readonly (readonly [string, string])[] =>
  lines.flatMap(({ what, refused }) => (refused === null ? [] : [[what, refused] as const]));

describe('guessed ids', () => {
  test(
    'a case of others and one that is not there get one answer at every route, and a line that tells them apart by nothing',
    { timeout: 120_000 },
    async () => {
      const walked = await openWalkedApi();
      const { api, walk, trail } = walked;
      const foreign = 'case-foreign' as CaseId;
      await api.records.cases.create({ ...sampleCase, id: foreign, reference: 'J-9', unit: 'south' as UnitId, caseworker: null });
      const wrong: string[] = [];
      for (const route of walk.routes.filter(({ url, door }) => url.includes(':caseId') && door !== 'queue.retry')) {
        const answers = [];
        for (const caseId of [foreign, 'case-guessed']) {
          const cookie = await walked.cookieFor(route);
          await trail.news();
          const { status, text } = await askRoute(route, { cookie }, { ...walk, known: { ...walk.known, caseId } });
          const [refused] = refusedIn(await trail.news());
          answers.push(`${status} ${text} ${refused?.join(' ')}`);
        }
        if (answers[0] !== answers[1] || !/^404 .*(?:case|bundle)\.unknown$|^403 .*person\.not-allowed$/su.test(answers[0] ?? ''))
          wrong.push(`${route.name}: ${answers.join(' / ')}`);
      }
      await walked.close();
      expect(wrong).toEqual([]);
    },
  );

  test('an id of anything else that is not there is told as such, and that is a line', { timeout: 120_000 }, async () => {
    const walked = await openWalkedApi();
    const { walk, trail } = walked;
    const ids = /:(?:id|exportId|sha256|receiptId|draftId|sendingId|runId|keyId|linkId|personId|sampleId|token)\b/u;
    const wrong: string[] = [];
    for (const route of walk.routes.filter(({ url }) => ids.test(url))) {
      const cookie = await walked.cookieFor(route);
      await trail.news();
      const { status, text } = await askRoute(route, { cookie }, { ...walk, known: { ...walk.known, sha256: 'b'.repeat(64) } });
      const lines = await trail.news();
      // what takes something away that is not there has done what was asked
      if (status >= 500 || (status < 400 && !/^(?:DELETE|POST|PUT) /u.test(route.name))) wrong.push(`${route.name} ${status} ${text}`);
      if (!lines.some(({ what }) => what === route.name)) wrong.push(`${route.name} leaves no line`);
    }
    await walked.close();
    expect(wrong).toEqual([]);
  });
});

describe('what was good once', () => {
  let api: OpenApi;
  let trail: Trail;
  beforeEach(async () => {
    api = await openApi();
    trail = await readTrail(api.databaseUrl);
  });
  afterEach(async () => {
    await trail.close();
    await api.close();
  });

  test('a session after sign-out opens nothing, and each try is a line without a name', async () => {
    const cookie = await api.signIn('caseworker');
    await api.ask(cookie, { method: 'POST', url: '/api/v1/sign-out' });
    await trail.news();
    for (const url of ['/api/v1/me', '/api/v1/cases', `/api/v1/cases/${sampleCase.id}/documents`])
      expect(codeOf(await api.ask(cookie, url))).toBe('person.unknown');
    expect((await trail.news()).map(({ refused, person_id: id }) => [refused, id])).toEqual(
      Array.from({ length: 3 }, () => ['person.unknown', null]),
    );
  });

  test('a link that has signed somebody in signs nobody in again, for a program and in a browser, and that is a line of its own', async () => {
    const link = await api.records.people.createLink(samplePerson('caseworker').id, new Date('2030-01-01'));
    const come = (accept: string) => api.ask('', { url: `/api/v1/sign-in/${link}`, headers: { accept } });
    expect((await come('text/html')).statusCode).toBe(303);
    expect([codeOf(await come('*/*')), (await come('text/html')).headers.location]).toEqual(['link.used', '/link-brugt']);
    expect((await trail.news()).map(({ action, refused }) => [action, refused])).toEqual([
      ['sign-in', null],
      ['sign-in', 'link.used'],
      ['sign-in', 'link.used'],
    ]);
  });

  test('a wrong password, and a name that is locked after five, are lines that name neither', async () => {
    await api.records.accounts.save({
      person: samplePerson('caseworker').id,
      login: 'karen',
      secret: await hashPassword('gul hest 7'),
      mustChange: false,
    });
    for (let attempt = 0; attempt < 6; attempt += 1)
      await api.ask('', { method: 'POST', url: '/api/v1/sign-in', payload: { login: 'karen', password: 'forkert' } });
    const lines = await trail.news();
    expect(lines.map(({ action, refused }) => `${action} ${refused}`)).toEqual([
      ...Array<string>(5).fill('sign-in account.wrong'),
      'sign-in account.locked',
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/karen|forkert/u);
  });

  test('a file that is sent again under one key is one receipt', async () => {
    const cookie = await api.signIn('caseworker');
    const url = `/api/v1/cases/${sampleCase.id}/documents`;
    const send = () =>
      api.ask(cookie, {
        ...upload(url, [{ fileName: 'brev.txt', bytes: 'Brev.' }]),
        headers: { ...upload(url, []).headers, 'idempotency-key': 'k1' },
      });
    expect([(await send()).json(), (await send()).json()].map(({ items }) => items[0].duplicate)).toEqual([false, false]);
    expect((await api.records.documents.receipts(sampleCase.id)).length).toBe(1);
  });
});

test('a piece of an upload and a sending that are played again change nothing, say so, and are lines', async () => {
  const portal = await openPortal();
  const trail = await readTrail(portal.api.databaseUrl);
  const letter = Buffer.from(sureText());
  const sending = await portal.begin();
  const id = await portal.upload(sending, { name: 'brev.txt', bytes: letter });
  await portal.read();
  const again = { method: 'PATCH', url: `${uploads}/${id}`, headers: pieceHeaders(0), payload: letter } as const;
  await trail.news();
  expect(codeOf(await portal.api.ask(portal.cookie, again))).toBe('upload.out-of-step');
  await portal.send(sending, [{ id, remark: null }]);
  expect(codeOf(await portal.send(sending, [{ id, remark: null }]))).toBe('sending.settled');
  expect(refusedIn(await trail.news()).map(([, code]) => code)).toEqual(['upload.out-of-step', 'sending.settled']);
  expect((await portal.api.records.documents.receipts(sampleCase.id)).length).toBe(1);
  await trail.close();
  await portal.api.close();
});

test(
  'a change without the word of its session is refused at every route that changes something, and the line names whose session it was',
  { timeout: 120_000 },
  async () => {
    const walked = await openWalkedApi();
    const { walk, trail } = walked;
    const changing = walk.routes.filter(
      ({ method, door, url }) => method !== 'GET' && door !== 'open' && !url.startsWith('/api/v1/sign-in'),
    );
    const wrong: string[] = [];
    for (const { name, method, url } of changing) {
      const cookie = await walked.api.signIn('caseworker');
      await trail.news();
      const headers = { cookie, 'x-csrf-token': 'forged', origin: walk.address };
      const answer = await fetch(walk.address + url.replaceAll(/:\w+/gu, 'x'), { method, headers });
      const [line] = await trail.news();
      const { code } = (await answer.json()) as { code: string };
      if (code !== 'request.forged' || line?.refused !== code || line.person_id !== 'person-caseworker' || line.what !== name)
        wrong.push(`${name} ${code}`);
    }
    await walked.close();
    expect(changing.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  },
);

test('an OpenID token that is over, and an answer that is played again, sign nobody in and are lines', async () => {
  const redirect = 'http://localhost/api/v1/sign-in/openid/callback';
  const mona = { name: 'Mona Berg', roles: ['jobcenter'], unit: 'north' };
  const provider = await openIdProvider({ mona }, { redirect, idTokenSeconds: -120 });
  const { issuer, client } = provider;
  const openId = openOpenId({
    issuer,
    clientId: client.id,
    clientSecret: client.secret,
    roleClaim: 'roles',
    unitClaim: 'unit',
    roleMap: { jobcenter: 'caseworker' },
  });
  const api = await openApi({ openId });
  const trail = await readTrail(api.databaseUrl);
  const left = await api.app.inject({ url: '/api/v1/sign-in/openid', headers: { host: 'localhost' } });
  const back = new URL(await signInAtProvider(String(left.headers.location), 'mona'));
  const come = () =>
    api.app.inject({
      url: back.pathname + back.search,
      headers: { host: 'localhost', cookie: String(left.headers['set-cookie']).split(';')[0] ?? '' },
    });
  expect([codeOf(await come()), codeOf(await come())]).toEqual(['sign-in.refused', 'sign-in.refused']);
  const lines = await trail.news();
  expect(lines.map(({ action, refused, person_id: id }) => [action, refused, id])).toEqual([
    ['sign-in', 'sign-in.refused', null],
    ['sign-in', 'sign-in.refused', null],
  ]);
  expect(JSON.stringify(lines)).not.toContain('Mona');
  await trail.close();
  await api.close();
  await provider.close();
});
