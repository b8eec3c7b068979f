import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findRunning } from '../../runtime/home.ts';
import { openRecords } from '../../storage/records/index.ts';
import type { Records } from '../../storage/records/records.ts';
import { freePort } from '../support/free-port.ts';
import { sessionHeaders } from '../support/open-api.ts';
import { ownPlace, startSystem, type OwnPlace } from '../support/own-system.ts';
import { runNode } from '../support/run-node.ts';
import { hashOf, sampleCase, samplePerson } from '../support/sample-case.ts';
import { spansIn } from '../support/spans-in.ts';
import { startReceiver, type TakenRequest } from '../support/start-receiver.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const letter = 'Journalnotat\n\nDato: 4. marts 2024\n\nBorgeren møder 12 timer om ugen.\n';

interface Watched {
  readonly place: OwnPlace;
  readonly ports: { readonly web: number; readonly worker: number };
  readonly records: Records;
  readonly taken: readonly TakenRequest[];
  /** Ends the system in order and gives its log. */
  stop(): Promise<readonly Record<string, unknown>[]>;
}

async function openWatched(): Promise<Watched> {
  const { origin, taken } = await startReceiver({ status: 200 });
  const [own, web, worker] = [await ownPlace(), await freePort(), await freePort()];
  const ports = { OPERATIONS_PORT: String(web), WORKER_OPERATIONS_PORT: String(worker) };
  const place = { ...own, env: { ...own.env, ...ports, OTEL_EXPORTER_OTLP_ENDPOINT: origin, LOG_LEVEL: 'debug' } };
  const system = await startSystem(place);
  const records = openRecords({ databaseUrl: findRunning(place.home)?.databaseUrl ?? '' });
  onTestFinished(() => records.close());
  await records.people.save(samplePerson('caseworker'));
  await records.cases.create(sampleCase);
  return {
    place,
    ports: { web, worker },
    records,
    taken,
    stop: async () => {
      system.child.kill('SIGTERM');
      await system.ended;
      const lines = system.stderr().split('\n');
      return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
    },
  };
}

async function say({ env }: OwnPlace, ...args: string[]): Promise<string> {
  const command = runNode('cli/bin.js', args, env);
  await command.ended;
  return command.stdout() + command.stderr();
}

/** As the page does it. */
async function upload({ place: { env }, records }: Watched, fileName: string, text: string): Promise<number> {
  const session = await records.people.createSession(samplePerson('caseworker').id, new Date(Date.now() + 3_600_000));
  const form = new FormData();
  form.set('file', new Blob([text]), fileName);
  const origin = `http://127.0.0.1:${env.PORT}`;
  const headers = { ...sessionHeaders(`sagsblik=${session}`), origin };
  return (await fetch(`${origin}/api/v1/cases/${sampleCase.id}/documents`, { method: 'POST', headers, body: form })).status;
}

async function untilState({ records }: Watched, text: string, state: string): Promise<void> {
  while ((await records.documents.find(sampleCase.id, hashOf(text)))?.state !== state) await new Promise((done) => setTimeout(done, 50));
}

const told = async (port: number, path: string): Promise<string> => (await fetch(`http://127.0.0.1:${port}${path}`)).text();

/** The figures that the table in docs/operations.md lists, by who tells them. */
async function documented(by: 'web' | 'worker'): Promise<readonly string[]> {
  const text = await readFile(new URL('../../docs/operations.md', import.meta.url), 'utf8');
  return [...text.matchAll(/^\| `(sagsblik_\w+)` \|[^|]*\| (\w+) \|/gmu)].flatMap(([, name, teller]) =>
    teller === by ? [name ?? ''] : [],
  );
}

const typesIn = (figures: string): readonly string[] => [...figures.matchAll(/^# TYPE (sagsblik_\w+) /gmu)].map(([, name]) => name ?? '');

test('a system that is watched: figures, health, lines of a job and one trace from upload to overview', { timeout: 240_000 }, async () => {
  const on = await openWatched();
  expect(await upload(on, 'Vibekes notat.txt', letter)).toBeLessThan(300);
  await untilState(on, letter, 'in-overview');
  const broken = '%PDF-1.7\nnothing more';
  await upload(on, 'ødelagt.pdf', broken);
  await untilState(on, broken, 'failed');

  const [web, worker] = [await told(on.ports.web, '/metrics'), await told(on.ports.worker, '/metrics')];
  // web counts its work too, and has nothing to say of steps; a worker nothing of answers
  expect.soft(typesIn(web)).toEqual(expect.arrayContaining([...(await documented('web'))]));
  expect.soft(typesIn(worker)).toEqual(expect.arrayContaining([...(await documented('worker'))]));
  const all = new Set([...(await documented('web')), ...(await documented('worker'))]);
  expect.soft([...typesIn(web), ...typesIn(worker)].filter((name) => !all.has(name))).toEqual([]);
  expect.soft(web).toContain('sagsblik_documents{state="in-overview"} 1');
  expect.soft(web).toMatch(/sagsblik_failed_documents\{step="parse",code="document\.\w+[\w-]*"\} 1/u);
  expect.soft(worker).toContain('sagsblik_step_seconds_count{step="classify",outcome="done"} 1');
  expect.soft(worker).toMatch(/sagsblik_step_failures_total\{step="parse",code="document\.[\w-]+"\} \d/u);
  expect.soft(web + worker).not.toMatch(new RegExp(`${sampleCase.id}|${hashOf(letter)}|Vibeke|notat|010190`, 'u'));

  for (const port of [on.ports.web, on.ports.worker]) {
    expect.soft(await told(port, '/health/live')).toBe('ok\n');
    expect.soft(JSON.parse(await told(port, '/health/ready'))).toMatchObject({ status: 'ready', parts: { database: 'ok', objects: 'ok' } });
    expect.soft(await told(port, '/sager')).toBe('nothing here\n');
  }

  const lines = await on.stop();
  const ofJobs = lines.filter((line) => line['part'] === 'worker' && ('sha256' in line || 'caseId' in line || 'step' in line));
  const known = ofJobs.filter((line) => line['msg'] !== 'queue away');
  expect.soft(known.length).toBeGreaterThan(6);
  expect.soft(known.filter((line) => typeof line['step'] !== 'string' || typeof line['job'] !== 'string')).toEqual([]);
  const parsed = known.find((line) => line['msg'] === 'document parsed');
  expect.soft(parsed).toMatchObject({ step: 'parse', caseId: sampleCase.id, sha256: hashOf(letter) });

  const spans = spansIn(on.taken);
  const root = spans.find(({ name }) => name === 'POST /api/v1/cases/:caseId/documents');
  const trace = spans.filter(({ traceId }) => traceId === root?.traceId).map(({ name }) => name);
  expect(trace).toEqual(expect.arrayContaining(['add parse.parse', 'process parse', 'process classify', 'process case']));
  expect(JSON.stringify(spans)).not.toMatch(/Vibeke|010190|J-2024-17|møder/u);
});

test(
  'a step is held while papers come, told of, and let go; what failed is listed and tried again by its id',
  { timeout: 240_000 },
  async () => {
    const on = await openWatched();
    const { place } = on;
    const folder = join(await temporaryFolder(), 'breve');
    await mkdir(folder);
    await writeFile(join(folder, 'notat.txt'), letter);
    expect.soft(await say(place, 'pause', 'parse')).toContain('Trinnet parse holdes');
    await say(place, 'ingest', folder, '--case', sampleCase.id);
    const held = JSON.parse(await say(place, 'status', '--json'));
    expect.soft([held.paused, held.documents.stored, held.jobs.parse.waiting]).toEqual([['parse'], 1, 1]);
    expect.soft(await say(place, 'status')).toMatch(/parse: 1 venter.*HOLDES/u);
    expect.soft(await say(place, 'check')).toContain('parse holdes');
    expect.soft(await told(on.ports.web, '/metrics')).toContain('sagsblik_step_paused{step="parse"} 1');
    expect.soft(await say(place, 'drain')).toContain('Alle trin er tømt');
    await say(place, 'resume');
    await untilState(on, letter, 'in-overview');

    const broken = '%PDF-1.7\nnothing more';
    await writeFile(join(folder, 'ødelagt.pdf'), broken);
    await say(place, 'ingest', folder, '--case', sampleCase.id, '--wait');
    const { code } = (await on.records.failures.groups({}))[0] ?? { code: '' };
    expect
      .soft(await say(place, 'failures', '--list'))
      .toMatch(
        new RegExp(`1 dokument: .* \\(${code}, parse\\), siden .*\\n${hashOf(broken).slice(0, 12)} på sag ${sampleCase.id}: ${code}`, 'u'),
      );
    expect
      .soft(JSON.parse(await say(place, 'failures', '--json')))
      .toMatchObject({ documents: [{ code, step: 'parse', documents: 1 }], jobs: [] });
    const one = hashOf(broken).slice(0, 10);
    expect.soft(await say(place, 'retry', '--document', one, '--dry-run')).toBe('1 dokument ville blive prøvet igen\n');
    const before = (await on.records.failures.chosen({}))[0]?.since?.getTime() ?? 0;
    expect.soft(await say(place, 'retry', '--document', one)).toBe('1 dokument prøves igen\n');
    while (((await on.records.failures.chosen({}))[0]?.since?.getTime() ?? 0) <= before) await new Promise((done) => setTimeout(done, 50));
    await on.stop();
  },
);
