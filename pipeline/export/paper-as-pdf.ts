import type { Paper, PaperBlock } from './paper.ts';
import { drawTable } from './pdf/draw-table.ts';
import { drawHeading, drawList, drawParagraph, printable, size } from './pdf/draw-text.ts';
import { faces } from './pdf/fonts.ts';
import { collectBytes, openPdf, type Pdf, type Struct } from './pdf/open-pdf.ts';

/** A paper as tagged PDF: headings, lists and tables in a structure tree, in reading order. The same paper gives the same bytes. */
export async function paperAsPdf(paper: Paper): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const pdf = openPdf(paper);
  const bytes = collectBytes(pdf);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const block of paper.blocks) drawBlock(pdf, root, block);
  root.end();
  const { count } = pdf.bufferedPageRange();
  for (let at = 0; at < count; at += 1) drawFoot(pdf, paper, { at, count });
  pdf.end();
  return { bytes: await bytes, pages: count };
}

function drawBlock(pdf: Pdf, root: Struct, block: PaperBlock): void {
  switch (block.kind) {
    case 'heading':
      return drawHeading(pdf, root, block);
    case 'paragraph':
      return drawParagraph(pdf, root, block);
    case 'page-break':
      return void pdf.addPage();
    case 'list':
      return drawList(pdf, root, block.items);
    case 'table':
      drawTable(pdf, root, block);
      if (block.more !== undefined) drawParagraph(pdf, root, { text: block.more });
  }
}

/** On every page and in no reading order: which export it is, and which page. */
function drawFoot(pdf: Pdf, { foot, pageOf }: Paper, { at, count }: { readonly at: number; readonly count: number }): void {
  pdf.switchToPage(at);
  const { left, bottom } = pdf.page.margins;
  pdf.page.margins.bottom = 0; // the foot stands below where text ends, and must begin no page
  const y = pdf.page.height - 30;
  pdf.markContent('Artifact', { type: 'Pagination' });
  pdf
    .font(faces.regular)
    .fontSize(size.small)
    .text(printable(`${foot}. ${pageOf(at + 1, count)}`), left, y, { lineBreak: false });
  pdf.endMarkedContent();
  pdf.page.margins.bottom = bottom;
}
