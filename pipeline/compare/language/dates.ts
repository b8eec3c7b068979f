const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH =
  '(jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-zæøå])\\.?';
const YEAR = '(19[3-9]\\d|20[0-4]\\d)';

/** A day, month or year as far as the text gives it; parts that it leaves out are null. */
export interface WrittenDate {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** Where in the text, so that its digits are not read as numbers too. */
  readonly start: number;
  readonly end: number;
}

type Read = (match: RegExpExecArray) => Omit<WrittenDate, 'start' | 'end'> | null;

const yearOf = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : text.length === 2 ? 2000 + Number(text) : Number(text);
const monthOf = (text: string | undefined): number => MONTHS.indexOf((text ?? '').slice(0, 3)) + 1;
const dated = (day: number, month: number, year: number | null): ReturnType<Read> =>
  day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { day, month, year } : null;

/** Tried in this order; a later pattern never reads characters that an earlier one took. */
const PATTERNS: readonly (readonly [RegExp, Read])[] = [
  [
    new RegExp(`(\\d{1,2})\\.?\\s*${MONTH}\\s*(?:${YEAR}|['´](\\d{2}))?`, 'gu'),
    (m) => dated(Number(m[1]), monthOf(m[2]), yearOf(m[3] ?? m[4])),
  ],
  [/(\d{4})-(\d{2})-(\d{2})/gu, (m) => dated(Number(m[3]), Number(m[2]), Number(m[1]))],
  [
    /(?<![\d/,])(\d{1,2})\s?[./]\s?(\d{1,2})\s?(?:[./-]|\s)\s?((?:19|20)\d{2}|\d{2})(?!\d|,\d|\s*%)/gu,
    (m) => dated(Number(m[1]), Number(m[2]), yearOf(m[3])),
  ],
  [/(?<![\d/,])(\d{1,2})\/(\d{1,2})(?![\d/])/gu, (m) => dated(Number(m[1]), Number(m[2]), null)],
  [/(?<![\d/,.])(\d{1,2})\.(\d{1,2})\.(?=\s?[-–])/gu, (m) => dated(Number(m[1]), Number(m[2]), null)],
  [
    new RegExp(`(?<![a-zæøå])${MONTH}\\s*(?:${YEAR}|(\\d{2})(?!\\d))?`, 'gu'),
    (m) => ({ day: null, month: monthOf(m[1]), year: yearOf(m[2] ?? m[3]) }),
  ],
  [new RegExp(`(?<![\\d.,])${YEAR}(?![\\d.,]\\d|\\s*(?:kr|timer|mg))`, 'gu'), (m) => ({ day: null, month: null, year: Number(m[1]) })],
];

/** Dates of a text in lower case, in the order they stand. `1.200` and `7,5` are none. */
export function datesOf(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const [pattern, read] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      const date = found.some((other) => start < other.end && end > other.start) ? null : read(match);
      if (date !== null) found.push({ ...date, start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/**
 * Keys under which the same date is found again: the most exact one first.
 *
 * @example dateKeys({ day: 1, month: 9, year: 2017, start: 0, end: 8 }) // ['9-1', '2017-9']
 */
export function dateKeys({ day, month, year }: WrittenDate): readonly string[] {
  if (month === null) return [`y${year ?? ''}`];
  const ofMonth = year === null ? `m${month}` : `${year}-${month}`;
  return day === null ? [ofMonth, `m${month}`] : [`${month}-${day}`, ofMonth, `m${month}`];
}

const agree = (x: number | null, y: number | null): boolean => x === null || y === null || x === y;

/** Whether two dates can be the same day, as far as both are told. */
export function datesAgree(a: WrittenDate, b: WrittenDate): boolean {
  return agree(a.day, b.day) && agree(a.month, b.month) && agree(a.year, b.year) && (a.month === null) === (b.month === null);
}
