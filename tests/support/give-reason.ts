import type { CaseId, PersonId } from '../../domain/ids.ts';
import type { Records } from '../../storage/records/records.ts';

/** A caseworker has said why she opens a colleague's case; it holds for as long as any test. */
export function giveReason(
  { accesses }: Pick<Records, 'accesses'>,
  caseId: CaseId,
  { person, until = '2099-12-31' }: { readonly person: PersonId; readonly until?: string },
): Promise<void> {
  const at = new Date('2024-03-04T07:00:00Z');
  return accesses.state({ caseId, id: `${person}-${until}`, person, reason: 'stand-in', words: null, at, until });
}
