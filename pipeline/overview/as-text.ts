import type { HeadingId } from '../../domain/labels.ts';
import type { News, Overview, OverviewHeading, OverviewLine } from '../../domain/overview.ts';
import { dayOf } from './fold-overview.ts';
import { isNews } from './news-since.ts';
import { danishDate, newsSentence, phrases, statusWords } from './phrases.ts';
import { sourcesOf, wordsOfPassage, type SourceOf } from './sources.ts';

/** Names that web and exports share with the renderers. */
export interface OverviewTexts {
  readonly headings: Readonly<Record<HeadingId, string>>;
}

/** The overview for a terminal or a mail, in Danish; every line names its document, date and page. */
export function asText(overview: Overview, news: News | null, texts: OverviewTexts): string {
  const sourceOf = sourcesOf(overview);
  const context: Context = { news, sourceOf };
  const shown = overview.headings.filter(({ current, superseded, conflicts }) => current.length + superseded.length + conflicts.length > 0);
  const counts = news === null ? [] : [newsSentence(news.baseline, { news: news.passages.length, documents: news.documents.length })];
  return [
    phrases.title,
    '='.repeat(phrases.title.length),
    ...counts,
    '',
    `${phrases.documents} (${overview.documents.length}, ${overview.pages} sider)`,
    ...overview.documents.map(
      ({ head, counts: c }) => `  ${danishDate(dayOf(head))}  ${head.title}  (${c.new} nye, ${c.changed} ændrede, ${c.conflicting} modstridende, ${c.repeated} gentagne)`,
    ),
    ...shown.flatMap((heading) => headingLines(heading, texts, context)),
    ...(overview.notPlaced.length === 0 ? [] : section(phrases.notPlaced, overview.notPlaced.flatMap((line) => lineText(line, context)))),
    ...(overview.missing.length === 0 ? [] : ['', `${phrases.missing}: ${overview.missing.map((id) => texts.headings[id]).join(', ')}`]),
    '',
  ].join('\n');
}

interface Context {
  readonly news: News | null;
  readonly sourceOf: SourceOf;
}

const section = (title: string, lines: readonly string[]): readonly string[] => ['', title, '-'.repeat(title.length), ...lines];

function headingLines({ heading, current, superseded, conflicts, newestSource }: OverviewHeading, texts: OverviewTexts, context: Context): readonly string[] {
  const part = (title: string, lines: readonly OverviewLine[]): readonly string[] =>
    lines.length === 0 ? [] : [`  ${title}:`, ...lines.flatMap((line) => lineText(line, context))];
  return section(`${texts.headings[heading]} (${phrases.newestSource} ${danishDate(newestSource)})`, [
    ...current.flatMap((line) => lineText(line, context)),
    ...part(phrases.conflicts, conflicts),
    ...part(phrases.superseded, superseded),
  ]);
}

function lineText(line: OverviewLine, { news, sourceOf }: Context): readonly string[] {
  const mark = news !== null && isNews(line, news) ? `${phrases.news} ` : '';
  const times = line.said.length > 1 ? `; sagt ${line.said.length} gange` : '';
  const rows = [`  * ${mark}${wordsOfPassage(line.passage)}`, `      [${sourceOf(line.document, line.passage)}${times}]`];
  if (line.against === null || line.againstDocument === null) return rows;
  const isConflict = line.passage.status === 'conflicting';
  const word = isConflict ? phrases.against : phrases.before;
  return [...rows, `      ${statusWords[isConflict ? 'conflicting' : 'changed']}, ${word}: ${wordsOfPassage(line.against)} [${sourceOf(line.againstDocument, line.against)}]`];
}
