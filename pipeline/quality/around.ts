import { monthsFrom } from '../../domain/months-from.ts';
import { qualityChecks, type PaperGroup, type QualityCheck } from '../../domain/quality.ts';
import { shareOf, type Share } from './share-of.ts';
import type { CheckedPapers } from './shares-over-time.ts';

export const sides = ['before', 'after'] as const;
export type Side = (typeof sides)[number];
export const readGroups = ['all', 'reports', 'statements', 'others'] as const;
export type ReadGroup = (typeof readGroups)[number];

/** Both ends belong to it. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Quarters of the values lie below the first and above the third. */
export interface Quartiles {
  readonly first: number;
  readonly median: number;
  readonly third: number;
}

/** Orders as they stood on the last day of a stretch. */
export interface OrdersAround {
  readonly side: Side;
  readonly asked: number;
  readonly answered: number;
  readonly late: number;
  readonly days: Quartiles | null;
  /** Open on the last day, whenever they were asked. */
  readonly open: number;
  readonly overdue: number;
}

/** What differs, check by check. */
export interface SharesAround {
  readonly group: PaperGroup;
  readonly check: QualityCheck | 'returned';
  readonly before: Share;
  readonly after: Share;
}

/** Two stretches of the same length on both sides of a day; the later one ends today at the latest. */
export function stretchesAround(day: string, months: number, today: string): Readonly<Record<Side, Stretch>> {
  const end = dayBefore(monthsFrom(day, months));
  return { before: { from: monthsFrom(day, -months), to: dayBefore(day) }, after: { from: day, to: end < today ? end : today } };
}

const MILLISECONDS_A_DAY = 86_400_000;

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Shares per check on both sides, and how many papers went back to their sender. */
export function sharesAround(group: PaperGroup, rows: readonly CheckedPapers[]): readonly SharesAround[] {
  const on = (side: Side): CheckedPapers => rows.find(({ start }) => start === side) ?? noPapers(side);
  const [before, after] = [on('before'), on('after')];
  const checks: readonly SharesAround['check'][] = [...qualityChecks[group], 'returned'];
  return checks.map((check) => ({ group, check, before: shareFor(before, check), after: shareFor(after, check) }));
}

function shareFor({ papers, cases, ordered, orderedCases, returned, found }: CheckedPapers, check: SharesAround['check']): Share {
  if (check === 'returned') return shareOf({ papers, cases, found: returned });
  if (check === 'order_not_answered') return shareOf({ papers: ordered, cases: orderedCases, found: found[check] ?? 0 });
  return shareOf({ papers, cases, found: found[check] ?? 0 });
}

const noPapers = (start: string): CheckedPapers => ({ start, papers: 0, cases: 0, ordered: 0, orderedCases: 0, returned: 0, found: {} });
