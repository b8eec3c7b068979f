import type { CheckedList } from '../../domain/checked-list.ts';
import { ageOf } from '../../domain/age-of.ts';
import { checkList } from '../../pipeline/checklists/check-list.ts';
import type { Checklist } from '../../pipeline/checklists/checklist.ts';
import { foldOverview } from '../../pipeline/overview/index.ts';
import type { CaseRow } from '../../storage/records/records.ts';
import { dayOf, type ApiDeps } from '../deps.ts';

/** A list held against one case as it stands now; of the CPR number only the age in years is told. */
export async function checkCase(list: Checklist, { id, citizenCpr }: CaseRow, { records, clock }: ApiDeps) {
  const today = dayOf(clock());
  const snapshot = await records.overviews.snapshot(id);
  const age = ageOf(citizenCpr, today);
  const ofCase = new Map(age === null ? [] : [['age', age] as const]);
  const documents = snapshot?.compared ?? [];
  return writable(checkList(list, { overview: snapshot?.overview ?? foldOverview([]), documents, today, ofCase }));
}

/** Answers are lists that may be written to; values of the core are not. */
function writable({ points, papers, ...rest }: CheckedList) {
  return {
    ...rest,
    points: points.map((point) => ({ ...point, sources: [...point.sources] })),
    papers: papers.map((paper) => ({ ...paper, documents: [...paper.documents] })),
  };
}
