import { Failure } from '../../domain/failure.ts';
import type { Person } from '../../domain/people.ts';
import type { Destination } from '../../storage/records/portal/portal-port.ts';
import type { ApiDeps } from '../deps.ts';

/**
 * The one case or order that a reference means for this organisation. A reference of nobody, of a case of others, of an order to somebody else
 * and one that fits two cases get the same answer. Throws `portal.reference-unknown`.
 */
export async function findDestination(
  { unit, name }: Person,
  reference: string,
  { records }: Pick<ApiDeps, 'records'>,
): Promise<Pick<Destination, 'caseId' | 'orderId'>> {
  const own = [name, await records.portal.organisationName(unit)];
  const found = (await records.portal.destinations(unit, reference)).filter(
    ({ recipient }) => recipient === null || isOneOf(recipient, own),
  );
  const [first] = found.filter(({ orderId }) => orderId !== null).concat(found);
  if (first === undefined || new Set(found.map(({ caseId }) => caseId)).size > 1) throw new Failure('portal.reference-unknown');
  return first;
}

const wordsOf = (name: string): ReadonlySet<string> => new Set(name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

/** Orders name their recipient in the caseworker's words: one word in common is enough. */
function isOneOf(recipient: string, names: readonly string[]): boolean {
  const asked = wordsOf(recipient);
  return names.some((name) => wordsOf(name).intersection(asked).size > 0);
}
