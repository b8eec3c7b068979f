import { accommodations } from './accommodations.ts';
import { assessment } from './assessment.ts';
import { attendance } from './attendance.ts';
import { background } from './background.ts';
import { diagnoses } from './diagnoses.ts';
import { formalia } from './formalia.ts';
import { functioning } from './functioning.ts';
import { goals } from './goals.ts';
import { hoursIncrease } from './hours-increase.ts';
import { income } from './income.ts';
import { interventions } from './interventions.ts';
import { network } from './network.ts';
import { nextSteps } from './next-steps.ts';
import { placements } from './placements.ts';
import { prognosis } from './prognosis.ts';
import { progression } from './progression.ts';
import { resources } from './resources.ts';
import { social } from './social.ts';
import { substanceUse } from './substance-use.ts';
import { treatment } from './treatment.ts';
import { workCapacity } from './work-capacity.ts';
import type { Heading } from './heading.ts';

/** Stored with every result; raised when titles, cues or meanings change. */
export const headingsVersion = '2026.1';

/** THE LIST, in the order of the overview. */
export const headings: readonly Heading[] = [
  goals,
  background,
  resources,
  network,
  social,
  substanceUse,
  diagnoses,
  treatment,
  prognosis,
  functioning,
  workCapacity,
  hoursIncrease,
  accommodations,
  placements,
  attendance,
  progression,
  interventions,
  income,
  assessment,
  nextSteps,
  formalia,
];
