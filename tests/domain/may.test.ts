import { expect, test } from 'vitest';
import type { CaseId, PersonId, UnitId } from '../../domain/ids.ts';
import { may } from '../../domain/may.ts';
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

test('a caseworker works on cases of the unit and on own cases elsewhere, and on no other', () => {
  const caseworker = samplePerson('caseworker');
  const own = rights({ caseworker: caseworker.id });
  expect([inUnit, own, elsewhere].map((each) => contentActions.every((action) => may(caseworker, action, each)))).toEqual([
    true,
    true,
    false,
  ]);
});

test('a team leader reads the cases of the unit and changes nothing in them', () => {
  const leader = samplePerson('team_leader');
  expect(contentActions.filter((action) => may(leader, action, inUnit))).toEqual(['case.read', 'document.read', 'reading.mark']);
  expect(contentActions.filter((action) => may(leader, action, elsewhere))).toEqual([]);
});

test('a meeting participant reads the one case, and the unit counts for nothing', () => {
  const guest = samplePerson('meeting_participant');
  expect(may(guest, 'case.read', rights({ participants: [guest.id] }))).toBe(true);
  expect(may(guest, 'case.read', rights({ unit: guest.unit, participants: ['somebody-else' as PersonId] }))).toBe(false);
  expect(may(guest, 'document.upload', rights({ participants: [guest.id] }))).toBe(false);
});

test('a supplier sends to the cases that asked the organisation, and reads none', () => {
  const supplier = samplePerson('supplier', 'jobvejen');
  const asked = rights({ suppliers: ['jobvejen' as UnitId] });
  expect(actions.filter((action) => may(supplier, action, asked))).toEqual([
    'document.upload',
    'receipt.list',
    'portal.use',
    'portal.begin',
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
    'audit.search',
    'retention.rule',
  ]);
  const allowed = roles.flatMap((role) => actions.filter((action) => !caseless.has(action) && may(samplePerson(role), action, null)));
  expect(allowed).toEqual([]);
});
