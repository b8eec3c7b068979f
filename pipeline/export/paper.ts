/** A line with where it stands in the case. */
export interface PaperItem {
  /** Before the words, in bold: "Nyt". */
  readonly lead?: string;
  readonly text: string;
  readonly source?: string;
  /** Behind everything: what is not shown. */
  readonly more?: string;
}

/** A sheet in the order in which it is read, before anybody has said whether it becomes PDF or DOCX. */
export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly isStrong?: boolean; readonly isSmall?: boolean }
  | { readonly kind: 'page-break' }
  | { readonly kind: 'list'; readonly items: readonly PaperItem[] }
  /** Every column has its head; widths are parts of the whole. */
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly PaperItem[])[];
      readonly more?: string;
    };

export interface Paper {
  readonly title: string;
  readonly locale: string;
  /** On every page, beside its number. */
  readonly foot: string;
  readonly pageOf: (page: number, pages: number) => string;
  /** ISO 8601 day: stands in the file's properties instead of a clock. */
  readonly date: string;
  /** Behind the words, or as footnotes where the form has them. */
  readonly sources: 'inline' | 'notes';
  readonly blocks: readonly PaperBlock[];
}
