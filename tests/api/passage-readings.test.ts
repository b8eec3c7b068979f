import { afterAll, beforeAll, expect, test } from 'vitest';
import { passageId, type PassageId } from '../../domain/ids.ts';
import { bringUpToDate, openApi, type OpenApi } from '../support/open-api.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';

const url = `/api/v1/cases/${sampleCase.id}`;
const first = passageId(hashOf('marts'), 1);
let api: OpenApi;
let cookie: string;

beforeAll(async () => {
  api = await openApi();
  cookie = await api.signIn('caseworker');
});

afterAll(() => api.close());

async function read(sentences: readonly string[]): Promise<void> {
  await api.records.documents.receive(received('marts'));
  await api.records.documents.saveClassified(sampleCase.id, classified('marts', sentences), `classify@${sentences.length}`);
  await bringUpToDate(api.records, sampleCase.id);
}

const mark = async (method: 'POST' | 'DELETE', payload: object): Promise<number> =>
  (await api.ask(cookie, { method, url: `${url}/readings`, payload })).statusCode;
const newToMe = async (): Promise<PassageId[]> => (await api.ask(cookie, `${url}/overview?baseline=my-reading`)).json().news.passages;

test('the lines of a heading are read while their document is not, and can be taken back', async () => {
  await read(['Borgeren mødte 60 %.', 'Bor til leje.', 'Kom hver dag.']);
  expect(await newToMe()).toHaveLength(3);
  expect(await mark('POST', { passages: [first] })).toBe(204);
  expect(await newToMe()).toEqual([passageId(hashOf('marts'), 2), passageId(hashOf('marts'), 3)]);
  const proof = (await api.ask(cookie, `${url}/news?baseline=my-reading`)).json();
  expect([proof.pieces, proof.documents[0].repeats]).toEqual([2, [{ passage: first, of: first, document: hashOf('marts') }]]);
  expect(await mark('DELETE', { passages: [first] })).toBe(204);
  expect(await newToMe()).toHaveLength(3);
});

test('what one person has read is news to another', async () => {
  await mark('POST', { passages: [first] });
  const other = await api.signIn(samplePerson('team_leader', 'north', 'person-other'));
  expect((await api.ask(other, `${url}/overview?baseline=my-reading`)).json().news.passages).toHaveLength(3);
});

test('a document read anew that gives the same id to other words is news again', async () => {
  await mark('POST', { passages: [first] });
  await read(['Borgeren mødte 80 %.', 'Bor til leje.', 'Kom hver dag.', 'Går tur.']);
  expect(await newToMe()).toContain(first);
});

test('words that a document read anew moves to another id stay read, and can be taken back there', async () => {
  const lives = passageId(hashOf('marts'), 2);
  await read(['Borgeren mødte 80 %.', 'Bor til leje.', 'Kom hver dag.']);
  await mark('POST', { passages: [lives] });
  await read(['Hun har fået briller.', 'Borgeren mødte 80 %.', 'Bor til leje.', 'Kom hver dag.', 'Går tur.']);
  const moved = passageId(hashOf('marts'), 3);
  expect([(await newToMe()).includes(moved), (await newToMe()).includes(lives)]).toEqual([false, true]);
  await mark('POST', { passages: [lives] });
  expect([(await newToMe()).includes(moved), (await newToMe()).includes(lives)]).toEqual([false, false]);
  await mark('DELETE', { passages: [moved] });
  expect(await newToMe()).toContain(moved);
});

test.each([{}, { documents: [], passages: [] }, { passages: [''] }])('a mark of nothing is refused: %j', async (payload) => {
  expect(await mark('POST', payload)).toBe(400);
});
