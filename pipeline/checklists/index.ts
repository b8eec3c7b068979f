import type { Checklist } from './checklist.ts';
import { disabilityPension } from './disability-pension.ts';
import { documentationGaps } from './documentation-gaps.ts';
import { flexJob } from './flex-job.ts';
import { formalCheck } from './formal-check.ts';
import { gpAssessment } from './gp-assessment.ts';
import { preparatoryPlan } from './preparatory-plan.ts';
import { socialWorkFactors } from './social-work-factors.ts';

/** THE LIST of lists, in the order in which they are offered. */
export const checklists: readonly Checklist[] = [
  preparatoryPlan,
  formalCheck,
  gpAssessment,
  flexJob,
  disabilityPension,
  socialWorkFactors,
  documentationGaps,
];

/** Null where no list has this id. */
export function findChecklist(id: string): Checklist | null {
  return checklists.find((list) => list.id === id) ?? null;
}
