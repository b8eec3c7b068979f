import { hash } from 'node:crypto';
import type { PaperId } from '../../domain/quality.ts';

/**
 * The papers with the lowest hashes of seed and paper: whoever draws again with the same seed from the same papers gets the same ones, in whatever
 * order they come, and a larger sample holds the smaller one. A paper that is added or taken away moves at most one other.
 *
 * @example drawSample(papers, { seed: '7f3a91c2', size: 20 })
 */
export function drawSample<T extends PaperId>(
  papers: readonly T[],
  { seed, size }: { readonly seed: string; readonly size: number },
): readonly T[] {
  return papers
    .map((paper) => ({ paper, rank: hash('sha256', `${seed} ${paper.sha256} ${paper.caseId}`) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .slice(0, size)
    .map(({ paper }) => paper);
}
