import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestSlot } from '../../../pipeline/alerts/index.ts';

const daily = { every: 'day', hour: 8, weekday: 1 } as const;
const weekly = { every: 'week', hour: 8, weekday: 1 } as const;

test.each([
  ['just before the hour, yesterday is the latest', daily, '2024-03-04T06:59:00Z', '2024-03-03'],
  ['at the hour, today is', daily, '2024-03-04T07:00:00Z', '2024-03-04'],
  ['in summer the hour comes an hour earlier', daily, '2024-07-01T06:00:00Z', '2024-07-01'],
  ['shortly after midnight in Denmark it is another day than in Greenwich', { ...daily, hour: 0 }, '2024-07-01T22:30:00Z', '2024-07-02'],
  ['a Monday at the hour is this week', weekly, '2024-03-04T07:00:00Z', '2024-03-04'],
  ['a Monday before the hour is last week', weekly, '2024-03-04T06:00:00Z', '2024-02-26'],
  ['a Sunday is the Monday before', weekly, '2024-03-10T12:00:00Z', '2024-03-04'],
  ['a Sunday digest on a Sunday', { ...weekly, weekday: 7 }, '2024-03-10T12:00:00Z', '2024-03-10'],
  ['the hour that spring leaves out is passed by', { ...daily, hour: 2 }, '2024-03-31T01:30:00Z', '2024-03-31'],
] as const)('%s', (_what, plan, now, slot) => {
  expect(digestSlot(plan, new Date(now))).toBe(slot);
});

test('as time goes on, digests come in order, one a day', () => {
  const moment = fc.date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.integer({ min: 0, max: 23 }), (now, hour) => {
      const later = new Date(now.getTime() + 24 * 3_600_000);
      const [one, two] = [digestSlot({ ...daily, hour }, now), digestSlot({ ...daily, hour }, later)];
      const days = (Date.parse(two) - Date.parse(one)) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(0);
      expect(days).toBeLessThanOrEqual(2); // a day of 23 hours
    }),
  );
});
