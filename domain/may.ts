import type { Action, CaseRights, Person, Role } from './people.ts';

/**
 * How far a right reaches: `system` needs no case; the others are asked with one.
 * `unit`: cases of the person's unit, and those the person handles elsewhere. `guest`: cases the person is let in to until a day.
 * `organisation`: cases that the person's organisation may send papers to. `every`: any case, for actions that show no content.
 */
type Reach = 'system' | 'unit' | 'guest' | 'organisation' | 'every';

/** THE TABLE of rights. What is not here is not allowed. */
const rights: Readonly<Record<Role, Readonly<Partial<Record<Action, Reach>>>>> = {
  supplier: {
    'receipt.list': 'system',
    'document.upload': 'organisation',
    'portal.use': 'system', // own drafts, and no others
    'portal.begin': 'system',
    'portal.send': 'organisation',
  },
  caseworker: {
    'case.list': 'system',
    'case.create': 'system',
    'case.read': 'unit',
    'document.read': 'unit',
    'document.upload': 'unit',
    'reading.mark': 'unit',
    'meeting.record': 'unit',
    'note.write': 'unit',
    'correction.make': 'unit',
    'alert.read': 'system', // of the cases that `case.read` opens, and no others
    'order.list': 'system',
    'order.make': 'unit',
    'upload-link.make': 'unit',
    'case.hand-over': 'unit',
    'case.close': 'unit',
    'case.archive': 'unit',
    'export.make': 'unit',
    'receipt.read-unfiled': 'system', // those of the person's unit, and no others
    'receipt.discard': 'system', // the same
    'receipt.file': 'unit',
    'queue.retry': 'unit',
  },
  meeting_participant: { 'case.list': 'system', 'case.read': 'guest', 'document.read': 'guest', 'reading.mark': 'guest' },
  team_leader: {
    'case.list': 'system',
    'case.read': 'unit',
    'document.read': 'unit',
    'reading.mark': 'unit',
    'correction.export': 'system', // of the cases that `case.read` opens, and no others
    'alert.read': 'system', // of the cases that `case.read` opens, and no others
    'order.list': 'system',
    'order.statistics': 'system', // of the cases that `case.read` opens: papers and organisations, never employees
    'case.hand-over': 'unit',
    'case.close': 'unit',
    'case.archive': 'unit',
    'case.delete': 'unit',
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
  return rightsOfCase.unit === person.unit || rightsOfCase.caseworker === person.id;
}

/** Whether there can be a case on which the role may do it: tells "not for your role" apart from "not this case". */
export function mayOnSomeCase(role: Role, action: Action): boolean {
  return rights[role][action] !== undefined;
}
