import { beforeEach, expect, test } from 'vitest';
import { askRoute } from '../support/ask-route.ts';
import { openWalkedApi, type WalkedApi } from '../support/walked-api.ts';

/** Routes that leave no line when they let in, each with why. A new line here is a decision. */
const silent: Readonly<Record<string, string>> = {
  'GET /api/v1/me': 'says who asks, and nothing of a case',
  'GET /api/v1/sign-in': 'says which ways in there are',
  'GET /api/v1/operations': 'counts, steps and codes, which the operators’ page asks for every ten seconds',
  'POST /api/v1/sign-out': 'without a session nothing ends; with one it is a line',
};

/** Nearly two hundred routes, on a machine that may have other work. */
const slow = { timeout: 120_000 };
let walked: WalkedApi;

beforeEach(async () => {
  walked = await openWalkedApi();
  return () => walked.close();
});

test(
  'whatever is asked of any route by somebody who may, a line names the route, who it was, and what it was refused with',
  slow,
  async () => {
    const { walk, trail } = walked;
    const wrong: string[] = [];
    for (const route of walk.routes) {
      if (Object.hasOwn(silent, route.name)) continue;
      const cookie = await walked.cookieFor(route);
      await trail.news();
      const { status, text } = await askRoute(route, { cookie }, walk);
      const lines = (await trail.news()).filter(({ what }) => what === route.name);
      const [line] = lines;
      const isNamed = cookie === '' || lines.every(({ person_id: id }) => id !== null);
      const isSaid = status < 400 ? line?.refused === null : lines.some(({ refused }) => text.includes(`"code":"${refused}"`));
      const isOfCase = !route.url.includes(':caseId') || lines.every(({ case_id: id }) => id === walk.known['caseId']);
      if (line === undefined || !isNamed || !isSaid || !isOfCase)
        wrong.push(`${route.name} ${status} ${JSON.stringify(lines)} ${text.slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
  },
);

test('whoever is not signed in is refused at every door but the open ones, and that is a line', slow, async () => {
  const { walk, trail } = walked;
  const wrong: string[] = [];
  for (const route of walk.routes) {
    if (route.door === 'open') continue;
    await trail.news();
    await askRoute(route, { cookie: '' }, walk);
    const lines = await trail.news();
    if (!lines.some(({ what, refused }) => what === route.name && refused === 'person.unknown')) wrong.push(route.name);
  }
  expect(wrong).toEqual([]);
});

test('what fits the schemas of a route never fails the server, and most of it is let in', slow, async () => {
  const { walk } = walked;
  const failed: string[] = [];
  const letIn: string[] = [];
  for (const route of walk.routes) {
    const { status, text } = await askRoute(route, { cookie: await walked.cookieFor(route) }, walk);
    if (status >= 500) failed.push(`${route.name} ${text}`);
    if (status < 400) letIn.push(route.name);
  }
  expect(failed).toEqual([]);
  expect(letIn.length).toBeGreaterThan(walk.routes.length / 2);
});
