import type { Hours } from './hours.ts';
import { numberSource, readNumber } from './numbers.ts';

const weekday = /(?<![\p{L}\d])(?:man|tirs|ons|tors|fre|lør|søn)dag(?:e|en)?(?![\p{L}\d])/giu;
const range = /(?<![\p{L}\d])mandag\s?(?:-|–|til)\s?(tors|fre)dag(?![\p{L}\d])/iu;
const clock =
  /(?<![\p{L}\d])(?:kl\.?\s?|fra\s(?:kl\.?\s)?|klokken\s)?(\d{1,2})(?:[.:](\d\d))?\s?(?:-|–|til)\s?(?:kl\.?\s)?(\d{1,2})(?:[.:](\d\d))?(?!\s?(?:timer|gange|%|minut|uger|mdr|kg|dage|år|km|m(?![\p{L}\d])))/iu;
const counted = new RegExp(
  String.raw`(${numberSource})\s(?:dage|formiddage|eftermiddage|hverdage|gange)\s(?:om ugen|ugentligt|pr\.? uge)`,
  'iu',
);
const perDay = new RegExp(
  String.raw`(${numberSource})\s?timers?\s?(?:hver dag|hver gang|pr\.? (?:gang|dag)|ad gangen|begge dage|alle dage|dagligt)`,
  'iu',
);

/** Weekdays times the hours of the clock or of a day: "tirsdag og torsdag kl. 9-12" is six hours. */
export function timetableHours(text: string): Hours[] {
  const days = dayCount(text);
  if (days === 0) return [];
  const sum = clockSum(text, days);
  if (sum !== null) return [{ min: sum, max: sum, start: 0, end: text.length }];
  const match = clock.exec(text);
  const each = match === null ? readNumber(perDay.exec(text)?.[1] ?? '') : clockHours(match);
  if (each === null || each <= 0 || each > 10) return [];
  return [{ min: days * each, max: days * each, start: 0, end: text.length }];
}

function dayCount(text: string): number {
  const span = range.exec(text);
  if (span !== null) return span[1]?.toLowerCase() === 'tors' ? 4 : 5;
  const named = new Set([...text.matchAll(weekday)].map(([day]) => day.toLowerCase().slice(0, 3))).size;
  return named > 0 ? named : (readNumber(counted.exec(text)?.[1] ?? '') ?? 0);
}

/** "Mandag kl. 9-11 og torsdag kl. 9-12": as many clocks as days, each day its own. */
function clockSum(text: string, days: number): number | null {
  const each = [...text.matchAll(new RegExp(clock, 'giu'))].map(clockHours);
  if (each.length < 2 || each.length !== days || each.includes(null)) return null;
  return each.reduce<number>((total, one) => total + (one ?? 0), 0);
}

function clockHours(match: RegExpExecArray): number | null {
  const [from, to] = [at(match[1], match[2]), at(match[3], match[4])];
  return from < 5 || from >= to || to > 22 ? null : to - from;
}

function at(hours: string | undefined, minutes: string | undefined): number {
  return Number(hours ?? 0) + Number(minutes ?? 0) / 60;
}
