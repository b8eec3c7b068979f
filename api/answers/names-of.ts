import type { PersonId } from '../../domain/ids.ts';
import type { Records } from '../../storage/records/records.ts';

/** Names of persons, each asked for once; an id that nobody has stands for itself. */
export async function namesOf(ids: readonly (PersonId | null)[], { people }: Pick<Records, 'people'>): Promise<(id: PersonId) => string> {
  const distinct = [...new Set(ids.filter((id) => id !== null))];
  const found = await Promise.all(distinct.map((id) => people.find(id)));
  const names = new Map(found.flatMap((person) => (person === null ? [] : [[person.id, person.name] as const])));
  return (id) => names.get(id) ?? id;
}
