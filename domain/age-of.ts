/** Centuries by the seventh digit: up to which year of two digits the later one holds. */
const centuries: readonly { readonly digits: string; readonly until: number; readonly later: number; readonly earlier: number }[] = [
  { digits: '0123', until: -1, later: 1900, earlier: 1900 },
  { digits: '49', until: 36, later: 2000, earlier: 1900 },
  { digits: '5678', until: 57, later: 2000, earlier: 1800 },
];

/**
 * Whole years on a day, by the birth day of a CPR number; null where the number tells no day.
 *
 * @param today ISO 8601 day
 * @example ageOf('010190-0000', '2024-03-04') // 34
 */
export function ageOf(cpr: string, today: string): number | null {
  const found = /^(\d{2})(\d{2})(\d{2})-?(\d)\d{3}$/u.exec(cpr.trim());
  if (found === null) return null;
  const [day = 0, month = 0, year = 0] = found.slice(1, 4).map(Number);
  const century = centuries.find(({ digits }) => digits.includes(found[4] ?? ''));
  if (century === undefined || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const born = year + (year <= century.until ? century.later : century.earlier);
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number);
  const isBefore = thisMonth < month || (thisMonth === month && thisDay < day);
  return thisYear - born - (isBefore ? 1 : 0);
}
