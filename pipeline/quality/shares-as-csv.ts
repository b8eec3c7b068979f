import { csvLine } from '../../domain/csv-line.ts';
import type { Texts } from '../../domain/texts/index.ts';
import { asNumber, sharePercent } from './share-percent.ts';
import type { CheckShares } from './shares-over-time.ts';

/** Shares over time as a table for a spreadsheet; begins with the mark by which it knows UTF-8. */
export function sharesAsCsv(series: readonly CheckShares[], texts: Texts): string {
  const { columns, checks } = texts.quality;
  const head = [columns.check, columns.from, columns.papers, columns.found, columns.share];
  const lines = series.flatMap(({ check, points }) =>
    points.map((point) => csvLine([checks[check], point.start, String(point.papers), asNumber(point.found), sharePercent(point, texts)])),
  );
  return `\ufeff${csvLine(head)}${lines.join('')}`;
}
