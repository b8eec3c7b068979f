import { compareOrder, type ComparedDocument } from '../../../domain/document.ts';
import type { PassageId, Sha256 } from '../../../domain/ids.ts';
import { headingIds } from '../../../domain/labels.ts';
import type { Overview, OverviewDocument, OverviewHeading, OverviewLine, OverviewPart } from '../../../domain/overview.ts';
import type { ReadRows } from './overview-rows.ts';

type PassageRow = ReadRows['passages'][number];

/** Rows carry no positions, which one late document would shift for all: the order is that of the case, and is found on reading. */
function inOrder(documents: ReadRows['documents']): ReadRows['documents'] {
  return documents.toSorted((a, b) => compareOrder(a.compared.head, b.compared.head));
}

/** The compared documents that an overview was folded from, in the order of the case. */
export function comparedFromRows(rows: ReadRows): readonly ComparedDocument[] {
  const byDocument = Map.groupBy(rows.passages, (row) => row.sha256);
  return inOrder(rows.documents).map(({ sha256, compared }) => ({
    ...compared,
    passages: (byDocument.get(sha256) ?? []).toSorted((a, b) => a.ordinal - b.ordinal).map((row) => row.passage),
  }));
}

/** The documents as the overview lists them. */
export function listedFromRows(documents: ReadRows['documents']): readonly OverviewDocument[] {
  return inOrder(documents).flatMap(({ compared, entry }) => (entry === null ? [] : [{ ...entry, head: compared.head }]));
}

/** A line with what it is sorted by: where its shown and its first standing stand in the case. */
interface Placed {
  readonly line: OverviewLine;
  readonly shown: PassageRow;
  readonly first: PassageRow;
}

/** The overview as folding the case anew gives it, byte for byte as JSON. */
export function overviewFromRows(rows: ReadRows): Overview {
  const ordered = inOrder(rows.documents);
  const position = new Map(ordered.map(({ sha256 }, at): [Sha256, number] => [sha256, at]));
  const place = ({ sha256 }: PassageRow): number => position.get(sha256) ?? -1;
  const passages = rows.passages.toSorted((a, b) => place(a) - place(b) || a.ordinal - b.ordinal);
  const placed = linesOf({ ...rows, passages });
  const part = (heading: string, name: OverviewPart): readonly OverviewLine[] =>
    (placed.get(`${heading}/${name}`) ?? [])
      .toSorted((a, b) => place(b.shown) - place(a.shown) || a.shown.ordinal - b.shown.ordinal)
      .map(({ line }) => line);
  const newest = newestDays(passages, rows.documents);
  const headings = headingIds
    .filter((heading) => heading !== 'formalia')
    .map((heading): OverviewHeading => ({
      heading,
      current: part(heading, 'current'),
      superseded: part(heading, 'superseded'),
      conflicts: part(heading, 'conflicts'),
      newestSource: newest.get(heading) ?? null,
    }));
  return {
    documents: listedFromRows(ordered),
    headings,
    notPlaced: (placed.get('formalia/not-placed') ?? [])
      .toSorted((a, b) => place(b.first) - place(a.first) || b.first.ordinal - a.first.ordinal)
      .map(({ line }) => line),
    missing: headings.filter(isMissing).map(({ heading }) => heading),
    pages: ordered.reduce((sum, { compared }) => sum + compared.head.pages, 0),
  };
}

function isMissing({ newestSource, current, superseded, conflicts }: OverviewHeading): boolean {
  return newestSource === null && current.length + superseded.length + conflicts.length === 0;
}

/** Lines by heading and part. */
function linesOf({ groups, passages }: ReadRows): ReadonlyMap<string, readonly Placed[]> {
  const byId = new Map(passages.map((row) => [row.passage_id, row]));
  const standings = Map.groupBy(passages, (row) => row.line_id);
  const find = (id: PassageId): PassageRow => {
    const row = byId.get(id);
    // written in one transaction with its lines, so this is a row that somebody removed by hand
    if (row === undefined) throw new RangeError(`The overview names passage ${id}, which has no row`);
    return row;
  };
  const placed = groups.map((group) => {
    const [first, shown] = [find(group.line_id), find(group.passage_id)];
    const against = group.against_passage_id === null ? null : find(group.against_passage_id);
    const line: OverviewLine = {
      passage: shown.passage,
      document: shown.sha256,
      said: (standings.get(group.line_id) ?? []).map(({ passage_id, sha256 }) => ({ passage: passage_id, document: sha256 })),
      against: against?.passage ?? null,
      againstDocument: against?.sha256 ?? null,
      isConflict: first.status === 'conflicting',
    };
    return { key: `${group.heading}/${group.part}`, shown, first, line };
  });
  return Map.groupBy(placed, ({ key }) => key);
}

/** Day of the newest document with a sure passage, by heading; ISO days sort as text. */
function newestDays(passages: readonly PassageRow[], documents: ReadRows['documents']): ReadonlyMap<string, string> {
  const days = new Map(documents.map(({ sha256, compared: { head } }) => [sha256, head.documentDate ?? head.received]));
  const newest = new Map<string, string>();
  for (const { heading, sha256, passage } of passages) {
    const day = passage.placed ? (days.get(sha256) ?? null) : null;
    if (day !== null && day > (newest.get(heading) ?? '')) newest.set(heading, day);
  }
  return newest;
}
