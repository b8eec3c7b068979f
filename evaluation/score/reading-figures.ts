import type { Figure } from './figures.ts';
import { shareOf } from './share.ts';
import { scoreReading, type ReadingResult } from './score-reading.ts';

/** How well the papers were read, in the lines of the table; error rates are better when lower. */
export function readingFiguresOf(cases: readonly ReadingResult[]): readonly Figure[] {
  const { fineScans, coarseScans, columns, cells } = scoreReading(cases);
  return [
    { what: 'character errors, scans at 200 dpi', least: 0.01, aim: 0.01, figure: shareOf(fineScans), isLowerBetter: true },
    { what: 'character errors, 150 dpi and skewed', least: 0.03, aim: 0.03, figure: shareOf(coarseScans), isLowerBetter: true },
    { what: 'reading order, pages of two columns', least: null, aim: 1, figure: shareOf(columns) },
    { what: 'table cells kept', least: null, aim: 1, figure: shareOf(cells) },
  ];
}
