import type { Check, ClassifiedDocument, DocumentHead } from '../../../domain/document.ts';
import { flags, type Flag } from '../../../domain/labels.ts';
import { checkCitizenOnly } from './citizen-only.ts';
import { checkEmpty } from './empty.ts';
import { checkHoursIncreaseUnstated } from './hours-increase-unstated.ts';
import { isReport, isStatement } from './report-kinds.ts';
import { checkConsultationDate } from './consultation-date.ts';
import { checkUnanswered } from './unanswered.ts';

/** What a report or statement lacks, with the words each finding rests on. */
export interface Checked {
  readonly head: DocumentHead;
  readonly flags: readonly Flag[];
  readonly flagOf: null;
}

type CheckOne = (document: Pick<ClassifiedDocument, 'head' | 'passages'>) => Check | null;

/** Checks that need no case. `near_identical` and `statement.copied` need the earlier documents and stand in judge-document. */
const reportChecks: readonly CheckOne[] = [checkEmpty, checkCitizenOnly, checkHoursIncreaseUnstated];
const statementChecks: readonly CheckOne[] = [checkUnanswered, checkConsultationDate];

/** One document checked by itself; what it was found to lack before is found again, so the checks are replaced and never doubled. */
export function checkReport(document: Pick<ClassifiedDocument, 'head' | 'passages'>): Checked {
  const asked = isReport(document.head) ? reportChecks : isStatement(document.head) ? statementChecks : [];
  const found = asked.flatMap((check) => check(document) ?? []);
  const codes = new Set<string>(found.map(({ code }) => code));
  const kept = document.head.checks.filter(({ code }) => !codes.has(code));
  return { head: { ...document.head, checks: [...kept, ...found] }, flags: flags.filter((flag) => codes.has(flag)), flagOf: null };
}
