import { setTimeout } from 'node:timers/promises';
import type { CaseId } from '../../domain/ids.ts';
import type { Documents, DocumentState } from '../../storage/records/records.ts';

/** A case's overview is never held back longer: a steady stream of papers, or one that is tried again and again, must not hide the rest. */
const LONGEST_MILLISECONDS = 3_000;
const LOOK_MILLISECONDS = 100;

/** States that a document leaves within a second or so; a scan waits for its turn in minutes and holds nothing up. */
const passing: readonly DocumentState[] = ['stored', 'parsed'];

/**
 * Waits a moment for the other papers of a burst. A document that comes in before earlier ones is judged again with each of them;
 * a burst that is compared at once, in the order of its days, costs a third. One letter by itself waits for nothing.
 */
export async function untilCaseRests(caseId: CaseId, documents: Pick<Documents, 'hasIn'>, longest = LONGEST_MILLISECONDS): Promise<void> {
  const end = performance.now() + longest;
  while (performance.now() < end && (await documents.hasIn(caseId, passing))) await setTimeout(LOOK_MILLISECONDS);
}
