import type { z } from 'zod';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import type { Records } from '../../storage/records/records.ts';
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
  const shown = await Promise.all(documents.map((sha256) => show(caseId, sha256, records)));
  return shown.flat().toSorted((one, other) => (one.date ?? '').localeCompare(other.date ?? ''));
}

async function show(
  caseId: CaseId,
  sha256: Sha256,
  { documents, overviews }: Pick<Records, 'documents' | 'overviews'>,
): Promise<readonly Shown[]> {
  const [row, compared] = await Promise.all([documents.find(caseId, sha256), overviews.comparedDocument(caseId, sha256)]);
  if (row === null) return [];
  const head = compared?.head ?? null;
  const lines = (compared?.passages ?? []).filter(({ heading }) => heading !== 'formalia');
  return [
    {
      sha256,
      title: head?.title ?? row.fileName,
      fileName: row.fileName,
      kind: head?.kind ?? null,
      date: head?.documentDate ?? row.received,
      sender: head?.organisation ?? head?.author ?? null,
      pages: head?.pages ?? null,
      lines: lines.map(({ id, heading, voice, text, place }) => ({ id, heading, voice, text, place })),
    },
  ];
}
