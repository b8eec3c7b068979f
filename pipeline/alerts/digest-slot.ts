import type { DigestPlan } from '../../domain/alert.ts';

const ZONE = 'Europe/Copenhagen';
const WEEK = 7;
const DAY_MILLISECONDS = 86_400_000;

/** Danish day and hour; hours are told from 0 to 23. */
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

/**
 * The latest digest that should have gone out by now, named by its Danish day. Days compare as text, and an hour that a change of clocks leaves
 * out or repeats makes no digest twice.
 *
 * @example digestSlot({ every: 'day', hour: 8, weekday: 1 }, new Date('2024-03-04T07:30:00Z')) // '2024-03-04': it is half past eight
 */
export function digestSlot({ every, hour, weekday }: DigestPlan, now: Date): string {
  const [day = '', time = ''] = clock.format(now).split(' ');
  const today = Date.parse(day);
  const latest = Number(time) >= hour ? today : today - DAY_MILLISECONDS;
  if (every === 'day') return isoDay(latest);
  const sinceThen = (weekdayOf(latest) - weekday + WEEK) % WEEK;
  return isoDay(latest - sinceThen * DAY_MILLISECONDS);
}

const isoDay = (day: number): string => new Date(day).toISOString().slice(0, 10);

/** 1 is Monday, as in `DigestPlan`. */
const weekdayOf = (day: number): number => new Date(day).getUTCDay() || WEEK;
