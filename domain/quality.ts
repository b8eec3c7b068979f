import type { CaseId, Sha256 } from './ids.ts';
import type { DocumentKind } from './labels.ts';

/** The papers whose quality is looked at, each group with the kinds that its checks are made for. */
export const paperGroups = {
  reports: ['supplier_status', 'supplier_progression', 'supplier_final', 'supplier_running', 'placement_report', 'mentor_report'],
  statements: ['lae_125', 'lae_135', 'lae_145', 'lae_155', 'lae_265', 'lae_275', 'lae_285'],
} as const satisfies Readonly<Record<string, readonly DocumentKind[]>>;
export type PaperGroup = keyof typeof paperGroups;

/** A group, or one kind of it. */
export type PaperKind = PaperGroup | (typeof paperGroups)[PaperGroup][number];
export const paperKinds: readonly PaperKind[] = ['reports', ...paperGroups.reports, 'statements', ...paperGroups.statements];

/** What the checks of a group can find, by the codes that stand with a document. */
export const qualityChecks = {
  reports: ['empty', 'near_identical', 'citizen_only', 'hours_increase_unstated', 'order_not_answered'],
  statements: ['statement.unanswered', 'statement.no-consultation-date', 'statement.copied', 'order_not_answered'],
} as const;
export type QualityCheck = (typeof qualityChecks)[PaperGroup][number];

/** What a quality audit asks of each paper; a person answers. An id is never given to another question, because answers are kept under it. */
export const auditQuestions = {
  reports: ['answers-order', 'own-assessment', 'citizen-marked', 'hours-increase', 'work-trial', 'functional-level', 'news'],
  statements: ['answers-questions', 'last-seen', 'citizen-apart', 'meaning-for-work', 'accommodations', 'treatment-left', 'no-benefit'],
} as const;
export type AuditQuestion = (typeof auditQuestions)[PaperGroup][number];

export const auditVerdicts = ['yes', 'partly', 'no', 'not-relevant'] as const;
export type AuditVerdict = (typeof auditVerdicts)[number];

/** How finely time is cut. */
export const timeSteps = ['month', 'quarter'] as const;
export type TimeStep = (typeof timeSteps)[number];

/** The same bytes in two cases are two papers. */
export interface PaperId {
  readonly caseId: CaseId;
  readonly sha256: Sha256;
}

/** @example groupOf('lae_125') // 'statements' */
export function groupOf(kind: PaperKind): PaperGroup {
  return kind === 'statements' || paperGroups.statements.some((each) => each === kind) ? 'statements' : 'reports';
}

/** @example kindsOf('mentor_report') // ['mentor_report'] */
export function kindsOf(kind: PaperKind): readonly DocumentKind[] {
  return kind === 'reports' || kind === 'statements' ? paperGroups[kind] : [kind];
}
