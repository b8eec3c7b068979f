/** A date in a text: characters [start, end), day and month as written, year null where it was left out. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number;
  /** Null where only the month is named: "april 2024". */
  readonly day: number | null;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const month =
  '(?:jan(?:uar)?|feb(?:r(?:uar)?)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** Each alternative begins with a look at one character and is anchored by digits or a month name, so the scan stays linear. */
const notation = new RegExp(
  [
    String.raw`(?=\d)(?<![\d-])(?<iy>(?:19|20)\d\d)-(?<im>\d\d)-(?<id>\d\d)(?!\d)`,
    String.raw`(?=\d)(?<![\d.,/])(?<nd>\d{1,2})\s?[./-]\s?(?<nm>\d{1,2})\s?[.,/-]?\s?-?(?<ny>(?:19|20)\d\d|(?<=[./-])\d\d)(?![\d%])(?![.,/]\d)`,
    String.raw`(?=\d)(?<![\d.,])(?<wd>\d{1,2})\.?\s?(?<wm>${month})\b\.?(?:,?\s?(?<wy>(?:19|20)\d\d|'\d\d)\b)?`,
    String.raw`(?=\d)(?<![\d.,/])(?<sd>\d{1,2})/(?<sm>\d{1,2})(?![\d/]|\s?%)`,
    String.raw`(?=\d)(?<=\b(?:d|den|til|fra|pr)\.?\s)(?<pd>\d{1,2})\.(?<pm>\d{1,2})(?:\.|(?=\s))(?!\d)`,
    String.raw`(?=\d)(?<![\d.,/])(?<qd>\d{1,2})\.(?<qm>\d{1,2})\.(?=\s?[-–]|\s?til\b|$)`,
    String.raw`(?=[jfmasond])(?<![\p{L}\d.])(?<mm>${month})\b\.?\s(?<my>(?:19|20)\d\d)\b`,
  ].join('|'),
  'giu',
);
const cprNumber = /(?<!\d)\d{6}-?\d{4}(?!\d)/gu;

/**
 * Every date of a text in the notations of Danish case papers; CPR numbers are none. A year left out is taken
 * from the date that closes the same span: "20. januar - 28. marts 2025".
 *
 * @example dateMentions('Set d. 12/3-24.') // [{ year: 2024, month: 3, day: 12, ... }]
 */
export function dateMentions(text: string): DateMention[] {
  if (!/\d/u.test(text)) return [];
  const masked = text.replace(cprNumber, (cpr) => '#'.repeat(cpr.length));
  const found: DateMention[] = [];
  for (const match of masked.matchAll(notation)) {
    const mention = readMention(match);
    if (mention !== null) found.push(mention);
  }
  return found.map((mention, i) => inheritYear(mention, found[i + 1], text));
}

/** ISO 8601 day; null where day or year is missing. */
export function isoDay({ year, month: m, day }: DateMention): string | null {
  return year === null || day === null ? null : isoOf(year, m, day);
}

/** ISO 8601 day of numbers that are known to be a date. */
export function isoOf(year: number, m: number, day: number): string {
  return `${String(year)}-${String(m).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The last day of a month, leap years included. */
export function lastDayOf(year: number, m: number): number {
  return new Date(Date.UTC(year, m, 0)).getUTCDate();
}

/** The day of a mention; of one that names a month alone, the first or last day of it. Null where it names no year. */
export function edgeOf({ year, month: m, day }: DateMention, edge: 'first' | 'last'): string | null {
  return year === null ? null : isoOf(year, m, day ?? (edge === 'first' ? 1 : lastDayOf(year, m)));
}

function readMention(match: RegExpExecArray): DateMention | null {
  const g = match.groups ?? {};
  const dayText = g['id'] ?? g['nd'] ?? g['wd'] ?? g['sd'] ?? g['pd'] ?? g['qd'];
  const monthText = g['im'] ?? g['nm'] ?? g['wm'] ?? g['sm'] ?? g['pm'] ?? g['qm'] ?? g['mm'];
  const yearText = g['iy'] ?? g['ny'] ?? g['wy'] ?? g['my'];
  if (monthText === undefined) return null;
  const m = /^\d/u.test(monthText) ? Number(monthText) : monthNames.indexOf(monthText.slice(0, 3).toLowerCase()) + 1;
  const day = dayText === undefined ? null : Number(dayText);
  const year = yearText === undefined ? null : fullYear(yearText);
  if (m < 1 || m > 12 || (day !== null && (day < 1 || day > lastDayOf(year ?? 2024, m)))) return null;
  return { start: match.index, end: match.index + match[0].length, year, month: m, day };
}

/** Two digits are this century up to 2049: papers of a case are no older than their citizen's working life. */
function fullYear(text: string): number {
  const digits = Number(text.replace("'", ''));
  return digits >= 100 ? digits : digits < 50 ? 2000 + digits : 1900 + digits;
}

function inheritYear(mention: DateMention, next: DateMention | undefined, text: string): DateMention {
  if (mention.year !== null || next?.year == null || next.start - mention.end > 12) return mention;
  if (!/^[\s.]*(?:[-–]|til|og)(?:\s+og\s+med)?(?:\s+(?:den|d\.))?\s*$/u.test(text.slice(mention.end, next.start))) return mention;
  const isEarlier = mention.month < next.month || (mention.month === next.month && (mention.day ?? 1) <= (next.day ?? 31));
  return { ...mention, year: isEarlier ? next.year : next.year - 1 };
}
