import { lastDayOf, type DateMention } from './date-mentions.ts';

/** Names that a scanner or a mail system gave: their date is the day of receipt. */
const machineNames = /^(?:scan|skan|skm|img|image|dokument|document|doc|fax|unnamed)[\s_-]?/iu;

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * A date in a file's name: "Epikrise 220424.pdf", "20250120 samtale.txt", "notat 2-7.txt". A clue only.
 */
export function dateInFileName(fileName: string): DateMention | null {
  const name = fileName.replace(/\.[^.]+$/u, '');
  if (machineNames.test(name) && !/^dokument \d{1,2}-\d{1,2}$/iu.test(name)) return null;
  const groups = (pattern: RegExp): number[] | null => pattern.exec(name)?.slice(1).map(Number) ?? null;
  const yearFirst = groups(/(?<!\d)(20\d\d)[-_. ]?(\d\d)[-_. ]?(\d\d)(?!\d)/u);
  if (yearFirst !== null) return mention(yearFirst[2], yearFirst[1], yearFirst[0]);
  const dayFirst = groups(/(?<!\d)(\d{1,2})[-_.]?(\d\d)[-_.]?(20\d\d)(?!\d)/u);
  if (dayFirst !== null) return mention(dayFirst[0], dayFirst[1], dayFirst[2]);
  const short = groups(/(?<!\d)(\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/u);
  if (short !== null) return mention(short[0], short[1], 2000 + (short[2] ?? 0));
  const worded = /(?<!\d)(\d{1,2})\.?\s?(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{Ll}*/iu.exec(name);
  if (worded !== null) return mention(Number(worded[1]), months.indexOf((worded[2] ?? '').toLowerCase()) + 1, null);
  const bare = groups(/(?<![\d(])(\d{1,2})[-.](\d{1,2})(?!\d)/u);
  return bare === null ? null : mention(bare[0], bare[1], null);
}

function mention(day: number | undefined, month: number | undefined, year: number | null | undefined): DateMention | null {
  if (
    day === undefined ||
    month === undefined ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > lastDayOf(year ?? 2024, month) ||
    (year ?? 0) > 2049
  )
    return null;
  return { start: 0, end: 0, year: year ?? null, month, day };
}
