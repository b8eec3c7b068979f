import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sha256 } from '../../../domain/ids.ts';
import { startServer } from '../../../api/server.ts';
import { createSandbox } from '../../../runtime/sandbox/index.ts';
import { openScanner } from '../../../scanner/index.ts';
import { handlers } from '../../../workers/handlers.ts';
import { runStep } from '../../../workers/run-step.ts';
import type { StepDeps } from '../../../workers/step.ts';
import { hostileFiles } from '../../fixtures/hostile/hostile-files.ts';
import { otherText } from '../../support/inbox-papers.ts';
import { jobOf } from '../../support/job-of.ts';
import { upload } from '../../support/multipart.ts';
import { openApi, sessionHeaders } from '../../support/open-api.ts';
import { openPortal, pieceHeaders, tusHeaders, uploads, type OpenPortal } from '../../support/open-portal.ts';
import { readTrail, type Trail } from '../../support/read-trail.ts';
import { sampleCase } from '../../support/sample-case.ts';
import { eicar, hasClamd, startClamd } from '../../support/start-clamd.ts';

const documents = `/api/v1/cases/${sampleCase.id}/documents`;
const TWO_GIGABYTES = 2_147_483_648;
const codeOf = (answer: { json(): unknown }): unknown => (answer.json() as { code?: unknown }).code;

let portal: OpenPortal;
let trail: Trail;
beforeEach(async () => {
  portal = await openPortal();
  trail = await readTrail(portal.api.databaseUrl);
});
afterEach(async () => {
  await trail.close();
  await portal.api.close();
});

const refused = async (): Promise<readonly unknown[]> =>
  (await trail.news()).flatMap(({ refused: code, case_id: caseId, machine, what }) =>
    code === null ? [] : [{ code, caseId, machine, what }],
  );

/** The step that opens a file, as a worker runs it. */
async function parse(sha256: Sha256, deps: StepDeps): Promise<void> {
  await runStep(jobOf({ data: { caseId: sampleCase.id, sha256 } }), {
    step: 'parse',
    handler: handlers.parse,
    deps: { ...deps, log: pino({ level: 'silent' }) },
    stop: new AbortController().signal,
  }).catch(
    () => undefined, // thrown for the queue; what became of the document stands in its row
  );
}

async function uploaded(fileName: string, bytes: Uint8Array): Promise<{ readonly cookie: string; readonly sha256: Sha256 }> {
  const cookie = await portal.api.signIn('caseworker');
  const { items } = (await portal.api.ask(cookie, upload(documents, [{ fileName, bytes }]))).json<{ items: { sha256: Sha256 }[] }>();
  return { cookie, sha256: items[0]?.sha256 ?? ('' as Sha256) };
}

test('another citizen’s report cannot be sent: its sender is told why, and nothing of it reaches the case', async () => {
  const sending = await portal.begin();
  const id = await portal.upload(sending, { name: 'rapport.txt', bytes: Buffer.from(otherText()) });
  await portal.read();
  expect((await portal.drafts())[0]).toMatchObject({ verdict: 'stop', findings: [{ code: 'citizen.other' }] });
  await trail.news();
  expect(codeOf(await portal.send(sending, [{ id, remark: 'Send den alligevel' }]))).toBe('draft.not-sendable');
  expect(await portal.api.records.documents.list(sampleCase.id)).toEqual([]);
  expect(await refused()).toEqual([
    expect.objectContaining({ code: 'draft.not-sendable', what: 'POST /api/v1/portal/sendings/:sendingId/send' }),
  ]);
});

test('two gigabytes that are announced are refused before their first byte', async () => {
  const begin = { method: 'POST', url: uploads, headers: tusHeaders(await portal.begin(), 'a.pdf', TWO_GIGABYTES) } as const;
  await trail.news();
  expect(codeOf(await portal.api.ask(portal.cookie, begin))).toBe('upload.too-large');
  expect(await portal.drafts()).toEqual([]);
  expect(await refused()).toEqual([expect.objectContaining({ code: 'upload.too-large' })]);
});

/** Made as it is read: nobody holds it whole. */
function stream(bytes: number, chunk: Uint8Array<ArrayBuffer>): { readonly body: ReadableStream<Uint8Array>; readonly sent: () => number } {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent >= bytes) return controller.close();
      sent += chunk.length;
      controller.enqueue(chunk);
    },
  });
  return { body, sent: () => sent };
}

test('two gigabytes in place of ten bytes that were announced are broken off', async () => {
  const begun = await portal.api.ask(portal.cookie, {
    method: 'POST',
    url: uploads,
    headers: tusHeaders(await portal.begin(), 'a.txt', 10),
  });
  const address = await startServer({ app: portal.api.app, port: 0 });
  const { body, sent } = stream(TWO_GIGABYTES, new Uint8Array(65_536));
  const headers = { ...sessionHeaders(portal.cookie), ...pieceHeaders(0), origin: address };
  await trail.news();
  const answer = await fetch(address + String(begun.headers.location), {
    method: 'PATCH',
    headers,
    body,
    duplex: 'half',
  }).catch(() => null);
  expect(answer === null || answer.status === 413).toBe(true); // the server may hang up before the sender has heard it out
  expect(sent()).toBeLessThan(64 * 1_048_576);
  expect(await refused()).toEqual([expect.objectContaining({ code: 'upload.too-large' })]);
  expect((await portal.drafts())[0]?.state).toBe('uploading');
});

const part = (name: string): string => `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** More than this would show no more: nothing of it is held beyond the limit. */
const FAR_TOO_MUCH = 268_435_456;

test(
  'far too much in a form is read past and not held, the file after them is taken, and the refusal names the case',
  { timeout: 120_000 },
  async () => {
    const small = await openApi({ maxUploadBytes: 1_048_576 });
    const smallTrail = await readTrail(small.databaseUrl);
    const cookie = await small.signIn('caseworker');
    const address = await startServer({ app: small.app, port: 0 });
    const large = stream(FAR_TOO_MUCH, new Uint8Array(1_048_576));
    async function* form(): AsyncGenerator<Uint8Array> {
      yield encode(part('stor.txt'));
      yield* large.body;
      yield encode(`\r\n${part('lille.txt')}Brev.\r\n--b--\r\n`);
    }
    const headers = { ...sessionHeaders(cookie), origin: address, 'content-type': 'multipart/form-data; boundary=b' };
    const before = process.memoryUsage().rss;
    const answer = await fetch(address + documents, {
      method: 'POST',
      headers,
      body: ReadableStream.from(form()),
      duplex: 'half',
    });
    const { items } = (await answer.json()) as { items: { fileName: string; failure: { code: string; sentence: string } | null }[] };
    expect(items.map(({ fileName, failure }) => [fileName, failure?.code])).toEqual([
      ['stor.txt', 'upload.too-large'],
      ['lille.txt', undefined],
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1_048_576);
    const lines = (await smallTrail.news()).filter(({ refused: code }) => code !== null);
    expect(lines).toEqual([
      expect.objectContaining({ refused: 'upload.too-large', case_id: sampleCase.id, what: 'POST /api/v1/cases/:caseId/documents' }),
    ]);
    await smallTrail.close();
    await small.close();
  },
);

const bombs = hostileFiles.filter(({ what }) => /^archives in archives|^entries over each other|unpacks to two gigabytes/u.test(what));

test.each(bombs.map((bomb) => [bomb.what, bomb] as const))(
  'a bomb, %s, is never unpacked: the document says so, and so does the trail',
  { timeout: 60_000 },
  async (_, { fileName, bytes }) => {
    const { cookie, sha256 } = await uploaded(fileName, bytes);
    const sandbox = createSandbox({ children: 1, spareChildren: 0, parseSeconds: 20, residentMebibytes: 768 });
    await trail.news();
    await parse(sha256, { ...portal.deps, sandbox });
    await sandbox.close();
    const { items } = (await portal.api.ask(cookie, documents)).json<{
      items: { state: string; failure: { code: string; sentence: string } }[];
    }>();
    expect(items[0]).toMatchObject({
      state: 'failed',
      failure: { code: 'document.too-large', sentence: expect.stringMatching(/^\p{Lu}.*\.$/u) },
    });
    expect(await refused()).toEqual([{ code: 'document.too-large', caseId: sampleCase.id, machine: 'worker', what: 'parse' }]);
  },
);

test.skipIf(!hasClamd)('EICAR is locked in: never read, handed to nobody, and both are lines', { timeout: 60_000 }, async () => {
  const { cookie, sha256 } = await uploaded('faktura.txt', Buffer.from(eicar));
  const scanner = openScanner({ clamavUrl: await startClamd(), scanSeconds: 20 });
  await trail.news();
  await parse(sha256, { ...portal.deps, scanner });
  const answer = await portal.api.ask(cookie, `${documents}/${sha256}/content`);
  expect([answer.statusCode, codeOf(answer)]).toEqual([403, 'document.infected']);
  expect(await refused()).toEqual([
    { code: 'document.infected', caseId: sampleCase.id, machine: 'worker', what: 'parse' },
    expect.objectContaining({ code: 'document.infected', what: 'GET /api/v1/cases/:caseId/documents/:sha256/content' }),
  ]);
});
