const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'longOffset',
});

/**
 * A moment as ISO 8601 by the clock in Denmark. Outlook keeps moments without the sender's own offset; in UTC, a mail sent
 * after midnight would move to the day before.
 *
 * @example danishTime(new Date('2024-09-30T22:30:00Z')) // '2024-10-01T00:30:00+02:00'
 */
export function danishTime(moment: Date): string {
  const found = new Map(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
  const get = (type: Intl.DateTimeFormatPartTypes): string => found.get(type) ?? '';
  const offset = /[+−-]\d{2}:\d{2}/u.exec(get('timeZoneName'))?.[0].replace('−', '-') ?? '+00:00';
  return `${get('year')}-${get('month')}-${get('day')}T${get('hour')}:${get('minute')}:${get('second')}${offset}`;
}
