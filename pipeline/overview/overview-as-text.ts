import { statuses } from '../../domain/labels.ts';
import type { News, Overview, OverviewDocument, OverviewHeading, OverviewLine } from '../../domain/overview.ts';
import { da } from '../../domain/texts/da.ts';
import type { Texts } from '../../domain/texts/index.ts';
import { dayOf } from './fold-overview.ts';
import { isNews } from './news-since.ts';
import { newsSentence, sayDay, sourcesOf, wordsOfPassage, type SourceOf } from './sources.ts';
import { sayUnread, type RenderingOptions } from './unread-files.ts';

/** The overview for a terminal or a mail; every line names its document, date and page. */
export function overviewAsText(overview: Overview, news: News | null, { texts = da, unread = [] }: RenderingOptions = {}): string {
  const context: Context = { news, sourceOf: sourcesOf(overview.documents, texts), texts };
  const notRead = sayUnread(unread, texts);
  const { words, shown } = { words: texts.overview, shown: overview.headings.filter(hasLines) };
  return [
    words.title,
    '='.repeat(words.title.length),
    ...(news === null ? [] : [newsSentence(news, overview, texts)]),
    ...(notRead === null
      ? []
      : section(
          notRead.title,
          notRead.lines.map((line) => `  ${line}`),
        )),
    ...section(
      `${words.documents(overview.documents.length)}, ${words.pages(overview.pages)}`,
      overview.documents.flatMap((document) => [documentLine(document, texts), ...checkLines(document, texts)]),
    ),
    ...shown.flatMap((heading) => headingLines(heading, context)),
    ...(overview.notPlaced.length === 0
      ? []
      : section(
          words.notPlaced,
          overview.notPlaced.flatMap((line) => lineText(line, context)),
        )),
    ...(overview.missing.length === 0
      ? []
      : section(words.missing, [`  ${words.nothingAbout(overview.missing.map((id) => texts.about[id]).join(', '))}`])),
    '',
  ].join('\n');
}

/** Whether a heading has anything to show. */
export function hasLines({ current, superseded, conflicts }: OverviewHeading): boolean {
  return current.length + superseded.length + conflicts.length > 0;
}

/** "3 nyt, 2 ændret": the passages of a document by status, those that occur. */
export function countWords({ counts }: OverviewDocument, texts: Texts): string {
  const occurring = statuses.filter((status) => counts[status] > 0);
  return occurring.map((status) => `${counts[status]} ${texts.overview.statuses[status].toLowerCase()}`).join(', ');
}

interface Context {
  readonly news: News | null;
  readonly sourceOf: SourceOf;
  readonly texts: Texts;
}

const section = (title: string, lines: readonly string[]): readonly string[] => ['', title, '-'.repeat(title.length), ...lines];

function documentLine(document: OverviewDocument, texts: Texts): string {
  const notes = [countWords(document, texts), ...document.flags.map((flag) => texts.flags[flag])].filter((note) => note !== '');
  return `  ${sayDay(dayOf(document.head), texts)}: ${document.head.title} (${notes.join('; ')})`;
}

/** What a document was found to lack beside its flags, with the words it rests on. */
function checkLines({ head }: OverviewDocument, { checks }: Texts): readonly string[] {
  return head.checks.flatMap(({ code, words }) => {
    const sentence = Object.entries(checks).find(([name]) => name === code)?.[1];
    return typeof sentence === 'string' ? [`    ${sentence}${words === '' ? '' : `: ${words}`}`] : [];
  });
}

function headingLines({ heading, current, superseded, conflicts, newestSource }: OverviewHeading, context: Context): readonly string[] {
  const { texts } = context;
  const part = (title: string, lines: readonly OverviewLine[]): readonly string[] =>
    lines.length === 0 ? [] : [`  ${title}:`, ...lines.flatMap((line) => lineText(line, context))];
  return section(`${texts.headings[heading]} (${texts.overview.newestSource(sayDay(newestSource, texts))})`, [
    ...current.flatMap((line) => lineText(line, context)),
    ...part(texts.overview.conflicts, conflicts),
    ...part(texts.overview.superseded, superseded),
  ]);
}

function lineText(line: OverviewLine, { news, sourceOf, texts }: Context): readonly string[] {
  const mark = news !== null && isNews(line, news) ? `[${texts.overview.statuses.new}] ` : '';
  const times = line.said.length > 1 ? `; ${line.said.length} x` : '';
  const rows = [`  * ${mark}${wordsOfPassage(line.passage)}`, `      [${sourceOf(line.document, line.passage)}${times}]`];
  if (line.against === null || line.againstDocument === null) return rows;
  const lead = line.isConflict ? texts.overview.statuses.conflicting : texts.overview.before;
  return [...rows, `      ${lead}: ${wordsOfPassage(line.against)} [${sourceOf(line.againstDocument, line.against)}]`];
}
