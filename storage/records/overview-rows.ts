import { hash } from 'node:crypto';
import type { Insertable, Selectable } from 'kysely';
import type { ComparedDocument } from '../../domain/document.ts';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import type { HeadingId } from '../../domain/labels.ts';
import type { Overview, OverviewDocument, OverviewHeading, OverviewLine } from '../../domain/overview.ts';
import type { OverviewPart, Tables, Without } from './tables.ts';

/** An overview taken apart: a row per document, passage, heading and line; `rest` holds the value with those left out. */
export interface OverviewRows {
  readonly rest: string;
  readonly documents: readonly Insertable<Tables['overview_documents']>[];
  /** Of the documents named, made when asked for: most saves touch one document of many. */
  readonly passagesOf: (documents: ReadonlySet<Sha256>) => readonly Insertable<Tables['overview_passages']>[];
  readonly headings: readonly Insertable<Tables['overview_headings']>[];
  readonly lines: readonly Insertable<Tables['overview_lines']>[];
}

/** Tells whether the row that stands in the table has the same content. The columns are joined and not made JSON again: a large case has 50,000 lines. */
function digested<R extends Readonly<Record<string, string | number | null>>>(row: R): R & { readonly digest: string } {
  return { ...row, digest: hash('sha256', Object.values(row).join('\0'), 'base64url') };
}

/** The rows of an overview and of the compared documents it was folded from. */
export function rowsOf(caseId: CaseId, compared: readonly ComparedDocument[], overview: Overview): OverviewRows {
  const { headings, notPlaced } = overview;
  const lines = (heading: HeadingId, part: OverviewPart, list: readonly OverviewLine[]) => lineRows(caseId, heading, part, list);
  return {
    rest: JSON.stringify({ ...overview, documents: [], headings: [], notPlaced: [] } satisfies Overview),
    documents: documentRows(caseId, compared, overview),
    passagesOf: (documents) =>
      compared.filter(({ head }) => documents.has(head.sha256)).flatMap((document) => passageRows(caseId, document)),
    headings: headings.map((heading, position) => {
      const rest = { ...heading, current: [], superseded: [], conflicts: [] } satisfies OverviewHeading;
      return digested({ case_id: caseId, heading: heading.heading, position, rest: JSON.stringify(rest) });
    }),
    lines: [
      ...headings.flatMap(({ heading, current, superseded, conflicts }) => [
        ...lines(heading, 'current', current),
        ...lines(heading, 'superseded', superseded),
        ...lines(heading, 'conflicts', conflicts),
      ]),
      // one list for all headings: `formalia` stands for "no heading", so that its ranks run through
      ...lines('formalia', 'not-placed', notPlaced),
    ],
  };
}

function documentRows(caseId: CaseId, compared: readonly ComparedDocument[], overview: Overview): OverviewRows['documents'] {
  const entries = new Map(overview.documents.map((entry, position) => [entry.head.sha256, { entry, position }]));
  return compared.map((document, position) => {
    const listed = entries.get(document.head.sha256);
    return digested({
      case_id: caseId,
      sha256: document.head.sha256,
      position,
      passages_digest: hash('sha256', JSON.stringify(document.passages), 'base64url'),
      compared: JSON.stringify({ ...document, passages: [] } satisfies ComparedDocument),
      entry: listed === undefined ? null : JSON.stringify({ ...listed.entry, head: null } satisfies Without<OverviewDocument, 'head'>),
      entry_position: listed?.position ?? null,
    });
  });
}

function passageRows(caseId: CaseId, { head, passages }: ComparedDocument): readonly Insertable<Tables['overview_passages']>[] {
  return passages.map((passage) => ({
    case_id: caseId,
    passage_id: passage.id,
    sha256: head.sha256,
    ordinal: passage.ordinal,
    heading: passage.heading,
    status: passage.status,
    of_passage_id: passage.of,
    passage: JSON.stringify(passage),
  }));
}

/** Lines stand newest first; ranks count from the oldest, so that a new line on top leaves the rows below as they are. */
function lineRows(caseId: CaseId, heading: HeadingId, part: OverviewPart, list: readonly OverviewLine[]): OverviewRows['lines'] {
  return list.map((line, index) =>
    digested({
      case_id: caseId,
      line_id: `${heading}/${part}/${line.passage.id}`,
      heading,
      part,
      passage_id: line.passage.id,
      rank: list.length - index,
      sha256: line.document,
      against_passage_id: line.against?.id ?? null,
      rest: JSON.stringify({ ...line, passage: null, against: null } satisfies Without<OverviewLine, 'passage' | 'against'>),
    }),
  );
}

/** The rows as read; `json` columns are values then. */
export interface ReadRows {
  readonly rest: Selectable<Tables['overviews']>['rest'];
  /** By position. */
  readonly documents: readonly Selectable<Tables['overview_documents']>[];
  /** By document and ordinal. */
  readonly passages: readonly Selectable<Tables['overview_passages']>[];
  /** By position. */
  readonly headings: readonly Selectable<Tables['overview_headings']>[];
  /** By falling rank. */
  readonly lines: readonly Selectable<Tables['overview_lines']>[];
}
