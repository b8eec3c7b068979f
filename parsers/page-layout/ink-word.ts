import type { Box } from '../../domain/place.ts';

/** One word as it stands in ink: from a text layer or from OCR. Points from the top-left corner, in the frame the text is read in. */
export interface InkWord {
  readonly text: string;
  readonly box: Box;
  /** Where the letters stand, from the top. */
  readonly baseline: number;
  /** Height of the font in points. */
  readonly size: number;
  readonly bold: boolean;
  /** OCR only, 0 to 1. */
  readonly confidence?: number;
  /** Not a printed word: a form field's value, a text laid on the page, or a comment. `text` then holds all of it. */
  readonly field?: { readonly kind: 'field' | 'text' | 'comment'; readonly label: string };
}

/** A thin drawn line: the border of a table or a rule between parts. */
export interface Ruling {
  readonly box: Box;
  readonly direction: 'horizontal' | 'vertical';
}

/** What one page offers the layout: words of one reading direction and the lines drawn on the page. */
export interface InkFrame {
  readonly words: readonly InkWord[];
  readonly rulings: readonly Ruling[];
  readonly width: number;
  readonly height: number;
  /** From the reading frame back to the page as it is shown. */
  readonly toShown: (box: Box) => Box;
}

/** Frames of one page, the main reading direction first. */
export interface InkPage {
  /** Counted from 1. */
  readonly number: number;
  readonly frames: readonly InkFrame[];
}

/** Right edge of a box. */
export const rightOf = (box: Box): number => box.x + box.width;
/** Bottom edge of a box. */
export const bottomOf = (box: Box): number => box.y + box.height;

/** The middle value; 0 for none. */
export function median(values: readonly number[]): number {
  const [first] = values;
  // Words of a line mostly agree.
  if (first !== undefined && values.every((value) => value === first)) return first;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
