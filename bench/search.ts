/**
 * Search over 1,000,000 passages at the api, with a real Postgres: the listed queries in a case of 200 documents, in one of 1,000, and over the cases
 * of a unit. Prints the 95th percentile beside the 200 ms to aim at.
 *
 *   node bench/search.ts [--cases 96] [--units 8] [--rounds 3]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp } from '../api/app.ts';
import type { ApiDeps } from '../api/deps.ts';
import { listedQueries } from '../evaluation/search/queries.ts';
import { startEmbeddedPostgres } from '../runtime/embedded-postgres/embedded-postgres.ts';
import { openFileSystem } from '../storage/objects/file-system.ts';
import { openRecords } from '../storage/records/index.ts';
import type { PersonId, UnitId } from '../domain/ids.ts';
import { fillDatabase } from './million/fill-database.ts';
import { sessionHeaders } from '../tests/support/open-api.ts';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '96' }, units: { type: 'string', default: '8' }, rounds: { type: 'string', default: '3' } },
});
const AIM_MILLISECONDS = 200;
const folder = await mkdtemp(join(tmpdir(), 'sagsblik-bench-'));
const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
const records = openRecords({ databaseUrl: postgres.url });
const notAsked = (): Promise<never> => Promise.reject(new Error('not asked'));
const queues: ApiDeps['queues'] = { add: notAsked, counts: notAsked };
const app = await buildApp({ records, objects: openFileSystem({ root: folder }), queues, clock: () => new Date() });
try {
  await records.migrate();
  const started = performance.now();
  const size = { cases: Number(values.cases), documentsEach: 200, documentsOfFirst: 1_000, units: Number(values.units) };
  const passages = await fillDatabase(postgres.url, size);
  console.log(
    `${passages} passages in ${size.cases} cases of ${size.units} units, made in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  const person = { id: 'bench' as PersonId, name: 'Bench', role: 'caseworker', unit: 'unit-1' as UnitId } as const;
  await records.people.save(person);
  const cookie = `sagsblik=${await records.people.createSession(person.id, new Date(Date.now() + 3_600_000))}`;
  await measure('in a case of 200 documents', '/api/v1/cases/case-9/search', cookie);
  await measure('in a case of 1,000 documents', '/api/v1/cases/case-1/search', cookie);
  await measure('over the cases of a unit', '/api/v1/search', cookie);
} finally {
  await app.close();
  await records.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function measure(name: string, url: string, cookie: string): Promise<void> {
  const times: { readonly query: string; readonly milliseconds: number; readonly hits: number }[] = [];
  for (let round = 0; round <= Number(values.rounds); round++) {
    for (const { query } of listedQueries) {
      const start = performance.now();
      const headers = { host: 'localhost', origin: 'http://localhost', ...sessionHeaders(cookie) };
      const answer = await app.inject({ method: 'POST', url, headers, payload: { query } });
      const milliseconds = performance.now() - start;
      if (answer.statusCode !== 200) throw new Error(answer.body);
      if (round > 0) times.push({ query, milliseconds, hits: answer.json<{ counts: { hits: number } }>().counts.hits }); // the first round warms
    }
  }
  const sorted = times.toSorted((a, b) => a.milliseconds - b.milliseconds);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.milliseconds ?? 0;
  const p95 = at(0.95);
  console.log(
    `${name}: median ${at(0.5).toFixed(0)} ms, 95th percentile ${p95.toFixed(0)} ms, ${(p95 / AIM_MILLISECONDS).toFixed(2)} of what is aimed at`,
  );
  for (const { query, milliseconds, hits } of sorted.slice(-3))
    console.log(`  slowest: ${query}: ${milliseconds.toFixed(0)} ms, ${hits} hits`);
}
