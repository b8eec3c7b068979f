import type { CaseId } from '../../domain/ids.ts';
import type { Documents, DocumentState } from '../../storage/records/records.ts';

/** States that a document leaves within a second or so; a scan waits for its turn in minutes and holds nothing up. */
const passing: readonly DocumentState[] = ['stored', 'parsed'];

/**
 * Whether the burst that a case's paper came with is over. A document that comes in before earlier ones is judged again with each of them;
 * a burst that is compared at once, in the order of its days, costs a third. One letter by itself waits for nothing.
 */
export async function caseRests(caseId: CaseId, documents: Pick<Documents, 'hasIn'>): Promise<boolean> {
  return !(await documents.hasIn(caseId, passing));
}
