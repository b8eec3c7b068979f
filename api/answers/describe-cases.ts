import type { z } from 'zod';
import type { Person } from '../../domain/people.ts';
import { daysBetween } from '../../pipeline/overview/index.ts';
import type { CaseFactsRow } from '../../storage/records/cases/case-facts-port.ts';
import type { CaseRow, CaseSummary } from '../../storage/records/records.ts';
import { dayOf, type ApiDeps } from '../deps.ts';
import type { caseItem } from '../schemas/case.ts';

type CaseItem = z.output<typeof caseItem>;

/** Cases with their counts and facts: the same few queries, however many cases. */
export async function describeCases(rows: readonly CaseRow[], person: Person, { records, clock }: ApiDeps): Promise<CaseItem[]> {
  const ids = rows.map((row) => row.id);
  const today = dayOf(clock());
  const [summaries, unseen, facts, overdue] = await Promise.all([
    records.cases.summaries(ids),
    records.readings.unseen(person.id, ids),
    records.caseFacts.of(person.id, ids),
    records.caseFacts.overdue(ids, today),
  ]);
  return rows.flatMap(({ id, reference, citizenName, citizenCpr, caseworker }) => {
    const summary = summaries.get(id);
    if (summary === undefined) return [];
    const found = facts.get(id);
    return [
      {
        id,
        reference,
        citizenName,
        citizenCpr,
        isMine: caseworker === person.id,
        ...countsOf(summary),
        unseen: unseen.get(id) ?? 0,
        overdueOrders: overdue.get(id) ?? 0,
        facts: found === undefined ? null : describeFacts(found, today),
      },
    ];
  });
}

function countsOf({ documents: states, pages, newestDocument }: CaseSummary) {
  const waiting = states.stored + states['needs-ocr'] + states.parsed + states.classified;
  const documents = waiting + states['in-overview'] + states.failed;
  return { documents, failed: states.failed, waiting, pages, newestDocument };
}

function describeFacts(facts: CaseFactsRow, today: string): NonNullable<CaseItem['facts']> {
  const { lastSubstance } = facts;
  return { ...facts, daysSinceSubstance: lastSubstance === null ? null : Math.max(0, daysBetween(lastSubstance, today)) };
}
