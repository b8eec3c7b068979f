import type { Place } from '../../../domain/place.ts';
import type { Line, Outline } from '../outline/outline.ts';
import { dateMentions, isoDay, isoOf, type DateMention } from './date-mentions.ts';
import { dateInFileName } from './file-name-date.ts';

/** A document's date and how it is known. Only `written` and `examined` stand in the document as its date. */
export interface FoundDate {
  readonly date: string;
  readonly certainty: 'written' | 'examined' | 'estimated';
  readonly place: Place | null;
}

interface Candidate extends FoundDate {
  readonly weight: number;
}

/** Lines whose date is another one: birth, print, receipt, order, deadline, a stay, an older paper. */
const otherDates = /født|\bf\.\s?\d|print|udskrevet d|modtaget|anmodning|rekvireret|svarfrist|frist|senest|indlagt|gyldig|scannet|\baf \d{1,2}[./]\d|siden\b|bevilget|fra den|afleveres|næste|dagsorden|forelægges|mødet den|kontaktperiode/iu;
const writtenLabel = /^(?:dato|attest\s?dato|epikrise\s?dato|rapport\s?dato|udfærdiget|underskrevet|underskrift|udarbejdet|skrevet|dato og underskrift|sendt|dateret|afsendt|oprettet|notat)\b/iu;
const examined = /konsultation|\bkons\.|undersøg(?:t|else)|samtale|fremmødt|sidste besøg|besøg den|møde(?:t)? den|udfyldt|gåtur|tilsyn/iu;
const signature = /underskrift|underskrevet|\blæge\b|overlæge|ydernr|konsulent|rådgiver|sagsbehandler|mentor|speciallæge|psykolog|leder\b|mvh|hilsen/iu;
const period = /periode|forløb|kontakt|dækker|til og med|sidste besøg/iu;
const planned = /senest|inden|frist|aftalt|opfølgning|næste|starter|begynder|skal\b|forlænge[st]|bevilget|til og med|ventetid|møde(?:s|t)?\b|forventes|fortsætter|indtil|frem til|udgang|slutter|træffes|dagsorden/iu;
const CLOSING = 3;
const OPENING = 3;

/**
 * The day a document was written, else examined. Not its print date, a birth date, a deadline or an older paper's date.
 * Without one, the nearest clue (end of the period, file name, latest event) is `estimated`.
 */
export function findDate(outline: Outline, fileName: string, received: string | null): FoundDate | null {
  const sent = outline.info.sent?.slice(0, 10);
  if (sent !== undefined && outline.format === 'eml') return { date: sent, certainty: 'written', place: null };
  const year = yearFinder(outline, received);
  const candidates = [
    ...outline.letterhead.flatMap((line) => inTop(line, year)),
    ...(outline.title === null ? [] : inTop(outline.title, year)),
    ...outline.footers.flatMap((line) => (writtenLabel.test(line.text) ? inTop(line, year) : [])),
    ...inBody(outline, year),
    ...fromFileName(fileName, received, year),
  ].filter((c) => received === null || c.date <= received);
  candidates.sort((a, b) => b.weight - a.weight || (a.date < b.date ? 1 : -1));
  const [best] = candidates;
  return best === undefined ? null : { date: best.date, certainty: best.certainty, place: best.place };
}

type YearFinder = (mention: DateMention) => string | null;

/** A year left out is the latest one in which the day is no later than receipt, else than the latest full date named. */
function yearFinder(outline: Outline, received: string | null): YearFinder {
  const texts = [...outline.stretches.map((s) => s.text), ...outline.letterhead.map((l) => l.text)];
  const full = texts.flatMap((text) => dateMentions(text).flatMap((m) => isoDay(m) ?? (m.year === null ? [] : isoOf(m.year, m.month, 28))));
  const limit = received ?? full.sort().at(-1) ?? null;
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
    return [{ date, place: line.place, certainty: isWritten ? 'written' as const : 'examined' as const, weight: writtenLabel.test(line.text) ? 95 : 85 }];
  });
}

function inBody(outline: Outline, year: YearFinder): Candidate[] {
  const { stretches } = outline;
  return stretches.flatMap((stretch, i) => {
    const place = stretch.pieces[0]?.source.place ?? null;
    const sentences = stretch.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
    return sentences.flatMap((sentence, s) => {
      const isEdge = (i < OPENING && s < 2) || (i >= stretches.length - CLOSING && s >= sentences.length - 2);
      const text = stretch.label === null ? sentence : `${stretch.label}: ${sentence}`;
      return dateMentions(text).flatMap((mention) => {
        const date = year(mention);
        return date === null ? [] : [{ date, place, ...weigh(text, mention, isEdge, i >= stretches.length - CLOSING) }];
      });
    });
  });
}

function weigh(text: string, mention: DateMention, isEdge: boolean, isClosing: boolean): Pick<Candidate, 'weight' | 'certainty'> {
  const isOther = otherDates.test(text);
  const words = text.slice(0, mention.start) + text.slice(mention.end);
  const isShort = words.split(/\s+/u).length <= 10;
  if (writtenLabel.test(text) && !/^skrevet (?:efter|sammen)/iu.test(text) && (isShort || !isOther)) return { weight: 96, certainty: 'written' };
  if (isClosing && isShort && !isOther && (signature.test(words) || startsOrEnds(text, mention))) return { weight: 92, certainty: 'written' };
  if (isEdge && /(?:attest|rapport|erklæring|notat|skema)\w*\b.*(?:udfyldt|udfærdiget|skrevet|udarbejdet|afgivet)/iu.test(text) && !isOther) return { weight: 80, certainty: 'examined' };
  if (isEdge && examined.test(text) && !isOther) return { weight: 70, certainty: 'examined' };
  if (period.test(text) && isEdge) return { weight: 55, certainty: 'estimated' };
  return { weight: planned.test(text) ? 0 : isOther ? 5 : 20, certainty: 'estimated' };
}

/** A signature line: initials or a name with the date before or behind. */
function startsOrEnds(text: string, mention: DateMention): boolean {
  const before = text.slice(0, mention.start).trim();
  const after = text.slice(mention.end).trim();
  const isName = (part: string): boolean => /^(?:(?:d\.|den|,|-|\.)\s*)*(?:\p{Lu}[\p{L}.'-]*[\s,]*){1,6}(?:(?:d\.|den|,|-)\s*)*$/u.test(part);
  return (before === '' || isName(before)) && (after === '' || isName(after) || after === '.');
}

function fromFileName(fileName: string, received: string | null, year: YearFinder): Candidate[] {
  const mention = dateInFileName(fileName);
  const date = mention === null ? null : year(mention);
  if (date === null || (received !== null && date > received)) return [];
  return [{ date, place: null, certainty: 'estimated', weight: 60 }];
}
