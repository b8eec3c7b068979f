import type { z } from 'zod';
import type { ComparedDocument } from '../../domain/document.ts';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import type { DocumentRow, Records } from '../../storage/records/records.ts';
import type { ownBundle } from '../schemas/bundle.ts';

type Shown = z.output<typeof ownBundle>['documents'][number];

/**
 * Documents of a bundle with the lines that the overview has of them, the oldest first. How a line stands to other documents is left out: it would
 * tell of papers that are not in the bundle.
 */
export async function documentsOfBundle(
  caseId: CaseId,
  documents: readonly Sha256[],
  records: Pick<Records, 'documents' | 'overviews'>,
): Promise<readonly Shown[]> {
  const rows = await records.documents.list(caseId);
  const shown = await Promise.all(
    rows
      .filter(({ sha256 }) => documents.includes(sha256))
      .map(async (row) => show(row, holdsMore(row.sha256, documents, rows), await records.overviews.comparedDocument(caseId, row.sha256))),
  );
  return shown.toSorted((one, other) => (one.date ?? '').localeCompare(other.date ?? ''));
}

/** Whether the file of a document brings others along: an e-mail is stored with its attachments, and those may not be in the bundle. */
export function holdsMore(sha256: Sha256, documents: readonly Sha256[], rows: readonly Pick<DocumentRow, 'sha256' | 'parent'>[]): boolean {
  return rows.some((row) => row.parent === sha256 && (!documents.includes(row.sha256) || holdsMore(row.sha256, documents, rows)));
}

function show(row: DocumentRow, hasMore: boolean, compared: ComparedDocument | null): Shown {
  const head = compared?.head ?? null;
  const lines = (compared?.passages ?? []).filter(({ heading }) => heading !== 'formalia');
  return {
    sha256: row.sha256,
    title: head?.title ?? row.fileName,
    fileName: row.fileName,
    kind: head?.kind ?? null,
    date: head?.documentDate ?? row.received,
    sender: head?.organisation ?? head?.author ?? null,
    pages: head?.pages ?? null,
    isWhole: !hasMore,
    lines: lines.map(({ id, heading, voice, text, place }) => ({ id, heading, voice, text, place })),
  };
}
