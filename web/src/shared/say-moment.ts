/** Day and minute in Denmark, e.g. "4. mar. 2025, 09.15". */
export function sayMoment(moment: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Copenhagen' }).format(
    new Date(moment),
  );
}
