import type { Box, Place } from './place.ts';

/** One word of a page: characters [start, end) of its block's text, where it stands, and how sure the OCR was (0 to 1). */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** The page the word stands on, counted from 1: a paragraph can run over a page break. */
  readonly page: number;
  readonly box: Box;
  /** Left out where the words come from a text layer. */
  readonly confidence?: number;
}

interface TextBlock {
  readonly text: string;
  readonly place: Place;
  /** Every word in reading order; left out where the format has no pages. */
  readonly words?: readonly Word[];
  /** Quoted history of a mail, a comment, a footnote: text that is there, but not the author's running text. */
  readonly role?: 'quoted' | 'comment' | 'note';
}

/** One cell of a table row; a cell is text with a place of its own. */
export type Cell = TextBlock & { readonly column: number };

/** A closed union; a hole is a value with a place, and never an empty string. Layout only: a parser knows no document kind. */
export type Block =
  | (TextBlock & { readonly kind: 'title' })
  | (TextBlock & { readonly kind: 'section-title'; readonly level: number })
  | (TextBlock & { readonly kind: 'paragraph' })
  | (TextBlock & { readonly kind: 'list-item'; readonly marker: string })
  | {
      readonly kind: 'table-row';
      readonly cells: readonly Cell[];
      readonly isHeader: boolean;
      readonly table: number;
      readonly place: Place;
    }
  /** A form field that the format itself names (AcroForm field, content control, `Label: value` cell pair). */
  | (TextBlock & { readonly kind: 'form-field'; readonly label: string })
  | (TextBlock & { readonly kind: 'header' })
  | (TextBlock & { readonly kind: 'footer' })
  | { readonly kind: 'gap'; readonly reason: GapReason; readonly place: Place };

/** Why something could not be read. */
export type GapReason = 'page-needs-ocr' | 'page-unreadable' | 'page-blank' | 'image-unread' | 'pages-over-limit' | 'part-unreadable';
