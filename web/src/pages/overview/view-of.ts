import type { DocumentHead } from '../../../../domain/document.ts';
import type { HeadingId } from '../../../../domain/labels.ts';
import type { News, Overview, OverviewLine } from '../../../../domain/overview.ts';

/** How a line is shown: only what is news since the baseline is marked; a conflict stays one until it is solved. */
type Mark = 'new' | 'changed' | 'conflicting' | 'known';

export interface LineView {
  readonly line: OverviewLine;
  readonly mark: Mark;
  readonly isNews: boolean;
}

export interface HeadingView {
  readonly heading: HeadingId;
  readonly conflicts: readonly LineView[];
  readonly news: readonly LineView[];
  readonly known: readonly LineView[];
  /** Replaced by a later value; one that is news all the same stays marked, so that the news is complete. */
  readonly superseded: readonly LineView[];
  readonly newestSource: string | null;
  /** Lines that are news, conflicts included. */
  readonly newsCount: number;
  readonly count: number;
  /** The passages that make them news: what marking the heading as read marks. */
  readonly newsPassages: readonly string[];
}

export interface OverviewView {
  readonly headings: readonly HeadingView[];
  readonly notPlaced: readonly LineView[];
  readonly missing: readonly HeadingId[];
  readonly heads: ReadonlyMap<string, DocumentHead>;
  /** The line that a passage belongs to, repeats and replaced ones too. */
  readonly lineOf: ReadonlyMap<string, LineView>;
}

/** The overview as the page shows it: what is news first, the rest below it. */
export function viewOf(overview: Overview, news: News): OverviewView {
  const marked = new Set<string>(news.passages);
  const isNews = (line: OverviewLine): boolean => line.said.some(({ passage }) => marked.has(passage));
  const look = (line: OverviewLine): LineView => {
    const fresh = isNews(line);
    const kind = line.against === null ? 'new' : line.isConflict ? 'conflicting' : 'changed';
    return { line, isNews: fresh, mark: fresh ? kind : 'known' };
  };
  const headings = overview.headings.map((heading): HeadingView => {
    const current = heading.current.map(look);
    const conflicts = heading.conflicts.map((line): LineView => ({ line, isNews: isNews(line), mark: 'conflicting' }));
    const superseded = heading.superseded.map(look);
    const fresh = current.filter((view) => view.isNews);
    return {
      heading: heading.heading,
      conflicts,
      news: fresh,
      known: current.filter((view) => !view.isNews),
      superseded,
      newestSource: heading.newestSource,
      newsCount: [...fresh, ...conflicts, ...superseded].filter((view) => view.isNews).length,
      count: current.length + conflicts.length + superseded.length,
      newsPassages: [...fresh, ...conflicts, ...superseded].flatMap(({ line }) =>
        line.said.flatMap(({ passage }) => (marked.has(passage) ? [passage] : [])),
      ),
    };
  });
  const notPlaced = overview.notPlaced.map(look);
  const lines = [
    ...headings.flatMap(({ conflicts, news: fresh, known, superseded }) => [conflicts, fresh, known, superseded].flat()),
    ...notPlaced,
  ];
  return {
    headings,
    notPlaced,
    missing: overview.missing,
    heads: new Map(overview.documents.map(({ head }) => [head.sha256, head])),
    lineOf: new Map(lines.flatMap((view) => view.line.said.map(({ passage }) => [passage, view] as const))),
  };
}
