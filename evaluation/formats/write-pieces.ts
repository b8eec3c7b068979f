import type { Piece, PlainText } from './one-text.ts';

/** Each piece by its own writer. */
export function writePieces(
  text: PlainText,
  write: { readonly [Kind in Piece['kind']]: (piece: Extract<Piece, { kind: Kind }>) => string },
): string {
  return text.pieces
    .map((piece) => {
      if (piece.kind === 'heading') return write.heading(piece);
      if (piece.kind === 'paragraph') return write.paragraph(piece);
      return piece.kind === 'list' ? write.list(piece) : write.table(piece);
    })
    .join('');
}
