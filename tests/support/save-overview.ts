import type { ComparedDocument } from '../../domain/document.ts';
import type { CaseId } from '../../domain/ids.ts';
import { createLivingOverview } from '../../pipeline/overview/index.ts';
import type { Records } from '../../storage/records/records.ts';
import { saveHeldCase } from '../../workers/cases/save-held-case.ts';

/** Saves the overview of these documents and no others, as a worker does that remembers nothing. */
export async function saveOverview(
  { overviews }: Pick<Records, 'overviews'>,
  caseId: CaseId,
  { documents, replaces }: { readonly documents: readonly ComparedDocument[]; readonly replaces: number },
): Promise<void> {
  const living = createLivingOverview();
  for (const document of documents) living.put(document, JSON.stringify(document));
  const fingerprint = await overviews.currentFingerprint(caseId);
  const arrived = documents.map(({ head }) => head.sha256);
  await saveHeldCase(caseId, living, { overviews, made: { replaces, fingerprint, arrived, matches: [] } });
}
