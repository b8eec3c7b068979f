import type { CaseId } from '../../domain/ids.ts';
import { may } from '../../domain/may.ts';
import type { Person } from '../../domain/people.ts';
import { dayOf, type ApiDeps } from '../deps.ts';

/** What a case is called, for whoever may still read it. */
export interface CaseName {
  readonly reference: string;
  readonly citizenName: string;
}

/** The names of those of these cases that the person may read today; the others are left out. */
export async function nameCases(
  person: Person,
  cases: readonly (CaseId | null)[],
  { records, clock }: Pick<ApiDeps, 'records' | 'clock'>,
): Promise<ReadonlyMap<CaseId, CaseName>> {
  const named = new Map<CaseId, CaseName>();
  for (const caseId of new Set(cases)) {
    if (caseId === null) continue;
    const rights = await records.cases.rights(caseId, dayOf(clock()));
    if (rights === null || !may(person, 'case.read', rights)) continue;
    const row = await records.cases.find(caseId);
    if (row !== null) named.set(caseId, { reference: row.reference, citizenName: row.citizenName });
  }
  return named;
}
