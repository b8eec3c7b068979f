/** Characters of a header; a date with its zone and a comment is far shorter. */
const LONGEST = 500;

/**
 * A mail's date as ISO 8601 with the sender's own offset: turned into UTC, a mail sent after midnight would move to the day
 * before.
 *
 * @example mailDate('Tue, 1 Oct 2024 00:30:00 +0200') // '2024-10-01T00:30:00+02:00'
 * @returns null where the header is no date
 */
export function mailDate(header: string): string | null {
  if (header.length > LONGEST) return null;
  const written = header.replace(/\(.*\)/u, '').trim();
  const time = Date.parse(written);
  if (Number.isNaN(time)) return null;
  const zone = /([+-])(\d{2}):?(\d{2})\s*$/u.exec(written);
  const [sign = '+', hours = '00', minutes = '00'] = zone === null ? [] : zone.slice(1);
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const local = new Date(time + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${sign}${hours}:${minutes}`;
}
