import type { PaperBlock, PaperItem } from '../paper.ts';
import { drawItem, heightOfItem, printable, size, widthOf } from './draw-text.ts';
import { faces } from './fonts.ts';
import { keepTogether, type Pdf, type Struct } from './open-pdf.ts';

type Table = Extract<PaperBlock, { readonly kind: 'table' }>;

/** Points between the columns, and above and below the words of a row. */
const gutter = 10;
const padding = 2;

/** Rows never run over a page; each column's head is a header cell, so that a screen reader says it with every cell. */
export function drawTable(pdf: Pdf, parent: Struct, { head, widths, rows }: Table): void {
  const table = pdf.struct('Table');
  parent.add(table);
  const columns = columnsOf(pdf, widths);
  const top = head.map((text): PaperItem => ({ lead: text, text: '' }));
  drawRow(pdf, table, { cells: head.map((text) => ({ text })), columns, isHead: true, height: rowHeight(pdf, top, columns) });
  for (const cells of rows) drawRow(pdf, table, { cells, columns, isHead: false, height: rowHeight(pdf, cells, columns) });
  table.end();
  pdf.x = pdf.page.margins.left;
  pdf.y += 2;
}

interface Column {
  readonly x: number;
  readonly width: number;
}

interface Row {
  readonly cells: readonly PaperItem[];
  readonly columns: readonly Column[];
  readonly isHead: boolean;
  readonly height: number;
}

function columnsOf(pdf: Pdf, widths: readonly number[]): readonly Column[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const room = widthOf(pdf) - gutter * (widths.length - 1);
  let x = pdf.page.margins.left;
  return widths.map((part) => {
    const column = { x, width: (room * part) / all };
    x += column.width + gutter;
    return column;
  });
}

const rowHeight = (pdf: Pdf, cells: readonly PaperItem[], columns: readonly Column[]): number =>
  Math.max(...cells.map((cell, at) => heightOfItem(pdf, cell, columns[at]?.width ?? 1)));

function drawRow(pdf: Pdf, table: Struct, { cells, columns, isHead, height }: Row): void {
  keepTogether(pdf, height + 2 * padding + (isHead ? 30 : 0));
  const y = pdf.y + padding;
  const row = pdf.struct('TR');
  table.add(row);
  cells.forEach((cell, at) => {
    const { x, width } = columns[at] ?? { x: pdf.page.margins.left, width: 1 };
    const options: PDFKit.Mixins.StructureElementOptions & { readonly scope?: string } = isHead ? { scope: 'Column' } : {};
    const draw = isHead ? () => drawHead(pdf, cell.text, { x, y, width }) : () => drawItem(pdf, cell, { x, y, width });
    row.add(pdf.struct(isHead ? 'TH' : 'TD', options, draw));
  });
  row.end();
  pdf.y = y + height + padding;
  drawLine(pdf, isHead ? 0.8 : 0.3);
}

function drawHead(pdf: Pdf, text: string, { x, y, width }: { readonly x: number; readonly y: number; readonly width: number }): void {
  pdf.font(faces.strong).fontSize(size.body).text(printable(text), x, y, { width });
}

/** A line says nothing: it is an artifact. */
function drawLine(pdf: Pdf, weight: number): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .moveTo(pdf.page.margins.left, pdf.y)
    .lineTo(pdf.page.width - pdf.page.margins.right, pdf.y)
    .lineWidth(weight)
    .stroke('#555555');
  pdf.endMarkedContent();
  pdf.y += 1;
}
