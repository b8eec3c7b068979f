import type { News, Overview, OverviewHeading, OverviewLine } from '../../domain/overview.ts';
import { da } from '../../domain/texts/da.ts';
import type { Texts } from '../../domain/texts/index.ts';
import { dayOf } from './fold-overview.ts';
import { isNews } from './news-since.ts';
import { countWords, hasLines } from './overview-as-text.ts';
import { newsSentence, sayDay, sourcesOf, wordsOfPassage, type SourceOf } from './sources.ts';
import { sayUnread, type RenderingOptions } from './unread-files.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

const STYLE =
  'body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}h2{border-bottom:1px solid #999}small{color:#444}li{margin:.4rem 0}mark{padding:0 .2rem}';

/** The overview as one HTML file that needs nothing from outside; every line names its document, date and page. */
export function overviewAsHtml(overview: Overview, news: News | null, { texts = da, unread = [] }: RenderingOptions = {}): string {
  const context: Context = { news, sourceOf: sourcesOf(overview.documents, texts), texts };
  const words = texts.overview;
  const notRead = sayUnread(unread, texts);
  const missing = overview.missing.map((id) => texts.about[id]).join(', ');
  return [
    `<!doctype html><html lang="${texts.language}"><head><meta charset="utf-8"><title>${words.title}</title><style>${STYLE}</style></head><body>`,
    `<h1>${words.title}</h1>`,
    news === null ? '' : `<p>${escapeHtml(newsSentence(news, overview, texts))}</p>`,
    notRead === null
      ? ''
      : `<section><h2>${notRead.title}</h2><ul>${notRead.lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul></section>`,
    documentList(overview, texts),
    ...overview.headings.filter(hasLines).map((heading) => headingSection(heading, context)),
    overview.notPlaced.length === 0 ? '' : `<section><h2>${words.notPlaced}</h2>${list(overview.notPlaced, context)}</section>`,
    missing === '' ? '' : `<section><h2>${words.missing}</h2><p>${escapeHtml(words.nothingAbout(missing))}</p></section>`,
    '</body></html>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

interface Context {
  readonly news: News | null;
  readonly sourceOf: SourceOf;
  readonly texts: Texts;
}

function documentList({ documents, pages }: Overview, texts: Texts): string {
  const items = documents.map((document) => {
    const notes = [countWords(document, texts), ...document.flags.map((flag) => texts.flags[flag])]
      .filter((note) => note !== '')
      .join('; ');
    return `<li>${escapeHtml(`${sayDay(dayOf(document.head), texts)}: ${document.head.title}`)} <small>${escapeHtml(notes)}</small></li>`;
  });
  return `<section><h2>${texts.overview.documents(documents.length)}, ${texts.overview.pages(pages)}</h2><ul>${items.join('')}</ul></section>`;
}

function headingSection({ heading, current, superseded, conflicts, newestSource }: OverviewHeading, context: Context): string {
  const { texts } = context;
  const part = (title: string, lines: readonly OverviewLine[]): string =>
    lines.length === 0 ? '' : `<h3>${title}</h3>${list(lines, context)}`;
  return [
    `<section id="${heading}"><h2>${escapeHtml(texts.headings[heading])} <small>${escapeHtml(texts.overview.newestSource(sayDay(newestSource, texts)))}</small></h2>`,
    current.length === 0 ? '' : list(current, context),
    part(texts.overview.conflicts, conflicts),
    part(texts.overview.superseded, superseded),
    '</section>',
  ].join('');
}

const list = (lines: readonly OverviewLine[], context: Context): string =>
  `<ul>${lines.map((line) => listItem(line, context)).join('')}</ul>`;

function listItem(line: OverviewLine, { news, sourceOf, texts }: Context): string {
  const mark = news !== null && isNews(line, news) ? `<mark>${texts.overview.statuses.new}</mark> ` : '';
  const times = line.said.length > 1 ? `; ${line.said.length} x` : '';
  const own = `${mark}${escapeHtml(wordsOfPassage(line.passage))} <small>[${escapeHtml(sourceOf(line.document, line.passage))}${times}]</small>`;
  if (line.against === null || line.againstDocument === null) return `<li>${own}</li>`;
  const lead = line.isConflict ? texts.overview.statuses.conflicting : texts.overview.before;
  const other = `${escapeHtml(wordsOfPassage(line.against))} <small>[${escapeHtml(sourceOf(line.againstDocument, line.against))}]</small>`;
  return `<li>${own}<br>${lead}: ${other}</li>`;
}
