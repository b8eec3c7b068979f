/** A stretch of a line in one look; `\n` ends a line inside a paragraph. */
export interface RichPiece {
  readonly text: string;
  readonly isBold: boolean;
}

/** A paragraph as a word processor keeps it. */
export interface RichParagraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly RichPiece[];
  /** 0 for the document's title, 1 and up for headings, null for running text. */
  readonly level: number | null;
  /** The number or bullet that the program draws before it. */
  readonly marker: string | null;
  /** A line of a table of contents, which only repeats headings. */
  readonly isContents?: boolean;
}

export interface RichCell {
  /** Counted from 0; a merged cell counts as many columns as it spans. */
  readonly column: number;
  readonly content: readonly RichNode[];
}

export interface RichRow {
  readonly cells: readonly RichCell[];
  readonly isHeader: boolean;
}

export interface RichTable {
  readonly kind: 'table';
  readonly rows: readonly RichRow[];
}

/** A picture in the text; null where its bytes are not in the file or not of a kind that is known. */
export interface RichPicture {
  readonly kind: 'picture';
  readonly bytes: Uint8Array | null;
}

/** What the word processors' formats (DOC, ODT, RTF) have in common. */
export type RichNode = RichParagraph | RichTable | RichPicture;
