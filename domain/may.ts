import type { Action, CaseRights, Person, Role } from './people.ts';

/**
 * How far a right reaches: `system` needs no case; the others are asked with one.
 * `unit`: cases of the person's unit, and those the person handles elsewhere. `reason`: those the person handles, and those of the unit that
 * she has said why she opens. `person`: as `unit`, and never by a program. `guest`: cases with a bundle that the person is let in to until a day.
 * `organisation`: cases that the person's organisation may send papers to. `every`: any case, for actions that show no content.
 */
type Reach = 'system' | 'unit' | 'reason' | 'person' | 'guest' | 'organisation' | 'every';

/** THE TABLE of rights. What is not here is not allowed. */
const rights: Readonly<Record<Role, Readonly<Partial<Record<Action, Reach>>>>> = {
  supplier: {
    'receipt.list': 'system',
    'document.upload': 'organisation',
    'portal.use': 'system', // own drafts, and no others
    'portal.begin': 'system',
    'running-report.write': 'system', // of the own organisation, on cases that `portal.send` opens, and no others
    'portal.send': 'organisation',
  },
  caseworker: {
    'case.list': 'system',
    'case.create': 'system',
    'case.give-reason': 'person',
    'case.read': 'reason',
    'document.read': 'reason',
    'document.upload': 'unit', // brings a paper and shows none
    'reading.mark': 'reason',
    'meeting.record': 'reason',
    'note.write': 'reason',
    'bundle.make': 'reason',
    'correction.make': 'reason',
    'alert.read': 'system', // of the cases that `case.read` opens, and no others
    'order.list': 'system',
    'order.make': 'reason',
    'upload-link.make': 'reason',
    'case.hand-over': 'reason',
    'case.close': 'reason',
    'case.archive': 'reason',
    'export.make': 'reason',
    'receipt.read-unfiled': 'system', // those of the person's unit, and no others
    'receipt.discard': 'system', // the same
    'receipt.file': 'unit', // as `document.upload`
    'queue.retry': 'reason',
  },
  meeting_participant: { 'bundle.list': 'system', 'bundle.read': 'guest', 'question.write': 'guest' }, // the bundle, and never the case
  team_leader: {
    'case.list': 'system',
    'case.read': 'unit',
    'document.read': 'unit',
    'reading.mark': 'unit',
    'correction.export': 'system', // of the cases that `case.read` opens, and no others
    'alert.read': 'system', // of the cases that `case.read` opens, and no others
    'order.list': 'system',
    'order.statistics': 'system', // of the cases that `case.read` opens: papers and organisations, never employees
    'quality.read': 'system', // the same
    'quality.audit': 'system', // the same
    'case.hand-over': 'unit',
    'case.close': 'unit',
    'case.archive': 'unit',
    'case.delete': 'unit',
    'citizen.export': 'system', // of the cases that `case.archive` opens, and no others
    'receipt.read-unfiled': 'system',
  },
  operator: {
    'queue.read': 'system',
    'queue.retry': 'every',
    'queue.operate': 'system',
    'renewal.ask': 'system',
    'setting.read': 'system',
  },
  administrator: { 'person.manage': 'system', 'setting.read': 'system', 'audit.search': 'system', 'retention.rule': 'system' },
};

/** The one question that every door asks. `case` is null where an action is about no single case; an action about one is refused without it. */
export function may(person: Person, action: Action, rightsOfCase: CaseRights | null): boolean {
  if (person.scopes !== undefined && !person.scopes.includes(action)) return false;
  const reach = rights[person.role][action];
  if (reach === undefined) return false;
  if (reach === 'system') return true;
  if (rightsOfCase === null) return false;
  if (reach === 'every') return true;
  if (reach === 'guest') return rightsOfCase.participants?.includes(person.id) ?? false;
  if (reach === 'organisation') return rightsOfCase.suppliers?.includes(person.unit) ?? false;
  if (reach === 'person' && isProgram(person)) return false;
  if (rightsOfCase.caseworker === person.id) return true;
  if (rightsOfCase.unit !== person.unit) return false;
  // a reason is one person's, for her own reading: what a program of hers reads the while nobody has said why
  return reach === 'reason' ? !isProgram(person) && (rightsOfCase.reasons?.has(person.id) ?? false) : true;
}

const isProgram = ({ scopes }: Person): boolean => scopes !== undefined;

/** Whether nothing but a stated reason stands between the person and a case of a colleague. */
export function needsReason(person: Person, action: Action, rightsOfCase: CaseRights): boolean {
  if (may(person, action, rightsOfCase)) return false;
  return may(person, action, { ...rightsOfCase, reasons: new Map([[person.id, '']]) });
}

/** Whether there can be a case on which the role may do it: tells "not for your role" apart from "not this case". */
export function mayOnSomeCase(role: Role, action: Action): boolean {
  return rights[role][action] !== undefined;
}
