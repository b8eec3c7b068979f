import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../../api/server.ts';
import { received, sampleCase } from '../support/sample-case.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';

let api: OpenApi;
let address: string;
let webRoot: string;

beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'sagsblik-page-'));
  await mkdir(join(webRoot, 'assets'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>Sagsblik</title>');
  await writeFile(join(webRoot, 'assets', 'page-1a2b3c.js'), 'export {};');
  api = await openApi({ webRoot });
  address = await startServer({ app: api.app, port: 0 });
});

afterAll(async () => {
  await api.close();
  await rm(webRoot, { recursive: true, force: true });
});

test('the server listens on the loopback address', () => {
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
});

test('a port that is taken is told by code and number', async () => {
  const other = await openApi();
  const port = Number(new URL(address).port);
  await expect(startServer({ app: other.app, port })).rejects.toMatchObject({ code: 'port.taken', details: { port } });
  await other.close();
});

async function get(path: string): Promise<readonly unknown[]> {
  const answer = await fetch(address + path);
  return [answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')];
}

test('the page answers at its own addresses, a file that is not there does not become the page', async () => {
  expect(await get('/')).toEqual([200, 'text/html; charset=utf-8', 'public, max-age=0']);
  expect(await get('/sager/case-1')).toEqual([200, 'text/html; charset=utf-8', 'public, max-age=0']);
  expect(await get('/assets/page-1a2b3c.js')).toEqual([
    200,
    'application/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ]);
  expect((await get('/assets/gone.js'))[0]).toBe(404);
  expect((await get('/..%2f..%2fetc/passwd.txt'))[0]).toBeGreaterThanOrEqual(400);
});

test('events of a case come when a count changes, name counts only, and end when the server does', async () => {
  const cookie = await api.signIn('caseworker');
  const answer = await fetch(`${address}/api/v1/cases/${sampleCase.id}/events`, { headers: { cookie } });
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  const events = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const nextEvent = async (): Promise<string> => {
    for (;;) {
      const { value = '', done = true } = (await events?.read()) ?? {};
      if (done || value.includes('event: case')) return value;
    }
  };
  expect(await nextEvent()).toMatch(/event: case\ndata: \{.*"stored":0/u);
  await api.records.documents.receive(received('nyt brev'));
  const next = await nextEvent();
  expect(next).toMatch(/"stored":1/u);
  expect(next).not.toMatch(/nyt brev|Vibeke/u);
  await api.app.close();
  expect((await events?.read())?.done).toBe(true);
});
