import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type OpenApi } from '../support/open-api.ts';

interface Operation {
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: object }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: object }>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: object }>> }>>;
}

let api: OpenApi;
let operations: readonly (readonly [string, Operation])[];

beforeAll(async () => {
  api = await openApi();
  const { paths } = (await api.app.inject({ url: '/api/docs/json', headers: { host: 'localhost' } })).json();
  operations = Object.entries<Record<string, Operation>>(paths)
    .filter(([path]) => path.startsWith('/api/v1/'))
    .flatMap(([path, byMethod]) => Object.entries(byMethod).map(([method, one]) => [`${method.toUpperCase()} ${path}`, one] as const));
});

afterAll(() => api.close());

const failing = (isWrong: (operation: Operation, name: string) => boolean): readonly string[] =>
  operations.flatMap(([name, operation]) => (isWrong(operation, name) ? [name] : []));

test('every route of the api is described', () => {
  const routes = api.app.doors.filter(({ method, url }) => method !== 'HEAD' && url.startsWith('/api/v1/'));
  const described = new Set(operations.map(([name]) => name));
  const named = routes.map(({ method, url }) => `${method} ${url.replaceAll(/:(\w+)/gu, '{$1}')}`);
  expect(named.filter((name) => !described.has(name))).toEqual([]);
});

test('every route says in a line what it does, and no two say the same', () => {
  expect(failing(({ summary }) => summary === undefined || summary.length < 10)).toEqual([]);
  const lines = operations.map(([name, { summary }]) => (name.includes('/sign-in/') ? name : summary));
  expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
});

test('every route has a schema for its own answer and for a problem', () => {
  expect(failing(({ responses }) => !Object.keys(responses).some((status) => /^[23]/u.test(status)))).toEqual([]);
  for (const group of ['4XX', '5XX'])
    expect(failing(({ responses }) => responses[group]?.content?.['application/problem+json']?.schema === undefined)).toEqual([]);
});

const lacksParts = ({ parameters = [] }: Operation, name: string): boolean =>
  [...name.matchAll(/\{(\w+)\}/gu)].some(([, part]) => !parameters.some((one) => one.in === 'path' && one.name === part));

test('every part of an address is described', () => {
  expect(failing(lacksParts)).toEqual([]);
});

/** Changes that need no word but their address, and uploads, whose protocol speaks in headers. */
const withoutBody =
  /\/(?:portal\/uploads(?:\/\{draftId\})?|running-reports\/\{runId\}\/(?:check|closing|reopening)|sign-out|sign-in\/\{token\}|retry|restore|disable|enable|people\/\{personId\}\/password|receipts\/\{receiptId\}|documents\/\{sha256\}\/return)$/u;

const lacksBody = ({ requestBody }: Operation, name: string): boolean =>
  /^(?:POST|PUT|PATCH) /u.test(name) && !withoutBody.test(name) && requestBody === undefined;

test('every route that makes or changes something describes its body', () => {
  expect(failing(lacksBody)).toEqual([]);
});

/** Answers to one request, lists of our own data, and views that lay a whole case out. A new line here is a decision. */
const whole = [
  /^GET \/api\/v1\/renewals$/u,
  /^GET \/api\/v1\/checklists$/u,
  /^GET \S+\/views\/\S+$/u,
  /^POST \/api\/v1\/cases\/\{caseId\}\/documents$/u,
  /^POST \/api\/v1\/cases\/\{caseId\}\/exports\/preview$/u,
  /^POST \/api\/v1\/receipts\/unfiled\/find-case$/u,
];

const answerOf = ({ responses }: Operation): string => JSON.stringify(responses['200']?.content ?? {});
const isList = (answer: string): boolean => answer.includes('"items":{"type":"array"') && !answer.includes('"next":');

test('every list that can grow is asked for page by page', () => {
  expect(failing((operation, name) => !whole.some((one) => one.test(name)) && isList(answerOf(operation)))).toEqual([]);
});
