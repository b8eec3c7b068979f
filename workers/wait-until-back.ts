import type { FailureCode } from '../domain/failures.ts';
import { documentPayload } from '../queues/steps.ts';
import type { StepDeps } from './step.ts';

/** What every document needs and none can do without: it comes back, and then the sweeps try again by themselves. */
const stores: ReadonlySet<FailureCode> = new Set([
  'scanner.unreachable',
  'object-store.unreachable',
  'records.unreachable',
  'queue.unreachable',
]);

/** Whether a step failed over something that is away, and over nothing in its document. */
export function isAway(code: FailureCode): boolean {
  return stores.has(code);
}

/**
 * Instead of giving up: a store that was away for a minute must not leave thousands of documents failed, each for a person to try again.
 * The work stays where every sweep finds it, and a document tells what it waits for.
 */
export async function waitUntilBack(payload: unknown, code: FailureCode, { records }: Pick<StepDeps, 'records'>): Promise<void> {
  const document = documentPayload.safeParse(payload);
  if (!document.success) return;
  const { caseId, sha256 } = document.data;
  await records.scans.wait(caseId, sha256, code).catch(() => {}); // the rows may be what is away
}
