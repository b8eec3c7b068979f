import { runningHeadings, type Sections } from '../../domain/running-report.ts';
import { sayDate, textsFor } from '../../domain/texts/index.ts';
import type { Paper, PaperBlock } from '../export/paper.ts';

const da = textsFor('da');

/** What stands around the text of a running report. */
export interface RunningSheet {
  readonly sections: Sections;
  /** Counted from 1. */
  readonly number: number;
  readonly isClosing: boolean;
  readonly title: string;
  /** Of the case or the order. */
  readonly reference: string;
  readonly organisation: string;
  readonly author: string;
  /** ISO 8601 day. */
  readonly date: string;
}

/** A letter in Danish: letterhead with organisation and day, then the standard headings that hold something, each line a paragraph. */
export function runningPaper(sheet: RunningSheet): Paper {
  const { sections, number, isClosing, organisation, author, date } = sheet;
  const title = isClosing ? 'Afsluttende rapport' : `Fortløbende rapport, version ${number}`;
  return {
    title,
    locale: da.locale,
    foot: organisation,
    pageOf: da.exports.pageOf,
    date,
    sources: 'inline',
    blocks: [
      line(organisation),
      { kind: 'heading', level: 1, text: title },
      ...letterhead(sheet).map(line),
      ...runningHeadings.flatMap((heading) => sectionBlocks(da.headings[heading], sections[heading] ?? '')),
      line('Med venlig hilsen'),
      line(`${author}, ${organisation}`),
    ],
  };
}

const line = (text: string): PaperBlock => ({ kind: 'paragraph', text });

function letterhead({ title, reference, date }: RunningSheet): readonly string[] {
  return [`Dato: ${sayDate(date, da)}`, `Reference: ${reference}`, ...(title === '' ? [] : [`Forløb: ${title}`])];
}

function sectionBlocks(heading: string, text: string): readonly PaperBlock[] {
  const lines = text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return lines.length === 0 ? [] : [{ kind: 'heading', level: 2, text: heading }, ...lines.map(line)];
}
