import type { BarePassage } from '../../../domain/passage.ts';
import type { Place } from '../../../domain/place.ts';
import type { Line, Outline } from '../outline/outline.ts';
import { dateMentions, isoDay, isoOf, type DateMention } from './date-mentions.ts';
import { dateInFileName } from './file-name-date.ts';

/**
 * A document's date and how it is known. `written` and `examined` stand in the document as its date; `implied` is the end of
 * its period or the date in its file's name; `estimated` is the latest event it tells of.
 */
export interface FoundDate {
  readonly date: string;
  readonly certainty: 'written' | 'examined' | 'implied' | 'estimated';
  readonly place: Place | null;
}

/** What is known of the file beside its text. */
export interface DateContext {
  readonly fileName: string;
  readonly received: string | null;
  /** The first six digits of CPR numbers in the document and of the case's person: never a date in a file name. */
  readonly birthDays: readonly string[];
}

interface Candidate extends FoundDate {
  readonly weight: number;
}

/** Lines whose date is another one: birth, print, receipt, order, deadline, a stay, an older paper. */
const otherDates =
  /født|(?<![\p{L}\d])f\.\s?\d|print|udskrevet d|modtaget|anmodning|rekvireret|svarfrist|frist|senest|indlagt|gyldig|scannet|(?<![\p{L}\d])af \d{1,2}[./]\d|siden(?![\p{L}\d])|bevilget|fra den|afleveres|næste|dagsorden|forelægges|mødet den|kontaktperiode/iu;
const writtenLabel =
  /^(?:dato|attest\s?dato|epikrise\s?dato|rapport\s?dato|udfærdiget|underskrevet|underskrift|udarbejdet|skrevet|dato og underskrift|sendt|dateret|afsendt|oprettet|notat)(?![\p{L}\d])/iu;
const examined =
  /konsultation|(?<![\p{L}\d])kons\.|undersøg(?:t|else)|samtale|fremmødt|sidste besøg|besøg den|udfyldt|gåtur|tilsyn|opfølgning på|møde den|mødet? d\./iu;
/** A sentence that says when the paper itself was made: "Attesten er udfyldt ved konsultation d. 3/5". */
const madeOf =
  /(?:attest|rapport|erklæring|notat|skema|konsultation|undersøgelse)\w*(?![\p{L}\d]).*(?:udfyldt|udfærdiget|skrevet|udarbejdet|afgivet|attest)|^(?:skrevet|udfyldt|udfærdiget|konsultation)(?![\p{L}\d])/iu;
const signature =
  /underskrift|underskrevet|(?<![\p{L}\d])læge(?![\p{L}\d])|overlæge|praksis|prakt\.|ydernr|konsulent|rådgiver|sagsbehandler|mentor|speciallæge|psykolog|leder(?![\p{L}\d])|mvh|hilsen/iu;
const period = /(?<![\p{L}\d])perioden?(?<![\p{L}\d])(?! (?:på|efter|skal))|^forløb:|kontakt(?:er|periode)|rapporten dækker|sidste besøg/iu;
const planned =
  /senest|inden(?![\p{L}\d])|frist|aftal|næste|(?<![\p{L}\d])ny(?:t)? (?:tid|samtale|møde|status|rapport)|starter|begynder|(?<![\p{L}\d])skal(?![\p{L}\d])|forlænge|bevilg|til og med|ventetid|forvent|fortsætter|indtil|frem til|udgang|slutter|ophører|udløber|løber (?:til|frem)|træffes|fået tid|tid (?:i|hos|til|på)(?!\p{L})|indkaldt|dagsorden|vil blive|kommer(?![\p{L}\d])|behandler sagen|planlagt|bestilt? til|søges|indhentes|afvent|sendes|åben|prøver vi|vi prøver|ændres til|flyttet til|gælde(?:r|nde)/iu;
const past =
  /startede|begyndte|begyndt|(?<![\p{L}\d])siden(?![\p{L}\d])|(?<![\p{L}\d])blev(?![\p{L}\d])|(?<![\p{L}\d])var(?![\p{L}\d])|havde|stoppet|slutte(?:de|t)|viste|(?<![\p{L}\d])set(?![\p{L}\d])|gennemført|(?<![\p{L}\d])fik(?![\p{L}\d])|ophørt|flyttede|opsagt|(?<![\p{L}\d])har(?![\p{L}\d])/iu;
/** Characters before a date in which its own verb stands: "begyndte den 25. marts og slutter den 20. september". */
const NEAR = 45;
const FILE_NAME = 60;
const MAX_DAYS_TO_WRITE = 31;
/** Characters of a passage and days in it that are weighed, each against all of its words; a sentence has fewer, a hostile text has not. */
const MAX_READ = 2_000;
const MOST_DAYS = 40;
const CLOSING = 3;
const OPENING = 4;

/**
 * The day a document was written, else examined. Not its print date, a birth date, a deadline or an older paper's date.
 * Without one, the nearest clue stands in.
 */
export function findDate(
  outline: Outline,
  passages: readonly BarePassage[],
  { fileName, received, birthDays }: DateContext,
): FoundDate | null {
  const sent = outline.info.sent?.slice(0, 10);
  if (sent !== undefined && outline.format === 'eml') return { date: sent, certainty: 'written', place: null };
  const body = passages.map((passage) => ({ passage, mentions: dateMentions(passage.text) })).filter(({ mentions }) => mentions.length > 0);
  const year = yearFinder(
    [...body.flatMap(({ mentions }) => mentions), ...outline.letterhead.flatMap((line) => dateMentions(line.text))],
    received,
  );
  const candidates = [
    ...outline.letterhead.flatMap((line) => inTop(line, year)),
    ...(outline.title === null ? [] : inTop(outline.title, year)),
    ...outline.footers.flatMap((line) => (writtenLabel.test(line.text) ? inTop(line, year) : [])),
    ...inBody(body, passages.length, year),
    ...fromFileName(fileName, birthDays, year),
  ].filter((c) => received === null || c.date <= received);
  const named = candidates.find((c) => c.weight === FILE_NAME)?.date;
  // A date of the text that the file's name repeats is the document's own.
  const weight = (c: Candidate): number => (c.date === named && c.weight !== FILE_NAME ? Math.max(c.weight, 94) : c.weight);
  candidates.sort((a, b) => weight(b) - weight(a) || (a.date < b.date ? 1 : -1));
  const [best] = candidates;
  if (best === undefined) return null;
  // Statements are written some days after the examination; whoever named the file by a day meant that day.
  if (best.certainty === 'examined' && named !== undefined && best.date < named && daysBetween(best.date, named) <= MAX_DAYS_TO_WRITE)
    return { date: named, certainty: 'implied', place: null };
  return { date: best.date, certainty: best.certainty, place: best.place };
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

type YearFinder = (mention: DateMention) => string | null;

/** A year left out is the latest one in which the day is no later than receipt, else than the latest full date named. */
function yearFinder(mentions: readonly DateMention[], received: string | null): YearFinder {
  const full = mentions.flatMap((m) => isoDay(m) ?? (m.year === null ? [] : isoOf(m.year, m.month, 28)));
  const limit = received ?? full.toSorted().at(-1) ?? null;
  return (mention) => {
    const whole = isoDay(mention);
    if (whole !== null || mention.day === null || limit === null) return whole;
    const year = Number(limit.slice(0, 4));
    const sameYear = isoOf(year, mention.month, mention.day);
    return sameYear <= limit ? sameYear : isoOf(year - 1, mention.month, mention.day);
  };
}

function inTop(line: Line, year: YearFinder): Candidate[] {
  if (otherDates.test(line.text) && !writtenLabel.test(line.text)) return [];
  return dateMentions(line.text).flatMap((mention) => {
    const date = year(mention);
    if (date === null) return [];
    const isWritten = !examined.test(line.text) || writtenLabel.test(line.text);
    return [
      {
        date,
        place: line.place,
        certainty: isWritten ? ('written' as const) : ('examined' as const),
        weight: writtenLabel.test(line.text) ? 95 : 85,
      },
    ];
  });
}

interface Dated {
  readonly passage: BarePassage;
  readonly mentions: readonly DateMention[];
}

function inBody(body: readonly Dated[], count: number, year: YearFinder): Candidate[] {
  return body.flatMap(({ passage, mentions }) => {
    if (passage.source === 'quoted') return [];
    const standing = { isOpening: passage.ordinal <= OPENING, isClosing: passage.ordinal > count - CLOSING };
    const above = passage.label === null ? '' : `${passage.label}: `;
    const text = above + passage.text.slice(0, MAX_READ);
    return mentions.slice(0, MOST_DAYS).flatMap((mention) => {
      const date = year(mention);
      const shifted = { ...mention, start: mention.start + above.length, end: mention.end + above.length };
      return date === null ? [] : [{ date, place: passage.place, ...weigh(text, shifted, standing) }];
    });
  });
}

interface Standing {
  readonly isOpening: boolean;
  readonly isClosing: boolean;
}

function weigh(text: string, mention: DateMention, { isOpening, isClosing }: Standing): Pick<Candidate, 'weight' | 'certainty'> {
  const words = text.slice(0, mention.start) + text.slice(mention.end);
  const isShort = words.split(/\s+/u).length <= 10;
  const near = text.slice(Math.max(0, mention.start - NEAR), mention.start);
  const isPlan = planned.test(near) || (planned.test(text) && !past.test(near));
  const isOther = otherDates.test(text);
  if ((isClosing || isOpening) && writtenLabel.test(text) && isShort && !isOther && !examined.test(words))
    return { weight: 96, certainty: 'written' };
  if (isClosing && isShort && !isOther && !isPlan && !examined.test(words) && (signature.test(words) || startsOrEnds(text, mention)))
    return { weight: 92, certainty: 'written' };
  if ((isOpening || isClosing) && madeOf.test(text) && !isPlan) return { weight: 80, certainty: 'examined' };
  if (isOpening && isNearExamined(text, mention) && !isOther && !isPlan) return { weight: 70, certainty: 'examined' };
  if (period.test(text) && !/bevilg/iu.test(text)) return { weight: 55, certainty: 'implied' };
  if (isPlan) return { weight: 0, certainty: 'estimated' };
  return { weight: past.test(text) ? 30 : isOther ? 10 : 20, certainty: 'estimated' };
}

/** The word for a consultation stands close by: a long sentence may name a talk and, elsewhere, a day. */
function isNearExamined(text: string, { start, end }: DateMention): boolean {
  return examined.test(text.slice(Math.max(0, start - 40), start)) || examined.test(text.slice(end, end + 25));
}

/** A signature line: initials or a name with the date before or behind. */
function startsOrEnds(text: string, mention: DateMention): boolean {
  const before = text.slice(0, mention.start).trim();
  const after = text.slice(mention.end).trim();
  return (before === '' || isName(before)) && (after === '' || isName(after) || after === '.');
}

function isName(part: string): boolean {
  return /^(?:(?:d\.|den|,|-|\.)\s*)*(?:\p{Lu}[\p{L}.'-]*(?:[\s,]+|$)){1,6}(?:(?:d\.|den|,|-)\s*)*$/u.test(part);
}

function fromFileName(fileName: string, birthDays: readonly string[], year: YearFinder): Candidate[] {
  const mention = birthDays.some((digits) => fileName.includes(digits)) ? null : dateInFileName(fileName);
  const date = mention === null ? null : year(mention);
  return date === null ? [] : [{ date, place: null, certainty: 'implied', weight: FILE_NAME }];
}
