import type { RichCell, RichNode, RichPiece, RichRow } from '../layout/rich-text.ts';

/** What a paragraph is; set by words, and set back by `\pard`. */
export interface ParagraphState {
  style: number;
  level: number | null;
  isInTable: boolean;
}

/** A text that grows: the body, a header, a note, a box. */
export interface TextBuilder {
  readonly paragraph: ParagraphState;
  add(text: string, isBold: boolean): void;
  mark(text: string): void;
  /** A picture or a box that hangs on the paragraph. */
  hang(nodes: readonly RichNode[]): void;
  endParagraph(): void;
  endCell(): void;
  endRow(isHeader: boolean): void;
  finish(): readonly RichNode[];
}

export const plainParagraph = (): ParagraphState => ({ style: 0, level: null, isInTable: false });

/** @param levelOf rank of a style: 0 for the title, null for running text */
export function buildText(levelOf: (style: number) => number | null): TextBuilder {
  const nodes: RichNode[] = [];
  const paragraph = plainParagraph();
  let pieces: RichPiece[] = [];
  let hanging: RichNode[] = [];
  let marker: string | null = null;
  let rows: RichRow[] = [];
  let cells: RichCell[] = [];
  let content: RichNode[] = [];
  const takeParagraph = (): readonly RichNode[] => {
    const taken: readonly RichNode[] = [
      { kind: 'paragraph', pieces, level: paragraph.level ?? levelOf(paragraph.style), marker: markerOf(marker) },
      ...hanging,
    ];
    [pieces, hanging, marker] = [[], [], null];
    return taken;
  };
  const closeTable = (): void => {
    if (rows.length > 0) nodes.push({ kind: 'table', rows });
    // A file that was cut off may end inside a row.
    nodes.push(...cells.flatMap((cell) => cell.content), ...content);
    [rows, cells, content] = [[], [], []];
  };
  const builder: TextBuilder = {
    paragraph,
    add: (text, isBold) => {
      const last = pieces.at(-1);
      if (last !== undefined && last.isBold === isBold) pieces[pieces.length - 1] = { text: last.text + text, isBold };
      else pieces.push({ text, isBold });
    },
    mark: (text) => {
      marker = `${marker ?? ''}${text}`;
    },
    hang: (more) => void hanging.push(...more),
    endParagraph: () => {
      if (paragraph.isInTable) content.push(...takeParagraph());
      else {
        closeTable();
        nodes.push(...takeParagraph());
      }
    },
    endCell: () => {
      cells.push({ column: cells.length, content: [...content, ...takeParagraph()] });
      content = [];
    },
    endRow: (isHeader) => {
      if (cells.length > 0) rows.push({ cells, isHeader });
      cells = [];
    },
    finish: () => {
      if (pieces.length > 0 || hanging.length > 0) builder.endParagraph();
      closeTable();
      return nodes;
    },
  };
  return builder;
}

/** What is drawn before an item: a number as it stands, any sign as a bullet. */
function markerOf(marker: string | null): string | null {
  const text = marker?.trim() ?? '';
  if (text === '') return null;
  return /[\p{L}\p{N}]/u.test(text) && !/^o$/u.test(text) ? text : '•';
}
