import type { Clues, Event } from './clues.ts';

/** Days are counted from 1970-01-01, UTC. */
const DAY = 86_400_000;
const YEAR = 365.25;

/** Days from the last thing a paper tells to the day it is written, and from there to the next thing it plans: the usual number, and the spread. */
const SINCE_PAST = { usual: 8, spread: 25 };
const SINCE_PERIOD = { usual: 3, spread: 12 };
const TO_COMING = { usual: 30, spread: 45 };
/** A full date tells more surely than one without a year, but other papers' dates are cited too. */
const SPREAD_OF_YEARS = 150;
/** An author leaves the year out of what is near. */
const SPREAD_OF_YEARLESS = 150;
/** A clue that fits nowhere near costs no more than this: one stale copied date must not decide. */
const MOST = 4;
const AGAINST_NAME = 8;
const MID_MONTH = 15;

export const dayNumber = (iso: string): number => Math.round(Date.parse(iso) / DAY);
export const isoOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** What a day costs against the clues of a document; prepared once, so that each day is weighed in a few steps. */
export function dayCost(clues: Clues): (day: number) => number {
  const periodEnd = clues.periodEnd === null ? null : dayNumber(clues.periodEnd);
  return (day) =>
    pastCost(clues.past, day) +
    comingCost(clues.coming, day) +
    nameCost(clues, day) +
    (periodEnd === null ? 0 : periodCost(day - periodEnd));
}

/** A paper that covers a period is written soon after its end, hardly before. */
function periodCost(days: number): number {
  return Math.min(days < 0 ? -days / 3 : away(days, SINCE_PERIOD), 2 * MOST);
}

/** The latest event lies shortly before; events that would not have come yet speak against the day. */
function pastCost(events: readonly Event[], day: number): number {
  if (events.length === 0) return 0;
  const lags = events.map((event) => lag(event, day));
  const broken = lags.filter((days) => days < 0).length;
  const full = events.flatMap(({ year }, i) => (year === null || (lags[i] ?? -1) < 0 ? [] : [lags[i] ?? 0]));
  const yearless = lags.filter((_, i) => events[i]?.year === null);
  const ofYearless = yearless.reduce((sum, days) => sum + days, 0) / Math.max(1, yearless.length) / SPREAD_OF_YEARLESS;
  const ofYears = full.length === 0 ? 0 : Math.min(Math.min(...full) / SPREAD_OF_YEARS, MOST);
  return (
    Math.min(away(Math.min(...lags.filter((days) => days >= 0)), SINCE_PAST), MOST) + Math.min(broken * 2, 2 * MOST) + ofYears + ofYearless
  );
}

/** The next event lies some weeks ahead; events that would be over speak against the day, but less: reports copy old plans. */
function comingCost(events: readonly Event[], day: number): number {
  if (events.length === 0) return 0;
  const leads = events.map((event) => -lag(event, day, 'coming'));
  const broken = leads.filter((days) => days < 0).length;
  return Math.min(away(Math.min(...leads.filter((days) => days >= 0)), TO_COMING), MOST / 2) + Math.min(broken, MOST);
}

const away = (days: number, { usual, spread }: { readonly usual: number; readonly spread: number }): number =>
  days < 0 ? 2 : Math.abs(days - usual) / spread;

/** Days from the event to the day; a year left out is the nearest one that puts the event on its own side. */
function lag({ year, month, day: dayOfMonth }: Event, day: number, side: 'past' | 'coming' = 'past'): number {
  if (year !== null) return day - Date.UTC(year, month - 1, dayOfMonth) / DAY;
  const own = new Date(day * DAY).getUTCFullYear();
  const days = day - Date.UTC(own, month - 1, dayOfMonth) / DAY;
  if (side === 'past') return days >= 0 ? days : days + YEAR;
  return days <= 0 ? days : days - YEAR;
}

function nameCost({ named, month, week }: Clues, day: number): number {
  const date = new Date(day * DAY);
  if (named !== null) return Math.min(Math.min(Math.abs(lag(named, day)), Math.abs(lag(named, day, 'coming'))), AGAINST_NAME);
  if (week !== null) return isoWeek(date) === week ? 0 : AGAINST_NAME;
  if (month === null) return 0;
  return date.getUTCMonth() + 1 === month ? Math.abs(date.getUTCDate() - MID_MONTH) / 30 : AGAINST_NAME;
}

function isoWeek(date: Date): number {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * DAY);
  return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * DAY));
}
