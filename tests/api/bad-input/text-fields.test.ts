import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleCase } from '../../support/sample-case.ts';
import type { ApiRoute } from '../../support/api-routes.ts';
import { askRoute, type Answered, type Place } from '../../support/ask-route.ts';
import { textFields } from '../../support/fill-schema.ts';
import { openWalkedApi, type WalkedApi } from '../../support/walked-api.ts';

const sql = `'; drop table audit_events cascade; drop table cases cascade; -- "`;
const html = `"><img src=x onerror=alert(1)><script>alert(document.cookie)</script>`;
/** The one sign that no database keeps. */
const nul = 'Vibeke\u0000';
/** Hundreds of requests, on a machine that may have other work. */
const slow = { timeout: 300_000 };

let walked: WalkedApi;
beforeEach(async () => {
  walked = await openWalkedApi();
});
afterEach(() => walked.close());

/** Every place of every route at which somebody can write a text: of a body, of an address, after it. A new field is among them by itself. */
function placesOf({ walk }: WalkedApi): readonly (readonly [ApiRoute, Place])[] {
  return walk.routes.flatMap((route) => {
    const inBody = route.body === null ? [] : textFields(route.body, walk.resolve).map((at): Place => ({ in: 'body', at }));
    const inAddress = route.parameters.flatMap(({ in: where, name }): Place[] =>
      where === 'path' || where === 'query' ? [{ in: where, at: name }] : [],
    );
    return [...inBody, ...inAddress].map((place) => [route, place] as const);
  });
}

/** What is wrong about an answer to a text of an intruder; empty where nothing is. */
function faultsOf({ status, type, text }: Answered, value: string): readonly string[] {
  const isRefused = status >= 400;
  return [
    ...(status >= 500 ? ['fails the server'] : []),
    ...(type.startsWith('text/html') ? ['answers with a page'] : []),
    ...(isRefused && !/"code":"[a-z-]+\.[a-z-]+"/u.test(text) ? ['refuses without a code'] : []),
    ...(isRefused && text.includes(value.slice(0, 20)) ? ['says back what was sent'] : []),
  ];
}

async function plantEverywhere(value: string): Promise<readonly string[]> {
  const { walk, trail } = walked;
  const wrong: string[] = [];
  for (const [route, place] of placesOf(walked)) {
    const cookie = await walked.cookieFor(route);
    await trail.news();
    const answer = await askRoute(route, { cookie, planted: { place, value } }, walk);
    const faults = faultsOf(answer, value);
    const isLogged = (await trail.news()).some(({ what }) => what === route.name);
    for (const fault of isLogged ? faults : [...faults, 'leaves no line'])
      wrong.push(`${route.name} ${place.in} ${place.at}: ${fault} ${answer.status}`);
  }
  return wrong;
}

test.each([
  ['SQL', sql],
  ['HTML', html],
  ['a NUL', nul],
])('%s in every text field of every route is taken as text or refused with a code, and leaves a line', slow, async (_what, value) => {
  expect(placesOf(walked).length).toBeGreaterThan(150);
  expect(await plantEverywhere(value)).toEqual([]);
  expect((await walked.api.records.audit.verify()).events).toBeGreaterThan(150);
});

test('what an intruder wrote comes back as the text that it is, and nothing of it stands in the trail', async () => {
  const { api, trail } = walked;
  const cookie = await api.signIn('caseworker');
  const hold = { method: 'PUT', url: `/api/v1/cases/${sampleCase.id}/hold`, payload: { reason: html } } as const;
  expect((await api.ask(cookie, hold)).statusCode).toBe(204);
  const answer = await api.ask(cookie, `/api/v1/cases/${sampleCase.id}/retention`);
  expect([answer.json().hold.reason, answer.headers['content-type'], answer.headers['x-content-type-options']]).toEqual([
    html,
    'application/json; charset=utf-8',
    'nosniff',
  ]);
  await api.ask(cookie, { url: `/api/v1/cases/${encodeURIComponent(sql)}/overview` });
  expect(JSON.stringify(await trail.news())).not.toMatch(/script|drop table/u);
});
