const MILLISECONDS_A_DAY = 86_400_000;

/** Whole days from one ISO day to a later one; negative where it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}

const say = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** @example sayAge(45, 'da') // '1 måned' */
export function sayAge(days: number, language: 'da' | 'en'): string {
  const [day, dayMany, month, monthMany, year, yearMany] =
    language === 'da' ? ['dag', 'dage', 'måned', 'måneder', 'år', 'år'] : ['day', 'days', 'month', 'months', 'year', 'years'];
  if (days < 31) return say(Math.max(0, days), day ?? '', dayMany ?? '');
  const months = Math.floor(days / 30.44);
  return months < 24 ? say(months, month ?? '', monthMany ?? '') : say(Math.floor(months / 12), year ?? '', yearMany ?? '');
}
