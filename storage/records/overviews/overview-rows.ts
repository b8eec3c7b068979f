import type { Insertable, Selectable } from 'kysely';
import type { ComparedDocument } from '../../../domain/document.ts';
import type { CaseId } from '../../../domain/ids.ts';
import type { OverviewChanges, OverviewDocument } from '../../../domain/overview.ts';
import type { Tables, Without } from '../tables.ts';

type Changed = OverviewChanges['documents'][number];

/** A document of the overview; its passages have rows of their own. */
export function documentRow(caseId: CaseId, { document, entry, digest }: Changed): Insertable<Tables['overview_documents']> {
  return {
    case_id: caseId,
    sha256: document.head.sha256,
    digest,
    compared: JSON.stringify({ ...document, passages: [] } satisfies ComparedDocument),
    entry: JSON.stringify({ ...entry, head: null } satisfies Without<OverviewDocument, 'head'>),
  };
}

/** The passages of a document, each with the line it stands in. */
export function passageRows(caseId: CaseId, { document, lines }: Changed): readonly Insertable<Tables['overview_passages']>[] {
  return document.passages.map((passage) => ({
    case_id: caseId,
    passage_id: passage.id,
    sha256: document.head.sha256,
    ordinal: passage.ordinal,
    heading: passage.heading,
    status: passage.status,
    of_passage_id: passage.of,
    passage: JSON.stringify(passage),
    line_id: lines.get(passage.id) ?? null,
  }));
}

/** The rows as read, in no order; `json` columns are values then. */
export interface ReadRows {
  /** Without the columns that figures are counted from. */
  readonly documents: readonly Omit<Selectable<Tables['overview_documents']>, 'kind' | 'organisation' | 'findings' | 'received'>[];
  readonly passages: readonly Selectable<Tables['overview_passages']>[];
  readonly groups: readonly Selectable<Tables['overview_groups']>[];
}
