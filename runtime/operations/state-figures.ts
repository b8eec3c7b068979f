import { Gauge, type Registry } from 'prom-client';
import type { QueueOperations } from '../../queues/operate-queues.ts';
import type { Queues } from '../../queues/queues.ts';
import { stepNames } from '../../queues/steps.ts';
import type { Records } from '../../storage/records/records.ts';

export interface StateFiguresCall {
  readonly records: Pick<Records, 'documents' | 'failures' | 'overviews' | 'scans'>;
  readonly queues: Pick<Queues, 'counts'>;
  readonly operations: Pick<QueueOperations, 'oldest' | 'paused'>;
  readonly clock: () => Date;
}

/** Several scrapers at once cost one look. */
const FRESH_MILLISECONDS = 5_000;

/** Figures of what stands in the stores, looked at when somebody asks. A part that is away leaves its figures out and the others in. */
export function addStateFigures(registry: Registry, call: StateFiguresCall): () => Promise<void> {
  const gauge = <L extends string>(name: string, help: string, ...labelNames: readonly L[]): Gauge<L> =>
    new Gauge({ name: `sagsblik_${name}`, help, labelNames: [...labelNames], registers: [registry] });
  const documents = gauge('documents', 'Documents in each state', 'state');
  const failed = gauge('failed_documents', 'Documents that stand as failed, by step and code', 'step', 'code');
  const stale = gauge('stale_cases', 'Cases whose overview is behind their documents');
  const scanned = gauge('scanned_files', 'Files by verdict of the virus scanner', 'verdict');
  const jobs = gauge('queue_jobs', 'Jobs of each step, by state', 'step', 'state');
  const oldest = gauge('queue_oldest_seconds', 'How long the oldest of the jobs next in line has waited', 'step');
  const paused = gauge('step_paused', '1 where a step is held', 'step');
  const up = gauge('store_up', '1 where the store answered when these figures were asked for', 'store');

  const lookAtRecords = async (): Promise<void> => {
    for (const each of [documents, failed, stale, scanned]) each.reset();
    const { records } = call;
    for (const [state, count] of Object.entries(await records.documents.countByState())) documents.set({ state }, count);
    for (const { step, code, documents: count } of await records.failures.groups({})) failed.set({ step, code }, count);
    for (const [verdict, count] of Object.entries(await records.scans.counts())) scanned.set({ verdict }, count);
    stale.set((await records.overviews.stale()).length);
  };
  const lookAtQueue = async (): Promise<void> => {
    for (const each of [jobs, oldest, paused]) each.reset();
    const [counts, ages, held] = await Promise.all([call.queues.counts(), call.operations.oldest(), call.operations.paused()]);
    for (const step of stepNames) {
      for (const [state, count] of Object.entries(counts[step])) jobs.set({ step, state }, count);
      const since = ages[step];
      oldest.set({ step }, since === null ? 0 : Math.max(0, (call.clock().getTime() - since.getTime()) / 1_000));
      paused.set({ step }, held.includes(step) ? 1 : 0);
    }
  };
  const told = async (store: string, look: () => Promise<void>): Promise<void> => {
    const isUp = await look().then(
      () => true,
      () => false,
    );
    up.set({ store }, isUp ? 1 : 0);
  };
  let last = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    await Promise.all([told('database', lookAtRecords), told('queue', lookAtQueue)]);
    last = performance.now();
  };
  return async () => {
    if (performance.now() - last < FRESH_MILLISECONDS) return;
    looking ??= look().finally(() => (looking = undefined));
    await looking;
  };
}
