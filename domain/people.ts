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
  /** Meeting participants whose last day has not passed. */
  readonly participants?: readonly PersonId[];
  /** Organisations that may upload to the case. */
  readonly suppliers?: readonly UnitId[];
}

export const actions = [
  'case.list',
  'case.create',
  'case.read',
  'document.read',
  'document.upload',
  'reading.mark',
  'meeting.record',
  'note.write',
  'correction.make',
  'correction.export',
  'alert.read',
  'order.list',
  'order.make',
  'order.statistics',
  'case.hand-over',
  'export.make',
  'receipt.list',
  'portal.use',
  'portal.begin',
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
] as const;
export type Action = (typeof actions)[number];
