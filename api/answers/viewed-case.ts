import type { CaseId } from '../../domain/ids.ts';
import type { Overview } from '../../domain/overview.ts';
import { foldOverview } from '../../pipeline/overview/index.ts';
import { viewCase, type ViewedCase } from '../../pipeline/views/index.ts';
import type { ApiDeps } from '../deps.ts';

/** All of one moment; a case without an overview yet has an empty one. */
export async function loadViewed(
  caseId: CaseId,
  { records }: Pick<ApiDeps, 'records'>,
): Promise<{ readonly viewed: ViewedCase; readonly overview: Overview }> {
  const snapshot = await records.overviews.snapshot(caseId);
  return { viewed: viewCase(snapshot?.compared ?? []), overview: snapshot?.overview ?? foldOverview([]) };
}
