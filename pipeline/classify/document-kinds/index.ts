import { consultantNote } from './consultant-note.ts';
import { correspondence } from './correspondence.ts';
import { cv } from './cv.ts';
import { epikrise } from './epikrise.ts';
import { journalNote } from './journal-note.ts';
import { journaludskrift } from './journaludskrift.ts';
import { lae125 } from './lae-125.ts';
import { lae135 } from './lae-135.ts';
import { lae145 } from './lae-145.ts';
import { lae155 } from './lae-155.ts';
import { lae265 } from './lae-265.ts';
import { lae275 } from './lae-275.ts';
import { lae285 } from './lae-285.ts';
import { mentorReport } from './mentor-report.ts';
import { other } from './other.ts';
import { placementReport } from './placement-report.ts';
import { preparatoryPlan } from './preparatory-plan.ts';
import { supplierFinal } from './supplier-final.ts';
import { supplierProgression } from './supplier-progression.ts';
import { supplierRunning } from './supplier-running.ts';
import { supplierStatus } from './supplier-status.ts';
import { teamRecommendation } from './team-recommendation.ts';
import type { DocumentKindRow } from './document-kind.ts';

/** THE LIST of kinds: a kind that is not here is never recognised. */
export const kindRows: readonly DocumentKindRow[] = [
  lae125,
  lae135,
  lae145,
  lae155,
  lae265,
  lae275,
  lae285,
  epikrise,
  journaludskrift,
  supplierStatus,
  supplierProgression,
  supplierFinal,
  supplierRunning,
  placementReport,
  mentorReport,
  cv,
  preparatoryPlan,
  teamRecommendation,
  journalNote,
  consultantNote,
  correspondence,
  other,
];

/** The kinds that papers of a day can be; all of them where the day is not known. */
export function kindsInForce(date: string | null): readonly DocumentKindRow[] {
  return date === null ? kindRows : kindRows.filter(({ validFrom, validTo }) => (validFrom ?? '') <= date && date <= (validTo ?? '9999'));
}

/** Stored with every result, so that a newer list can re-classify. */
export const kindsVersion = 'kinds@2';
