/**
 * What the whole `case` step costs as a case grows, with a real Postgres: which documents differ, comparing, matching orders, folding, saving.
 * Ratios in one run are what counts; milliseconds depend on the machine.
 *
 *   node bench/overview-save.ts [--documents 1000] [--passages 50]
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import type { ClassifiedDocument } from '../domain/document.ts';
import type { CaseId, UnitId } from '../domain/ids.ts';
import { startEmbeddedPostgres } from '../runtime/embedded-postgres/embedded-postgres.ts';
import { openRecords } from '../storage/records/index.ts';
import { bringCaseUpToDate } from '../workers/case.ts';
import type { StepDeps } from '../workers/step.ts';
import { syntheticCase } from './parts/synthetic-case.ts';

const { values } = parseArgs({ options: { documents: { type: 'string', default: '1000' }, passages: { type: 'string', default: '50' } } });
const documents = Number(values.documents);
/** Documents brought in one by one before each mark; the median is told, because a shared machine stutters. */
const AROUND = 9;
const marks = [10, 100, 500, 1000, 2000].filter((mark) => mark <= documents);
/** Of processor time on Linux. */
const MILLISECONDS_A_TICK = 10;
const caseId = 'bench' as CaseId;

/** In milliseconds; the processor's time is this process's and that of Postgres (where /proc tells it). */
interface Cost {
  readonly clock: number;
  readonly processor: number;
}
const tenths: Cost[] = [];
const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

const folder = await mkdtemp(join(tmpdir(), 'sagsblik-bench-'));
const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
const records = openRecords({ databaseUrl: postgres.url, foldVersion: 'bench' });
try {
  await records.migrate();
  const unit = 'bench' as UnitId;
  await records.cases.create({ id: caseId, reference: 'B', citizenName: 'Bench', citizenCpr: '010190-0000', unit, caseworker: null });
  const deps = { records, log: pino({ level: 'silent' }) } as unknown as StepDeps; // the two that the step asks for
  const costs: Cost[] = [];
  let at = 0;
  for (const document of syntheticCase(documents, Number(values.passages))) {
    at += 1;
    await receive(document);
    const mark = marks.find((each) => at > each - AROUND && at <= each);
    const isBurst = marks.includes(at + AROUND);
    if (mark === undefined && !isBurst) continue;
    const [start, before] = [performance.now(), await processorTime()];
    await bringCaseUpToDate({ caseId }, deps);
    const clock = performance.now() - start;
    if (mark !== undefined) costs.push({ clock, processor: (await processorTime()) - before });
    if (at === mark) tell(at, costs.splice(0));
  }
} finally {
  await records.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function receive(document: ClassifiedDocument): Promise<void> {
  const { sha256, fileName, received } = document.head;
  if (received === null) throw new RangeError('made documents have a day of receipt');
  await records.documents.receive({ caseId, sha256, fileName, bytes: 1, objectKey: sha256, parent: null, received });
  await records.documents.saveClassified(caseId, document, 'bench');
}

function tell(at: number, costs: readonly Cost[]): void {
  const ours = { clock: median(costs.map(({ clock }) => clock)), processor: median(costs.map(({ processor }) => processor)) };
  tenths.push(ours);
  const tenth = tenths[0] ?? ours;
  const [clock, processor] = [ours.clock / tenth.clock, ours.processor / tenth.processor];
  console.log(
    `document ${String(at).padStart(5)}: ${ours.clock.toFixed(0).padStart(5)} ms, ${clock.toFixed(2)} times the tenth; ${ours.processor.toFixed(0).padStart(5)} ms of processor time, ${processor.toFixed(2)} times`,
  );
}

/** Milliseconds of processor time of this process and of the server's own, so that a busy machine does not blur the ratio. */
async function processorTime(): Promise<number> {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000 + (await serverTime());
}

async function serverTime(): Promise<number> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/u.test(name));
  const stats = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''))); // one may have ended meanwhile
  const ticks = stats.map((stat) => {
    const [, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(parent) === postgres.pid ? Number(rest[9] ?? 0) + Number(rest[10] ?? 0) : 0;
  });
  return ticks.reduce((sum, each) => sum + each, 0) * MILLISECONDS_A_TICK;
}
