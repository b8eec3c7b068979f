import type { Texts } from './texts.ts';

/**
 * An ISO day as people write it; anything else comes back as it is, so that a strange date stays visible.
 *
 * @example sayDate('2025-03-03', da) // '3. marts 2025'
 * @example sayDate('2025-03-03', en) // '3 March 2025'
 */
export function sayDate(day: string, texts: Texts): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  const month = match === null ? undefined : texts.months[Number(match[2]) - 1];
  if (match === null || month === undefined) return day;
  return `${Number(match[3])}${texts.language === 'da' ? '.' : ''} ${month} ${match[1]}`;
}
