import type { CaseId, PersonId, Sha256 } from '../../domain/ids.ts';
import type { Records } from '../../storage/records/records.ts';

interface LetIn {
  readonly person: PersonId;
  readonly by: PersonId;
  readonly until: string;
  readonly documents?: readonly Sha256[];
}

/** A participant of a meeting is let in to a bundle of the case. Gives the bundle's id. */
export async function letIn(
  { bundles }: Pick<Records, 'bundles'>,
  caseId: CaseId,
  { person, by, until, documents = [] }: LetIn,
): Promise<string> {
  const at = new Date('2024-03-04T07:00:00Z');
  const id = `bundle-of-${person}`;
  await bundles.make({ id, caseId, title: 'Rehabiliteringsmøde', documents, by, at });
  await bundles.letIn(caseId, { person, bundle: id, until, by, at });
  return id;
}
