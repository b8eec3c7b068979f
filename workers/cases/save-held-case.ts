import type { CaseId } from '../../domain/ids.ts';
import type { LivingOverview } from '../../pipeline/overview/index.ts';
import type { Overviews } from '../../storage/records/records.ts';

interface Saving {
  readonly overviews: Overviews;
  readonly made: Omit<Parameters<Overviews['save']>[2], 'facts'>;
}

/**
 * Writes the rows of documents whose result differs from what stands there, whichever worker wrote it, and of the lines they touch. Gives the number of
 * documents written.
 */
export async function saveHeldCase(caseId: CaseId, overview: LivingOverview, { overviews, made }: Saving): Promise<number> {
  const standing = await overviews.held(caseId);
  const { digests } = overview;
  const differing = new Set([
    ...[...digests].flatMap(([sha256, digest]) => (standing.get(sha256) === digest ? [] : [sha256])),
    ...[...standing.keys()].filter((sha256) => !digests.has(sha256)),
  ]);
  const held = await overviews.heldPassages(caseId, [...differing]);
  await overviews.save(caseId, overview.changes(differing, held), { ...made, facts: overview.facts() });
  return differing.size;
}
