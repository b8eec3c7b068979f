import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { PaperBlock, PaperItem } from '../paper.ts';
import type { ItemRuns } from './item-runs.ts';

/** A head row that Word repeats on every page, and rows that do not break. */
export function docxTable({ head, widths, rows }: Extract<PaperBlock, { readonly kind: 'table' }>, runs: ItemRuns): Table {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const cell = (paragraph: Paragraph, at: number): TableCell =>
    new TableCell({ width: { size: Math.round(((widths[at] ?? 1) * 100) / all), type: WidthType.PERCENTAGE }, children: [paragraph] });
  const itemCell = (item: PaperItem, at: number): TableCell => cell(new Paragraph({ children: [...runs.of(item)] }), at);
  const headCell = (text: string, at: number): TableCell => cell(new Paragraph({ children: [runs.plain(text, { bold: true })] }), at);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map(headCell) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map(itemCell) })),
    ],
  });
}
