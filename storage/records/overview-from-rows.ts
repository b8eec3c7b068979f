import type { ComparedDocument } from '../../domain/document.ts';
import type { PassageId } from '../../domain/ids.ts';
import type { Overview, OverviewDocument, OverviewLine } from '../../domain/overview.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import type { ReadRows } from './overview-rows.ts';

type Line = ReadRows['lines'][number];

/** The compared documents that an overview was folded from, in their order. */
export function comparedFromRows(rows: ReadRows): readonly ComparedDocument[] {
  const byDocument = Map.groupBy(rows.passages, (row) => row.sha256);
  return rows.documents.map(({ sha256, compared }) => ({
    ...compared,
    passages: (byDocument.get(sha256) ?? []).map((row) => row.passage),
  }));
}

/** The documents as the overview lists them. */
export function listedFromRows(documents: ReadRows['documents']): readonly OverviewDocument[] {
  const listed = documents.flatMap(({ compared, entry, entry_position: position }) =>
    entry === null ? [] : [{ position, document: { ...entry, head: compared.head } }],
  );
  return listed.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0)).map(({ document }) => document);
}

/** The overview as it was saved, byte for byte as JSON. */
export function overviewFromRows(rows: ReadRows): Overview {
  const passages = new Map(rows.passages.map((row) => [row.passage_id, row.passage]));
  const lines = rows.lines.map((row) => ({ key: keyOf(row.heading, row.part), line: lineFrom(row, passages) }));
  const byPart = Map.groupBy(lines, ({ key }) => key);
  const part = (heading: string, name: string): readonly OverviewLine[] => (byPart.get(keyOf(heading, name)) ?? []).map(({ line }) => line);
  return {
    ...rows.rest,
    documents: listedFromRows(rows.documents),
    headings: rows.headings.map(({ heading, rest }) => ({
      ...rest,
      current: part(heading, 'current'),
      superseded: part(heading, 'superseded'),
      conflicts: part(heading, 'conflicts'),
    })),
    notPlaced: part('formalia', 'not-placed'),
  };
}

function keyOf(heading: string, part: string): string {
  return `${heading}/${part}`;
}

function lineFrom(row: Line, passages: ReadonlyMap<PassageId, ComparedPassage>): OverviewLine {
  const find = (id: PassageId): ComparedPassage => {
    const passage = passages.get(id);
    // written in one transaction with its lines, so this is a row that somebody removed by hand
    if (passage === undefined) throw new RangeError(`The overview names passage ${id}, which has no row`);
    return passage;
  };
  return { ...row.rest, passage: find(row.passage_id), against: row.against_passage_id === null ? null : find(row.against_passage_id) };
}
