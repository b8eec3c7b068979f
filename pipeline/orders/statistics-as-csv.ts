import { csvLine } from '../../domain/csv-line.ts';
import type { Texts } from '../../domain/texts/index.ts';
import type { OrderFigures } from './order-statistics.ts';

/** The figures as a table; begins with the mark by which a spreadsheet knows UTF-8. */
export function statisticsAsCsv(figures: readonly OrderFigures[], { kinds, orders: { columns } }: Texts): string {
  const head = [
    columns.kind,
    columns.supplier,
    columns.asked,
    columns.answered,
    columns.late,
    columns.overdue,
    columns.medianDays,
    columns.unanswered,
  ];
  const lines = figures.map(({ kind, supplier, asked, answered, late, overdue, medianDays, unanswered, unansweredOwn }) =>
    csvLine([
      kinds[kind],
      supplier ?? '',
      ...[asked, answered, late, overdue].map(String),
      medianDays === null ? '' : String(medianDays).replace('.', ','),
      [
        ...unanswered.map(({ question, orders }) => `${question} (${orders})`),
        ...(unansweredOwn === 0 ? [] : [`${columns.unansweredOwn} (${unansweredOwn})`]),
      ].join(' | '),
    ]),
  );
  return `\ufeff${csvLine(head)}${lines.join('')}`;
}
