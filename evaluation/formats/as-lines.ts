import type { PlainText } from './one-text.ts';
import { writePieces } from './write-pieces.ts';

/** Plain lines, as a journal program writes them; a table has no place there, and each row becomes `Uge 10: 4 timer`. */
export function asLines(text: PlainText): string {
  return writePieces(text, {
    heading: (piece) => `\n${piece.text}:\n`,
    paragraph: (piece) => `${piece.text}\n`,
    list: ({ items }) => items.map((item) => `- ${item}\n`).join(''),
    table: ({ rows }) =>
      rows
        .slice(1)
        .map((row) => `${row.join(': ')}\n`)
        .join(''),
  });
}
