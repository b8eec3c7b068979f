import type { QualityCheck } from '../../domain/quality.ts';
import { shareOf, type Share } from './share-of.ts';

/** Papers of one stretch of time, counted. */
export interface CheckedPapers {
  /** First day of a month or quarter, or `before` and `after`. */
  readonly start: string;
  readonly papers: number;
  readonly cases: number;
  /** Those that answer an order: the others cannot leave one unanswered. */
  readonly ordered: number;
  readonly orderedCases: number;
  readonly returned: number;
  readonly found: Readonly<Partial<Record<QualityCheck, number>>>;
}

export interface CheckShares {
  readonly check: QualityCheck;
  readonly points: readonly (Share & { readonly start: string })[];
}

/** One series per check, with a point for every stretch of time, an empty one too. */
export function sharesOverTime(
  rows: readonly CheckedPapers[],
  { starts, checks }: { readonly starts: readonly string[]; readonly checks: readonly QualityCheck[] },
): readonly CheckShares[] {
  const byStart = new Map(rows.map((row) => [row.start, row]));
  return checks.map((check) => ({
    check,
    points: starts.map((start) => ({ start, ...shareIn(byStart.get(start), check) })),
  }));
}

function shareIn(row: CheckedPapers | undefined, check: QualityCheck): Share {
  if (row === undefined) return shareOf({ papers: 0, cases: 0, found: 0 });
  const found = row.found[check] ?? 0;
  if (check === 'order_not_answered') return shareOf({ papers: row.ordered, cases: row.orderedCases, found });
  return shareOf({ papers: row.papers, cases: row.cases, found });
}
