import { removalRules, type ExportNote, type RemovalCounts } from '../../domain/export.ts';
import type { News, Overview, OverviewHeading, OverviewLine } from '../../domain/overview.ts';
import type { Texts } from '../../domain/texts/index.ts';
import { sayDay, wordsOfPassage } from '../overview/index.ts';
import { isNews } from '../overview/news-since.ts';
import { newsSentence, sinceWords } from '../overview/sources.ts';
import { citeSources, type CiteSources } from './cite-sources.ts';
import { exportFoot } from './export-foot.ts';
import type { Paper, PaperBlock, PaperItem } from './paper.ts';
import { shorten } from './shorten.ts';
import { unreadBlocks } from './unread-blocks.ts';

export interface SheetCall {
  readonly overview: Overview;
  readonly news: News;
  readonly note: ExportNote;
  /** Null where nothing was to be removed. */
  readonly removed: RemovalCounts | null;
  readonly texts: Texts;
}

/** What a sheet shows at most; what is left out is always told. */
export interface SheetLimits {
  readonly news: number;
  readonly changed: number;
  readonly conflicts: number;
  readonly perHeading: number;
  /** Of one line's words. */
  readonly characters: number;
}

interface Making extends SheetCall {
  readonly limits: SheetLimits;
  readonly cite: CiteSources;
}

/** The overview as one sheet: goal, worth of the reading, what is new, changed and in conflict, the picture now, what is missing, the sources. */
export function overviewSheet(call: SheetCall, limits: SheetLimits): Paper {
  const { overview, news, note, texts } = call;
  const making: Making = { ...call, limits, cite: citeSources(overview.documents, texts) };
  const words = texts.exports;
  const blocks: PaperBlock[] = [
    { kind: 'heading', level: 1, text: titleOf(note, texts) },
    { kind: 'paragraph', isStrong: true, text: newsSentence(news, overview, texts) },
    ...unreadBlocks(note, texts),
    ...goal(making),
    ...whatIsNew(making),
    ...changed(making),
    ...conflicts(making),
    { kind: 'heading', level: 2, text: words.picture },
    { kind: 'paragraph', isSmall: true, text: words.newestFirst },
    ...overview.headings.flatMap((heading) => picture(heading, making)),
    ...rest(making),
  ];
  return {
    title: titleOf(note, texts),
    locale: texts.locale,
    foot: exportFoot(note, texts),
    pageOf: words.pageOf,
    date: note.date,
    sources: 'inline',
    blocks: [...blocks, ...making.cite.list()],
  };
}

const titleOf = ({ reference }: ExportNote, texts: Texts): string =>
  reference === null ? texts.overview.title : `${texts.overview.title}: ${texts.exports.caseReference(reference)}`;

/** One line: the newest goal that holds. */
function goal(making: Making): readonly PaperBlock[] {
  const line = making.overview.headings.find(({ heading }) => heading === 'goals')?.current[0];
  const item: PaperItem =
    line === undefined
      ? { lead: making.texts.exports.goal, text: making.texts.exports.noGoal }
      : { ...itemOf(line, making), lead: making.texts.exports.goal };
  return [{ kind: 'list', items: [item] }];
}

/** Of everything that came since, the lines that stand alone; changed and conflicting ones follow with their other side. */
function whatIsNew(making: Making): readonly PaperBlock[] {
  const { overview, news, limits, texts, cite } = making;
  const since = sinceWords(news.baseline, texts);
  if (since === null || news.passages.length === 0) return [];
  const lines = [...overview.headings.flatMap(({ current, superseded }) => [...current, ...superseded]), ...overview.notPlaced].filter(
    (line) => line.against === null && isNews(line, news),
  );
  const shown = new Set(newestFirst(lines, overview).slice(0, limits.news));
  const byDocument = Map.groupBy(shown, ({ document }) => document);
  return [
    { kind: 'heading', level: 2, text: texts.exports.newsSince(since) },
    ...[...byDocument].flatMap(([document, inIt]): PaperBlock[] => [
      { kind: 'heading', level: 3, text: cite.title(document) },
      { kind: 'list', items: inIt.map((line) => itemOf(line, making)) },
    ]),
    ...moreBlock(lines.length - shown.size, texts),
  ];
}

/** Old beside new; since a baseline only what changed after it. */
function changed(making: Making): readonly PaperBlock[] {
  const { overview, news, limits, texts } = making;
  const lines = newestFirst(
    overview.headings
      .flatMap(({ current }) => current)
      .filter((line) => line.against !== null && !line.isConflict && (news.baseline.kind === 'none' || isNews(line, news))),
    overview,
  );
  return sideBySide(lines, making, {
    title: texts.exports.changed,
    head: [texts.overview.before, texts.overview.now],
    most: limits.changed,
  });
}

function conflicts(making: Making): readonly PaperBlock[] {
  const { overview, limits, texts } = making;
  const lines = newestFirst(
    overview.headings.flatMap((heading) => heading.conflicts.filter(({ against }) => against !== null)),
    overview,
  );
  return sideBySide(lines, making, {
    title: texts.exports.conflicts,
    head: [texts.exports.oneSide, texts.exports.otherSide],
    most: limits.conflicts,
  });
}

interface Sides {
  readonly title: string;
  readonly head: readonly [string, string];
  readonly most: number;
}

function sideBySide(lines: readonly OverviewLine[], making: Making, { title, head, most }: Sides): readonly PaperBlock[] {
  const { texts, news } = making;
  if (lines.length === 0) return [];
  const rows = lines.slice(0, most).map((line): readonly PaperItem[] => {
    const own = itemOf(line, making);
    const mark = news.baseline.kind !== 'none' && isNews(line, news) ? { lead: texts.overview.statuses.new } : {};
    return [otherSide(line, making), { ...own, ...mark }];
  });
  const more = lines.length > most ? { more: texts.exports.more(lines.length - most) } : {};
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'table', head, widths: [1, 1], rows, ...more },
  ];
}

function picture({ heading, current, newestSource }: OverviewHeading, making: Making): readonly PaperBlock[] {
  const { texts, limits, news } = making;
  if (current.length === 0) return [];
  const items = current.slice(0, limits.perHeading).map((line) => {
    const isNew = news.baseline.kind !== 'none' && isNews(line, news);
    return { ...itemOf(line, making), ...(isNew ? { lead: texts.overview.statuses.new } : {}) };
  });
  const left = current.length - items.length;
  return [
    { kind: 'heading', level: 3, text: `${texts.headings[heading]} (${texts.overview.newestSource(sayDay(newestSource, texts))})` },
    {
      kind: 'list',
      items: items.map((item, at) => (left > 0 && at === items.length - 1 ? { ...item, more: texts.exports.more(left) } : item)),
    },
  ];
}

function rest({ overview, removed, texts }: Making): readonly PaperBlock[] {
  const missing = overview.missing.map((id) => texts.about[id]).join(', ');
  const counted = removed === null ? [] : removalRules.filter((rule) => removed[rule] > 0);
  const unplaced = overview.notPlaced.length;
  return [
    ...(unplaced === 0 ? [] : block(texts.overview.notPlaced, texts.exports.more(unplaced))),
    ...(missing === '' ? [] : block(texts.overview.missing, `${texts.overview.nothingAbout(missing)}.`)),
    ...(counted.length === 0
      ? []
      : block(texts.exports.removedTitle, `${counted.map((rule) => texts.exports.removedCount[rule](removed?.[rule] ?? 0)).join('; ')}.`)),
  ];
}

const block = (title: string, text: string): readonly PaperBlock[] => [
  { kind: 'heading', level: 2, text: title },
  { kind: 'paragraph', text },
];

const moreBlock = (left: number, texts: Texts): readonly PaperBlock[] =>
  left > 0 ? [{ kind: 'paragraph', text: texts.exports.more(left) }] : [];

function itemOf(line: OverviewLine, { cite, limits, texts }: Making): PaperItem {
  return { text: shorten(wordsOfPassage(line.passage), limits.characters, texts), source: cite.mark(line.document, line.passage) };
}

function otherSide(line: OverviewLine, { cite, limits, texts }: Making): PaperItem {
  if (line.against === null || line.againstDocument === null) return { text: '' };
  return { text: shorten(wordsOfPassage(line.against), limits.characters, texts), source: cite.mark(line.againstDocument, line.against) };
}

/** In the order of the case from its end; lines of one document keep their order. */
function newestFirst(lines: readonly OverviewLine[], { documents }: Overview): readonly OverviewLine[] {
  const at = new Map(documents.map(({ head }, position) => [head.sha256, position]));
  return lines.toSorted((a, b) => (at.get(b.document) ?? 0) - (at.get(a.document) ?? 0) || a.passage.ordinal - b.passage.ordinal);
}
