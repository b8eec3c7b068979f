/**
 * A case of 1,000 documents: its overview at the api, and end to end in a browser from the address to the first lines under their headings. Prints the
 * 95th percentile beside what is aimed at (150 ms, 2 s).
 *
 *   node bench/overview.ts [--documents 1000] [--passages 25] [--rounds 20]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { buildApp } from '../api/app.ts';
import type { ApiDeps } from '../api/deps.ts';
import { startServer } from '../api/server.ts';
import type { CaseId, PassageId, PersonId, Sha256, UnitId } from '../domain/ids.ts';
import type { ComparedPassage } from '../domain/passage.ts';
import { createLivingOverview } from '../pipeline/overview/index.ts';
import { startEmbeddedPostgres } from '../runtime/embedded-postgres/embedded-postgres.ts';
import { openFileSystem } from '../storage/objects/file-system.ts';
import { openRecords } from '../storage/records/index.ts';
import { findBrowser } from '../tests/browser/support/find-browser.ts';
import { ensureBuilt } from '../web/ensure-built.ts';
import { saveHeldCase } from '../workers/cases/save-held-case.ts';
import { syntheticCase } from './parts/synthetic-case.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    passages: { type: 'string', default: '25' },
    rounds: { type: 'string', default: '20' },
  },
});
/** Since the last line that was told: on a busy machine it says more than the clock. */
let spent = process.cpuUsage();
const AIM = { api: 150, browser: 2_000 };
/** A browser takes a second or two each time. */
const BROWSER_ROUNDS = 5;
const caseId = 'bench' as CaseId;
const unit = 'bench' as UnitId;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'sagsblik-bench-'));
const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
const records = openRecords({ databaseUrl: postgres.url, foldVersion: 'bench' });
const notAsked = (): Promise<never> => Promise.reject(new Error('not asked'));
const queues: ApiDeps['queues'] = { add: notAsked, counts: notAsked };
await ensureBuilt(root);
const app = await buildApp({
  records,
  objects: openFileSystem({ root: folder }),
  queues,
  clock: () => new Date(),
  webRoot: `${root}web/dist`,
});
try {
  await records.migrate();
  await fill();
  const person = { id: 'bench' as PersonId, name: 'Bench', role: 'caseworker', unit } as const;
  await records.people.save(person);
  const session = await records.people.createSession(person.id, new Date(Date.now() + 3_600_000));
  const address = await startServer({ app, port: 0 });
  for (const baseline of ['none', 'my-reading', 'date:2017-06-01']) await atTheApi(address, session, baseline);
  await inTheBrowser(address, session);
} finally {
  await app.close();
  await records.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Statuses are those that the making of the documents tells: what stood there word for word before is repeated. Comparing is not measured here. */
async function fill(): Promise<void> {
  await records.cases.create({ id: caseId, reference: 'B', citizenName: 'Bench', citizenCpr: '010190-0000', unit, caseworker: null });
  const said = new Map<string, PassageId>();
  const living = createLivingOverview();
  const arrived: Sha256[] = [];
  for (const { head, passages } of syntheticCase(Number(values.documents), Number(values.passages))) {
    const { sha256, fileName, received } = head;
    if (received === null) throw new RangeError('made documents have a day of receipt');
    await records.documents.receive({ caseId, sha256, fileName, bytes: 1, objectKey: sha256, parent: null, received });
    const compared = passages.map((passage): ComparedPassage => {
      const of = said.get(passage.text) ?? null;
      if (of === null) said.set(passage.text, passage.id);
      const why = { code: of === null ? 'nothing-alike' : 'same-words', same: [], gone: [], added: [] };
      return { ...passage, status: of === null ? 'new' : 'repeated', of, why };
    });
    living.put({ head, passages: compared, flags: [], flagOf: null }, sha256);
    arrived.push(sha256);
  }
  const made = { replaces: 0, fingerprint: 'bench', arrived, matches: [] };
  await saveHeldCase(caseId, living, { overviews: records.overviews, made });
}

async function atTheApi(address: string, session: string, baseline: string): Promise<void> {
  const url = `${address}/api/v1/cases/${caseId}/overview?baseline=${baseline}`;
  const headers = { cookie: `sagsblik=${session}`, 'accept-encoding': 'br, gzip' };
  const times: number[] = [];
  let first = 0;
  let bytes = 0;
  let tag = '';
  for (let round = 0; round <= Number(values.rounds); round++) {
    const start = performance.now();
    const answer = await fetch(url, { headers });
    bytes = (await answer.arrayBuffer()).byteLength;
    tag = answer.headers.get('etag') ?? '';
    if (answer.status !== 200) throw new Error(`answered ${answer.status}`);
    if (round > 0) times.push(performance.now() - start);
    else first = performance.now() - start;
  }
  console.log(`api, baseline ${baseline}: the first answer, made anew, ${first.toFixed(0)} ms`);
  tell(`api, baseline ${baseline} (${(bytes / 1_048_576).toFixed(1)} MB unpacked)`, times, AIM.api);
  const again: number[] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    const start = performance.now();
    const answer = await fetch(url, { headers: { ...headers, 'if-none-match': tag } });
    await answer.arrayBuffer();
    if (answer.status !== 304) throw new Error(`answered ${answer.status}`);
    again.push(performance.now() - start);
  }
  tell('  asked again, nothing changed (304)', again, AIM.api);
}

async function inTheBrowser(address: string, session: string): Promise<void> {
  const found = await findBrowser();
  if (found === null) return console.log('no browser found');
  const browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name: 'sagsblik', value: session, url: address }]);
    const times: number[] = [];
    for (let round = 0; round <= BROWSER_ROUNDS; round++) {
      const page = await context.newPage();
      const start = performance.now();
      await page.goto(`${address}/sager/${caseId}`);
      await page.locator('.overview__headings .line__text').first().waitFor({ timeout: 180_000 });
      if (round > 0) times.push(performance.now() - start);
      await page.close();
    }
    tell('browser, from the address to the first lines', times, AIM.browser);
  } finally {
    await browser.close();
  }
}

function tell(what: string, times: readonly number[], aim: number): void {
  const { user, system } = process.cpuUsage(spent);
  spent = process.cpuUsage();
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const p95 = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0;
  const own = (user + system) / 1_000 / times.length;
  console.log(
    `${what}: median ${median.toFixed(0)} ms, 95th percentile ${p95.toFixed(0)} ms, ${(p95 / aim).toFixed(2)} of what is aimed at; ${own.toFixed(0)} ms of this process's time each`,
  );
}
