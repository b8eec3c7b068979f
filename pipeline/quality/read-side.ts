import type { Quartiles, ReadGroup, Side } from './around.ts';
import { shareOf, type Share } from './share-of.ts';

/** Papers of one stretch that are alike in how soon somebody read them; as it stood on the last day of the stretch. */
export interface ReadCount {
  readonly side: Side;
  readonly group: Exclude<ReadGroup, 'all'>;
  /** Whole days from receipt to the first mark; null where nobody had read them, or the day is unknown. */
  readonly days: number | null;
  /** Marked as read, on a day that nobody noted. */
  readonly undated: boolean;
  /** Received a week or more before the last day: the others have not had the time to be read within one. */
  readonly hadWeek: boolean;
  readonly papers: number;
}

/** How soon the papers of one group were read in one stretch. */
export interface ReadSide {
  readonly papers: number;
  /** On a day that is known. */
  readonly read: number;
  readonly undated: number;
  readonly unread: number;
  /** Days of those read on a known day; null where there are too few. */
  readonly days: Quartiles | null;
  readonly withinWeek: Share;
}

/** Quartiles of fewer values tell about single papers. */
export const LEAST_VALUES = 5;
const WEEK = 7;

/** Counts of one group and stretch, put together. */
export function readSideOf(counts: readonly ReadCount[]): ReadSide {
  const sumOf = (is: (count: ReadCount) => boolean): number => counts.filter(is).reduce((sum, { papers }) => sum + papers, 0);
  const [papers, read] = [sumOf(() => true), sumOf(({ days }) => days !== null)];
  const undated = sumOf((count) => count.undated);
  const isJudged = ({ hadWeek, undated: isUndated }: ReadCount): boolean => hadWeek && !isUndated;
  const judged = sumOf(isJudged);
  const soon = sumOf((count) => isJudged(count) && count.days !== null && count.days <= WEEK);
  return {
    papers,
    read,
    undated,
    unread: papers - read - undated,
    days: read < LEAST_VALUES ? null : quartilesOf(counts),
    withinWeek: shareOf({ papers: judged, cases: judged, found: soon }),
  };
}

function quartilesOf(counts: readonly ReadCount[]): Quartiles {
  const values = counts.flatMap(({ days, papers }) => (days === null ? [] : [{ days, papers }])).toSorted((a, b) => a.days - b.days);
  const last = values.reduce((sum, { papers }) => sum + papers, 0) - 1;
  return { first: valueAt(values, last * 0.25), median: valueAt(values, last * 0.5), third: valueAt(values, last * 0.75) };
}

/** The value at a place among all, counted from 0; between two of them, as far as the place lies between. */
function valueAt(values: readonly { readonly days: number; readonly papers: number }[], place: number): number {
  const at = (whole: number): number => {
    let before = 0;
    for (const { days, papers } of values) {
      before += papers;
      if (whole < before) return days;
    }
    return values.at(-1)?.days ?? 0;
  };
  const below = Math.floor(place);
  const [low, high] = [at(below), at(Math.ceil(place))];
  return low + (high - low) * (place - below);
}
