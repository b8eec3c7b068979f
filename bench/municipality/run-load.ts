import { untilRead, type Arrivals } from './arrivals.ts';
import type { BareReading } from './bare-reading.ts';
import type { Paper } from './histories.ts';
import { percentilesOf } from './percentiles.ts';
import { processorTime, sayProcessorTime } from './processor-time.ts';
import type { RunningSystem } from './running-system.ts';
import { openCase, upload, type Sender } from './uploads.ts';

/** Papers that are sent together, and what reading them alone took. */
export interface Load {
  readonly name: string;
  /** What the ids of its cases begin with. */
  readonly cases: string;
  readonly papers: readonly Paper[];
  readonly bare: BareReading;
}

/** Where a load is sent. */
export interface Lane {
  readonly system: RunningSystem;
  readonly arrivals: Arrivals;
  readonly sender: Sender;
  /** Process id of the database. */
  readonly postgres: number;
  /** Empty jobs a second. */
  readonly queueAlone: number;
}

/** Parse, classify, and a share of the case's own. */
export const JOBS_PER_PAPER = 3;
/** Uploads at a time: suppliers and an inbox, not one patient person. */
const SENDERS = 4;

/** Sends all papers, waits until they stand in their overviews, and gives how long each upload took, in milliseconds. */
export async function sendAll(papers: readonly Paper[], cases: string, { system, arrivals, sender }: Lane): Promise<readonly number[]> {
  for (const caseId of new Set(papers.map((paper) => paper.caseId))) await openCase(system, caseId, sender);
  const waiting = papers.values();
  const answers: number[] = [];
  const send = async (): Promise<void> => {
    for (const paper of waiting) answers.push(await upload(system, paper, sender));
  };
  await Promise.all(Array.from({ length: SENDERS }, send));
  await untilRead(arrivals, cases);
  return answers;
}

/** Sends a load and tells what it took, beside the bare figures. */
export async function runLoad({ name, cases, papers, bare }: Load, lane: Lane): Promise<readonly string[]> {
  const [usedBefore, started] = [await processorTime(lane.postgres), performance.now()];
  const answers = await sendAll(papers, cases, lane);
  const seconds = (performance.now() - started) / 1_000;
  const used = sayProcessorTime(usedBefore, await processorTime(lane.postgres), papers.length);
  const { web, workers, children } = await lane.system.memory();
  const jobs = (papers.length * JOBS_PER_PAPER) / seconds;
  const pages = bare.pagesRead / seconds;
  return [
    `${name}: ${(papers.length / seconds).toFixed(1)} papers/s, ${pages.toFixed(1)} pages/s, ${(pages / bare.pages).toFixed(2)} of reading alone,`,
    `  ${(jobs / lane.queueAlone).toFixed(3)} of the bare queue (${lane.queueAlone.toFixed(0)} jobs/s)`,
    `  upload answered: ${percentilesOf(answers)}`,
    `  upload to overview: ${percentilesOf(await lane.arrivals.waits(cases))}; given up: ${await lane.arrivals.failed()}`,
    `  ${used}; reading alone ${bare.used.toFixed(1)} ms`,
    `  resident: web ${web} MB, workers ${workers} MB, their children ${children} MB`,
  ];
}
