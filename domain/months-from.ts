/**
 * The day some months before or after another; a day that the month does not have is its last one. Days are ISO 8601.
 *
 * @example monthsFrom('2025-05-31', -3) // '2025-02-28'
 */
export function monthsFrom(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
