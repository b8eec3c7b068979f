import { AlignmentType, Document, Footer, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, TextRun, type FileChild } from 'docx';
import { docxTable } from './docx/docx-table.ts';
import { createItemRuns, type ItemRuns } from './docx/item-runs.ts';
import { settleDocx } from './docx/settle-docx.ts';
import type { Paper, PaperBlock } from './paper.ts';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** Half points. */
const size = { body: 20, small: 16 } as const;
const bullets = 'bullets';

/** A paper as a Word document to go on writing in: styles for headings, real lists, tables with head rows, and footnotes where the paper wants them. */
export async function paperAsDocx(paper: Paper): Promise<Uint8Array> {
  const runs = createItemRuns(paper);
  const children = paper.blocks.flatMap((block) => blockOf(block, runs));
  const file = new Document({
    title: paper.title,
    creator: 'Sagsblik',
    lastModifiedBy: 'Sagsblik',
    features: { updateFields: false },
    footnotes: runs.footnotes(),
    styles: {
      default: {
        document: { run: { size: size.body, font: 'Arial', language: { value: paper.locale } } },
        heading1: { run: { size: 32, bold: true, color: '000000' }, paragraph: { spacing: { after: 120 } } },
        heading2: { run: { size: 26, bold: true, color: '000000' }, paragraph: { spacing: { before: 240, after: 80 } } },
        heading3: { run: { size: 21, bold: true, color: '000000' }, paragraph: { spacing: { before: 120, after: 40 } } },
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 360, hanging: 260 } } } }],
        },
      ],
    },
    sections: [{ children, footers: { default: footer(paper) } }],
  });
  return settleDocx(await Packer.toBuffer(file), paper.date);
}

function blockOf(block: PaperBlock, runs: ItemRuns): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], keepNext: true, children: [runs.plain(block.text)] })];
    case 'paragraph':
      return [paragraph(block, runs)];
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
    case 'list':
      return block.items.map((item) => new Paragraph({ numbering: { reference: bullets, level: 0 }, children: [...runs.of(item)] }));
    case 'table':
      return [docxTable(block, runs), ...more(block.more, runs)];
  }
}

const paragraph = ({ text, isStrong = false, isSmall = false }: Extract<PaperBlock, { kind: 'paragraph' }>, runs: ItemRuns): Paragraph =>
  new Paragraph({ spacing: { after: 100 }, children: [runs.plain(text, { bold: isStrong, ...(isSmall ? { size: size.small } : {}) })] });

const more = (text: string | undefined, runs: ItemRuns): readonly Paragraph[] =>
  text === undefined ? [] : [new Paragraph({ children: [runs.plain(text)] })];

/** Word counts the pages itself. */
function footer({ foot, pageOf }: Paper): Footer {
  const [before = '', between = '', after = ''] = pageOf(-1, -2).split(/-1|-2/u);
  const text = new TextRun({
    size: size.small,
    children: [`${foot}. ${before}`, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.LEFT, children: [text] })] });
}
