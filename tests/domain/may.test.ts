import { expect, test } from 'vitest';
import type { CaseId, PersonId, UnitId } from '../../domain/ids.ts';
import { may, needsReason } from '../../domain/may.ts';
import { actions, roles, type CaseRights } from '../../domain/people.ts';
import { samplePerson } from '../support/sample-case.ts';

const rights = (changes: Partial<CaseRights>): CaseRights => ({
  id: 'case-1' as CaseId,
  unit: 'south' as UnitId,
  caseworker: null,
  ...changes,
});
const inUnit = rights({ unit: 'north' as UnitId });
const elsewhere = rights({});

/** Written out by hand, so that a slip in the table of rights meets a second opinion. */
const contentActions = [
  'case.read',
  'document.read',
  'document.upload',
  'reading.mark',
  'meeting.record',
  'note.write',
  'correction.make',
] as const;

test.each(contentActions)('%s: no operator, administrator or supplier does it in a case of their unit', (action) => {
  const allowed = (['operator', 'administrator', 'supplier'] as const).filter((role) => may(samplePerson(role), action, inUnit));
  expect(allowed).toEqual([]);
});

const caseworker = samplePerson('caseworker');
const reasoned = (changes: Partial<CaseRights>): CaseRights => rights({ reasons: new Map([[caseworker.id, 'stand-in']]), ...changes });
const colleague = 'person-colleague' as PersonId;

test.each([
  ['her own, wherever it is', rights({ caseworker: caseworker.id }), [...contentActions]],
  ['a colleague’s in the unit', { ...inUnit, caseworker: colleague }, ['document.upload']],
  ['nobody’s in the unit', inUnit, ['document.upload']],
  ['a colleague’s that she gave a reason for', reasoned({ unit: caseworker.unit, caseworker: colleague }), [...contentActions]],
  ['a colleague’s that another gave a reason for', { ...inUnit, reasons: new Map([[colleague, 'meeting']]) }, ['document.upload']],
  ['one of another unit, whatever reason she gives', reasoned({}), []],
])('a caseworker works on %s as far as the table says', (_, of, allowed) => {
  expect(contentActions.filter((action) => may(caseworker, action, of))).toEqual(allowed);
});

test('a reason is asked for where nothing else is missing', () => {
  const open = rights({ caseworker: caseworker.id });
  expect(needsReason(caseworker, 'case.read', inUnit)).toBe(true);
  expect(needsReason(caseworker, 'case.read', open)).toBe(false);
  expect(needsReason(caseworker, 'case.read', elsewhere)).toBe(false);
  expect(needsReason(caseworker, 'case.delete', inUnit)).toBe(false);
  expect(needsReason(samplePerson('team_leader'), 'note.write', inUnit)).toBe(false);
});

test('a program gives no reasons, and those of its person open nothing for it', () => {
  const robot = { ...caseworker, scopes: [...actions] };
  expect(may(robot, 'case.give-reason', inUnit)).toBe(false);
  expect(may(robot, 'case.read', reasoned({ unit: caseworker.unit }))).toBe(false);
  expect(needsReason(robot, 'case.read', inUnit)).toBe(false);
  expect(may(robot, 'case.read', rights({ caseworker: robot.id }))).toBe(true);
});

test('a team leader reads the cases of the unit and changes nothing in them', () => {
  const leader = samplePerson('team_leader');
  expect(contentActions.filter((action) => may(leader, action, inUnit))).toEqual(['case.read', 'document.read', 'reading.mark']);
  expect(contentActions.filter((action) => may(leader, action, elsewhere))).toEqual([]);
});

test('a meeting participant reads the bundle and never the case, and the unit counts for nothing', () => {
  const guest = samplePerson('meeting_participant');
  const letIn = rights({ unit: guest.unit, participants: [guest.id] });
  expect(actions.filter((action) => may(guest, action, letIn))).toEqual(['bundle.list', 'bundle.read', 'question.write']);
  expect(actions.filter((action) => may(guest, action, { ...letIn, participants: ['somebody-else' as PersonId] }))).toEqual([
    'bundle.list',
  ]);
});

test('a supplier sends to the cases that asked the organisation, and reads none', () => {
  const supplier = samplePerson('supplier', 'jobvejen');
  const asked = rights({ suppliers: ['jobvejen' as UnitId] });
  expect(actions.filter((action) => may(supplier, action, asked))).toEqual([
    'document.upload',
    'receipt.list',
    'portal.use',
    'portal.begin',
    'running-report.write',
    'portal.send',
  ]);
});

test('an operator sees queues and settings and may have any document tried again', () => {
  expect(actions.filter((action) => may(samplePerson('operator', 'it'), action, elsewhere))).toEqual([
    'queue.read',
    'queue.retry',
    'queue.operate',
    'renewal.ask',
    'setting.read',
  ]);
});

test('an administrator manages people, settings and rules, and looks into the trail', () => {
  expect(actions.filter((action) => may(samplePerson('administrator'), action, inUnit))).toEqual([
    'setting.read',
    'person.manage',
    'audit.search',
    'retention.rule',
  ]);
});

test('an action about a case is refused without the case, whoever asks', () => {
  const caseless = new Set([
    'case.list',
    'case.create',
    'bundle.list',
    'alert.read',
    'order.list',
    'order.statistics',
    'quality.read',
    'quality.audit',
    'receipt.list',
    'receipt.read-unfiled',
    'receipt.discard',
    'queue.read',
    'queue.operate',
    'renewal.ask',
    'correction.export',
    'setting.read',
    'person.manage',
    'portal.use',
    'portal.begin',
    'running-report.write',
    'citizen.export',
    'audit.search',
    'retention.rule',
  ]);
  const allowed = roles.flatMap((role) => actions.filter((action) => !caseless.has(action) && may(samplePerson(role), action, null)));
  expect(allowed).toEqual([]);
});
