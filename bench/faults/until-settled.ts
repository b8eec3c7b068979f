import { setTimeout } from 'node:timers/promises';
import type { Looking } from './open-system.ts';

/** Beyond the longest lock of a job, its two looks, and a burst of everything that waited meanwhile. */
export const SETTLE_SECONDS = 300;
const LOOK_MILLISECONDS = 250;

/** Steps that documents go through; the others are asked for again and again by the clock. */
const STEPS = ['receipt', 'receipt-ocr', 'parse', 'ocr', 'classify', 'case'] as const;

/** Waits until nothing is on its way: neither in the rows nor in the queue. Throws with what is left when it takes longer. */
export async function untilSettled(looking: Pick<Looking, 'records' | 'queues'>, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1_000;
  let left = await whatIsLeft(looking);
  while (left.length > 0) {
    if (performance.now() > end) throw new Error(`Not settled after ${seconds} seconds: ${left.join(', ')}`);
    await setTimeout(LOOK_MILLISECONDS);
    left = await whatIsLeft(looking);
  }
}

async function whatIsLeft({ records, queues }: Pick<Looking, 'records' | 'queues'>): Promise<readonly string[]> {
  const [counts, stale, unfiled, renewals, jobs] = await Promise.all([
    records.documents.countByState(),
    records.overviews.stale(),
    records.unfiled.unfinished(),
    records.renewals.progress(),
    queues.counts(),
  ]);
  const { stored, parsed, classified } = counts;
  const renewed = renewals.reduce((sum, { waiting }) => sum + waiting, 0);
  const elsewhere = { 'stale cases': stale.length, unfiled: unfiled.length, renewed };
  const rows = { stored, 'needs-ocr': counts['needs-ocr'], parsed, classified, ...elsewhere };
  const inQueue = STEPS.map((step) => {
    const { waiting, background, active, delayed } = jobs[step];
    return [`jobs of ${step}`, waiting + background + active + delayed] as const;
  });
  return [...Object.entries(rows), ...inQueue].flatMap(([what, count]) => (count > 0 ? [`${what}: ${count}`] : []));
}
