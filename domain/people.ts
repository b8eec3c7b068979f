import type { CaseId, PersonId, UnitId } from './ids.ts';

export const roles = ['supplier', 'caseworker', 'meeting_participant', 'team_leader', 'operator', 'administrator'] as const;
export type Role = (typeof roles)[number];

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
  /** The unit of a municipality or the organisation of a supplier. */
  readonly unit: UnitId;
  /** A program that acts for the person with these of her rights; all of them where it is left out. */
  readonly scopes?: readonly Action[];
  /** Id of the key that such a program has; the audit trail names it. */
  readonly key?: string;
  /** Signed in with a password for one time: nothing is let through but a new one. */
  readonly mustChangePassword?: true;
}

/** A unit of a municipality, or a supplier's organisation. */
export interface Unit {
  readonly id: UnitId;
  readonly name: string;
}

/** What a door asks about a case; the fields that rights hang on and no more. */
export interface CaseRights {
  readonly id: CaseId;
  readonly unit: UnitId;
  readonly caseworker: PersonId | null;
  /** Caseworkers of the unit who have said why they open it and whose reason still holds, with the reason as the audit trail holds it. */
  readonly reasons?: ReadonlyMap<PersonId, string>;
  /** Meeting participants who are let in to a bundle of the case, whose last day has not passed. */
  readonly participants?: readonly PersonId[];
  /** Organisations that may upload to the case. */
  readonly suppliers?: readonly UnitId[];
}

export const actions = [
  'case.list',
  'case.create',
  'case.read',
  'case.give-reason',
  'document.read',
  'document.upload',
  'reading.mark',
  'meeting.record',
  'note.write',
  'bundle.make',
  'bundle.list',
  'bundle.read',
  'question.write',
  'correction.make',
  'correction.export',
  'alert.read',
  'order.list',
  'order.make',
  'order.statistics',
  'quality.read',
  'quality.audit',
  'case.hand-over',
  'export.make',
  'receipt.list',
  'portal.use',
  'portal.begin',
  'running-report.write',
  'portal.send',
  'upload-link.make',
  'receipt.read-unfiled',
  'receipt.discard',
  'receipt.file',
  'queue.read',
  'queue.retry',
  'queue.operate',
  'renewal.ask',
  'setting.read',
  'person.manage',
  'audit.search',
  'case.close',
  'case.archive',
  'case.delete',
  'retention.rule',
  'citizen.export',
] as const;
export type Action = (typeof actions)[number];
