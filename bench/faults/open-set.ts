import type { CaseId, PersonId, UnitId } from '../../domain/ids.ts';
import type { Person } from '../../domain/people.ts';
import type { Records } from '../../storage/records/records.ts';
import type { Paper, Papers } from './papers.ts';

/** Two cases that a set of papers is sent to, and the session of the caseworker who sends. */
export interface PaperSet {
  readonly cases: Readonly<Record<Paper['case'], CaseId>>;
  readonly session: string;
}

const caseworker: Person = {
  id: 'faults-caseworker' as PersonId,
  name: 'Prøveperson',
  role: 'caseworker',
  unit: 'faults' as UnitId,
};
const SESSION_MILLISECONDS = 86_400_000;

/** Makes the cases of a set. `records` may be those of an older version. */
export async function openSet(
  name: string,
  { citizens }: Pick<Papers, 'citizens'>,
  { people, cases }: Pick<Records, 'people' | 'cases'>,
): Promise<PaperSet> {
  await people.save(caseworker);
  const ids = { real: `${name}-real` as CaseId, made: `${name}-made` as CaseId };
  for (const which of ['real', 'made'] as const) {
    const { name: citizenName, cpr: citizenCpr } = citizens[which];
    const about = { reference: `J-${name}-${which}`, citizenName, citizenCpr };
    await cases.create({ id: ids[which], ...about, unit: caseworker.unit, caseworker: caseworker.id });
  }
  return { cases: ids, session: await people.createSession(caseworker.id, new Date(Date.now() + SESSION_MILLISECONDS)) };
}
