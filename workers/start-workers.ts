import type { QueueConnection, StepWorker } from '../queues/connection.ts';
import { openWorker } from '../queues/index.ts';
import type { StepConcurrency } from '../queues/step-concurrency.ts';
import type { StepName } from '../queues/steps.ts';
import { runStep } from './run-step.ts';
import type { Step, StepDeps, Steps } from './step.ts';

export interface WorkersCall {
  readonly steps: readonly StepName[];
  readonly handlers: Steps;
  readonly deps: StepDeps;
  readonly connection: QueueConnection;
  readonly graceSeconds: number;
  readonly sweepSeconds: number;
  /** THE TABLE's where it is left out. */
  readonly concurrency?: StepConcurrency;
}

export interface Workers {
  /** Takes no further job, waits for the running ones, and gives back those that outlast the grace. */
  stop(): Promise<void>;
}

/** Beyond the grace: the time in which given-back jobs are written down. */
const GIVE_BACK_MILLISECONDS = 1_000;

const SWEEPS_BETWEEN_ASKING = 4;

/** Starts one worker per step and returns when all take jobs. */
export async function startWorkers(call: WorkersCall): Promise<Workers> {
  const { steps, deps, graceSeconds, sweepSeconds } = call;
  const grace = new AbortController();
  const workers = steps.map((step) => openStep(step, call, grace.signal));
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  const sweeping = steps.includes('housekeeping') ? await keepSweeping(deps, sweepSeconds) : undefined;
  const looking = steps.includes('intake') ? await keepLooking(deps) : undefined;
  deps.log.info({ steps }, 'workers take jobs');
  return {
    stop: async () => {
      clearInterval(sweeping);
      clearInterval(looking);
      const closed = Promise.all(workers.map((worker) => worker.close()));
      const over = setTimeout(() => grace.abort(), graceSeconds * 1_000);
      const last = new Promise<void>((resolve) => void setTimeout(resolve, graceSeconds * 1_000 + GIVE_BACK_MILLISECONDS).unref());
      await Promise.race([closed, last]);
      clearTimeout(over);
    },
  };
}

const keepSweeping = ({ queues, log }: StepDeps, sweepSeconds: number): Promise<NodeJS.Timeout> =>
  keepAsking(() => queues.repeat('housekeeping', {}, sweepSeconds), sweepSeconds, log);

/** Where there is no inbox nobody looks. */
async function keepLooking({ queues, inboxes, log }: StepDeps): Promise<NodeJS.Timeout | undefined> {
  if (inboxes === undefined || inboxes.places.length === 0) return undefined;
  return keepAsking(() => queues.repeat('intake', {}, inboxes.lookSeconds), inboxes.lookSeconds, log);
}

/** Asks for a repeated job again and again: a Redis that came back empty has forgotten it, and nothing else would find what it lost. */
async function keepAsking(ask: () => Promise<void>, seconds: number, log: StepDeps['log']): Promise<NodeJS.Timeout> {
  await ask();
  const again = (): void => void ask().catch((err: unknown) => log.warn({ err }, 'queue away'));
  return setInterval(again, seconds * SWEEPS_BETWEEN_ASKING * 1_000).unref();
}

function openStep(step: StepName, { handlers, deps, connection, concurrency }: WorkersCall, stop: AbortSignal): StepWorker {
  const handler = handlers[step] as Step<StepName>; // it is handed what its own step's schema has checked; TypeScript cannot follow the name
  return openWorker(connection, {
    step,
    ...(concurrency && { concurrency: concurrency[step] }),
    work: (job) => runStep(job, { step, handler, deps, stop }),
    onError: (err) => deps.log.warn({ step, err }, 'queue away'),
  });
}
