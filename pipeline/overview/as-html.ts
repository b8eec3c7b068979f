import type { News, Overview, OverviewHeading, OverviewLine } from '../../domain/overview.ts';
import type { OverviewTexts } from './as-text.ts';
import { dayOf } from './fold-overview.ts';
import { isNews } from './news-since.ts';
import { danishDate, newsSentence, phrases, statusWords } from './phrases.ts';
import { sourcesOf, wordsOfPassage, type SourceOf } from './sources.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}

const STYLE =
  'body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}h2{border-bottom:1px solid #999}small{color:#444}li{margin:.4rem 0}mark{padding:0 .2rem}';

/** The overview as one HTML file that needs nothing from outside; every line names its document, date and page. */
export function asHtml(overview: Overview, news: News | null, texts: OverviewTexts): string {
  const context: Context = { news, sourceOf: sourcesOf(overview) };
  const shown = overview.headings.filter(({ current, superseded, conflicts }) => current.length + superseded.length + conflicts.length > 0);
  return [
    `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${phrases.title}</title><style>${STYLE}</style></head><body>`,
    `<h1>${phrases.title}</h1>`,
    news === null ? '' : `<p>${escapeHtml(newsSentence(news.baseline, { news: news.passages.length, documents: news.documents.length }))}</p>`,
    documentTable(overview),
    ...shown.map((heading) => headingSection(heading, texts, context)),
    overview.notPlaced.length === 0 ? '' : `<section><h2>${phrases.notPlaced}</h2>${list(overview.notPlaced, context)}</section>`,
    overview.missing.length === 0 ? '' : `<p>${phrases.missing}: ${overview.missing.map((id) => escapeHtml(texts.headings[id])).join(', ')}</p>`,
    '</body></html>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

interface Context {
  readonly news: News | null;
  readonly sourceOf: SourceOf;
}

function documentTable({ documents, pages }: Overview): string {
  const rows = documents.map(({ head, counts }) => {
    const cells = [danishDate(dayOf(head)), head.title, counts.new, counts.changed, counts.conflicting, counts.repeated];
    return `<tr>${cells.map((cell) => `<td>${escapeHtml(String(cell))}</td>`).join('')}</tr>`;
  });
  const heads = ['Dato', 'Dokument', 'Nye', 'Ændrede', 'Modstridende', 'Gentagne'].map((word) => `<th scope="col">${word}</th>`).join('');
  return `<h2>${phrases.documents} (${documents.length}, ${pages} sider)</h2><table><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function headingSection({ heading, current, superseded, conflicts, newestSource }: OverviewHeading, texts: OverviewTexts, context: Context): string {
  const part = (title: string, lines: readonly OverviewLine[]): string => (lines.length === 0 ? '' : `<h3>${title}</h3>${list(lines, context)}`);
  return [
    `<section id="${heading}"><h2>${escapeHtml(texts.headings[heading])} <small>${phrases.newestSource} ${danishDate(newestSource)}</small></h2>`,
    current.length === 0 ? '' : list(current, context),
    part(phrases.conflicts, conflicts),
    part(phrases.superseded, superseded),
    '</section>',
  ].join('');
}

const list = (lines: readonly OverviewLine[], context: Context): string => `<ul>${lines.map((line) => listItem(line, context)).join('')}</ul>`;

function listItem(line: OverviewLine, { news, sourceOf }: Context): string {
  const mark = news !== null && isNews(line, news) ? `<mark>${phrases.news}</mark> ` : '';
  const times = line.said.length > 1 ? `; sagt ${line.said.length} gange` : '';
  const own = `${mark}${escapeHtml(wordsOfPassage(line.passage))} <small>[${escapeHtml(sourceOf(line.document, line.passage))}${times}]</small>`;
  if (line.against === null || line.againstDocument === null) return `<li>${own}</li>`;
  const isConflict = line.passage.status === 'conflicting';
  const lead = `${statusWords[isConflict ? 'conflicting' : 'changed']}, ${isConflict ? phrases.against : phrases.before}: `;
  const other = `${escapeHtml(wordsOfPassage(line.against))} <small>[${escapeHtml(sourceOf(line.againstDocument, line.against))}]</small>`;
  return `<li>${own}<br>${lead}${other}</li>`;
}
