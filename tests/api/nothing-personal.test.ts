import { afterEach, expect, test } from 'vitest';
import { createLogger } from '../../runtime/logger.ts';
import { askRoute, type Answered, type Place } from '../support/ask-route.ts';
import { textFields } from '../support/fill-schema.ts';
import { personalIn, personalText } from '../support/personal-words.ts';
import { openWalkedApi, type WalkedApi } from '../support/walked-api.ts';

/** Hundreds of requests, on a machine that may have other work. */
const slow = { timeout: 300_000 };
const logged: string[] = [];
const log = createLogger('debug', 'test', { write: (line) => void logged.push(line) });
let walked: WalkedApi;

afterEach(() => walked.close());

const toldIn = ({ status, text, location }: Answered): readonly string[] => personalIn(`${location} ${status < 400 ? '' : text}`);

test(
  'what somebody writes into any field of any route stands in no log line, no refusal, no address and no line of the trail',
  slow,
  async () => {
    walked = await openWalkedApi({ log });
    const { walk, trail } = walked;
    const wrong: string[] = [];
    for (const route of walk.routes) {
      const inBody = route.body === null ? [] : textFields(route.body, walk.resolve).map((at): Place => ({ in: 'body', at }));
      const inAddress = route.parameters.flatMap(({ in: where, name }): Place[] =>
        where === 'path' || where === 'query' ? [{ in: where, at: name }] : [],
      );
      for (const place of [...inBody, ...inAddress]) {
        const cookie = await walked.cookieFor(route);
        const told = toldIn(await askRoute(route, { cookie, planted: { place, value: personalText } }, walk));
        // a reason is the one text that the trail holds, and a route says which words it may not hold
        const lines = (await trail.news()).map(({ reason, ...line }) => JSON.stringify([line, place.at === '.words' ? null : reason]));
        const found = [...told, ...personalIn(lines.join('')), ...personalIn(logged.splice(0).join(''))];
        if (found.length > 0) wrong.push(`${route.name} ${place.in} ${place.at}: ${found.join(', ')}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);

/** A store that fails with what it was asked to keep in its words, as databases do. */
function failing<T extends object>(store: T, only: (name: string) => boolean = () => true): T {
  return new Proxy(store, {
    get: (target, name, receiver) => {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function' || typeof name !== 'string' || !only(name)) return value;
      return () =>
        Promise.reject(Object.assign(new Error(`duplicate key value (${personalText})`), { code: '23505', detail: personalText }));
    },
  });
}

test('where the database, the objects or the queue fail with somebody in their words, nobody stands in answer or log', slow, async () => {
  walked = await openWalkedApi();
  const { records, objects } = walked.api;
  // who comes in, what may be done and what is written in the trail works; everything behind it fails
  const doors = new Set(['people', 'audit', 'apiKeys', 'keptAnswers']);
  const behind = Object.fromEntries(
    Object.entries(records).map(([name, store]) => [
      name,
      doors.has(name) || typeof store === 'function' ? store : failing(store, (method) => !(name === 'cases' && method === 'rights')),
    ]),
  ) as unknown as typeof records;
  const broken = await openWalkedApi({
    log,
    records: behind,
    objects: failing(objects),
    queues: failing({ add: async () => {}, counts: () => Promise.reject(new Error('never')) }),
  });
  logged.length = 0;
  const wrong: string[] = [];
  let [failures, told] = [0, 0];
  for (const route of broken.walk.routes) {
    const cookie = await walked.cookieFor(route); // the people are those of the database that still answers
    const answer = await askRoute(route, { cookie }, { ...broken.walk, known: walked.walk.known });
    failures += answer.status >= 500 ? 1 : 0;
    told += logged.filter((line) => line.includes('request failed')).length;
    const found = [...toldIn(answer), ...personalIn(logged.splice(0).join(''))];
    if (found.length > 0) wrong.push(`${route.name} ${answer.status}: ${found.join(', ')}`);
  }
  await broken.close();
  expect(wrong).toEqual([]);
  expect(failures).toBeGreaterThan(50);
  expect(told).toBeGreaterThanOrEqual(failures); // each is told in the log, by its code
});
