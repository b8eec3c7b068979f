import { median } from './ink-word.ts';
import { isCapitals, markerKind } from './markers.ts';
import type { Piece } from './make-paragraphs.ts';

/** What a piece is to the reader. */
export type Named = { readonly piece: Piece } & (
  | { readonly kind: 'title' | 'paragraph' | 'comment' | 'table' }
  /** `Label: value` with the label in bold; `label` counts its words. */
  | { readonly kind: 'form-field'; readonly label: number }
  | { readonly kind: 'section-title'; readonly level: number }
  | { readonly kind: 'list-item'; readonly marker: string }
);

/** Longer bold texts are emphasis, not titles; characters. A form's numbered question can be long. */
const LONGEST_TITLE = 160;
const LONGEST_QUESTION = 320;

export interface BodyStyle {
  readonly size: number;
  readonly bold: boolean;
}

/** The style most characters of the document are set in. */
export function bodyStyle(pieces: readonly Piece[]): BodyStyle {
  const lines = pieces.flatMap((p) => p.lines);
  const weighed = lines.flatMap((l) => Array.from({ length: Math.ceil(l.text.length / 10) }, () => l));
  const bold = weighed.filter((l) => l.bold).length;
  return { size: median(weighed.map((l) => l.size)), bold: bold > weighed.length / 2 };
}

export const textOf = (piece: Piece): string => piece.lines.map((l) => l.text).join(' ');

/** Titles by size, weight, capitals, colon and number; the first and largest is the document's. */
export function namePieces(pieces: readonly Piece[], body: BodyStyle): Named[] {
  const largest = Math.max(0, ...pieces.filter((p) => isTitleText(textOf(p))).map((p) => sizeOf(p)));
  let titled = false;
  return pieces.map((piece, at): Named => {
    if (piece.lines[0]?.table !== undefined) return { piece, kind: 'table' };
    const size = sizeOf(piece);
    const next = pieces[at + 1];
    if (!titled && isTitleText(textOf(piece)) && size >= largest - 0.1 && size > 1.15 * body.size) {
      titled = true;
      return { piece, kind: 'title' };
    }
    if (isSectionTitle(piece, next, body)) return { piece, kind: 'section-title', level: size > 1.25 * body.size ? 1 : 2 };
    const filled = filledPiece(piece);
    if (filled !== undefined) return filled;
    const label = labelWords(piece);
    if (label > 0) return { piece, kind: 'form-field', label };
    if (piece.marker !== null) return { piece, kind: 'list-item', marker: piece.marker };
    return { piece, kind: 'paragraph' };
  });
}

/** A form field with the printed words before it, a text laid on the page, or a comment. */
function filledPiece(piece: Piece): Named | undefined {
  const words = piece.lines[0]?.words ?? [];
  const at = words.findIndex((w) => w.field !== undefined);
  const kind = words[at]?.field?.kind;
  if (kind === undefined) return undefined;
  return kind === 'field' ? { piece, kind: 'form-field', label: at } : { piece, kind: kind === 'text' ? 'paragraph' : 'comment' };
}

/** Longest label in words. */
const LONGEST_LABEL = 10;

/** Words of a bold label that ends in a colon before plain text; 0 for none. */
function labelWords(piece: Piece): number {
  const words = piece.lines[0]?.words ?? [];
  const bold = words.findIndex((w) => !w.bold);
  return bold > 0 && bold <= LONGEST_LABEL && isLabel(words[bold - 1]?.text ?? '') ? bold : 0;
}

const isLabel = (text: string): boolean => text.endsWith(':') && /\p{L}/u.test(text);
const sizeOf = (piece: Piece): number => median(piece.lines.map((l) => l.size));
const isTitleText = (text: string): boolean => text.length <= LONGEST_TITLE && /\p{L}{2}/u.test(text);

function isSectionTitle(piece: Piece, next: Piece | undefined, body: BodyStyle): boolean {
  const text = textOf(piece);
  const numbered = piece.marker !== null && markerKind(piece.marker) !== 'bullet';
  if (text.length > (numbered ? LONGEST_QUESTION : LONGEST_TITLE) || !/\p{L}{2}/u.test(text) || piece.lines.length > 4) return false;
  const bold = !body.bold && piece.lines.every((l) => l.bold);
  const marker = piece.marker;
  if (marker !== null && markerKind(marker) === 'bullet') return false;
  const large = sizeOf(piece) > 1.12 * body.size;
  if (large || bold) return !/[,;]$/.test(text) && !(text.endsWith('.') && text.length > 80);
  if (piece.lines.length > 1) return false;
  if (isCapitals(text) && text.length < 80 && next !== undefined) return true;
  return (
    marker === null && /[^:]:$/.test(text) && text.length < 60 && text.split(' ').length <= 8 && !/[.!?] /.test(text) && next !== undefined
  );
}
