import { dateInFileName } from '../classify/document-head/file-name-date.ts';

/** What a file's name tells: "notat 19-05", "status maj", "uge 23", "status 2", "(1)", "kopi". */
export interface NameHints {
  /** The day in the name; the year is null where it is left out. */
  readonly named: { readonly year: number | null; readonly month: number; readonly day: number } | null;
  /** From 1. */
  readonly month: number | null;
  /** ISO 8601 week. */
  readonly week: number | null;
  /** Its place among files that are otherwise named alike. */
  readonly ordinal: number | null;
  /** The name without what tells its place in the row. */
  readonly stem: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH =
  /(?<!\p{L})(januar|februar|marts|april|maj|juni|juli|august|september|sept|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec)(?!\p{L})/iu;
const WEEK = /(?<!\p{L})uge\s?(\d{1,2})(?!\d)/iu;
const COPY = /(?<!\p{L})(?:kopi|copy|ny)(?!\p{L})/giu;
const IN_ROW = /\((\d{1,2})\)|(?<=[\s_-](?:nr\.?\s?)?)(\d{1,2})$|(?<=\p{L}{3})(\d)$/u;
/** A birthday in a name looks like a date: six digits with a lone month name or none are taken for a day only within these years. */
const SINCE = 2010;

/** Names that a scanner or a mail system numbered: the number is no place in a row. */
const MACHINE = /^(?:scan|skan|skm|img|image|dokument|document|doc|fax|unnamed)/iu;

/** Reads the hints of a file's name. */
export function hintsInFileName(fileName: string): NameHints {
  const name = fileName.normalize('NFC').replace(/\.[^.]+$/u, '');
  const month = MONTH.exec(name)?.[1]?.slice(0, 3).toLowerCase() ?? null;
  const week = Number(WEEK.exec(name)?.[1] ?? Number.NaN);
  const rest = name.replace(WEEK, '').replace(MONTH, '').trim();
  const numbered = MACHINE.test(name) ? null : IN_ROW.exec(rest);
  const copies = rest.match(COPY)?.length ?? 0;
  const number = numbered?.slice(1).find((group) => group !== undefined);
  const date = dateInFileName(fileName);
  const { year = null, day = null } = date ?? {};
  return {
    named: date === null || day === null || (year !== null && year < SINCE) ? null : { year, month: date.month, day },
    // A copy keeps the old name.
    month: month === null || /(?<!\p{L})(?:kopi|copy)(?!\p{L})/iu.test(rest) ? null : months.indexOf(month) + 1,
    week: week >= 1 && week <= 53 ? week : null,
    ordinal: number === undefined ? (copies > 0 ? copies : null) : Number(number),
    stem: rest
      .replace(IN_ROW, '')
      .replace(COPY, '')
      .replaceAll(/[\s_–-]+/gu, ' ')
      .trim()
      .toLowerCase(),
  };
}
