import { text as pdfText, writePdf } from '../../tests/fixtures/pdf/write-pdf.ts';
import type { PlainText } from './one-text.ts';
import { writePieces } from './write-pieces.ts';

const rule = (x: number, at: number, width: number): string => `${x} ${at} m ${x + width} ${at} l S\n`;
const wall = (x: number, at: number, height: number): string => `${x} ${at} m ${x} ${at + height} l S\n`;

/** One page of a PDF: titles bold, a table between rules. */
export function asPdf(text: PlainText): Uint8Array {
  let y = 760;
  const down = (by: number): number => (y -= by);
  const content = writePieces(text, {
    heading: (piece) => pdfText(60, down(30), piece.text, { font: 'F2', size: 13 }),
    paragraph: (piece) =>
      wrapped(piece.text)
        .map((line, at) => pdfText(60, down(at === 0 ? 20 : 14), line))
        .join(''),
    list: ({ items }) => items.map((item) => pdfText(60, down(18), `• ${item}`)).join(''),
    table: ({ rows }) => {
      const top = down(10);
      const lines = rows
        .map((row) => row.map((cell, column) => pdfText(64 + column * 160, column === 0 ? down(20) + 6 : y + 6, cell)).join(''))
        .join('');
      const height = top - y;
      return (
        lines +
        [...rows, null].map((_, at) => rule(60, top - at * 20, 320)).join('') +
        [60, 220, 380].map((x) => wall(x, y, height)).join('')
      );
    },
  });
  return writePdf([{ content: pdfText(60, 780, text.title, { font: 'F2', size: 18 }) + content }]);
}

/** Lines of at most 85 letters. */
function wrapped(words: string): readonly string[] {
  return words.match(/.{1,85}(?:\s|$)/gu)?.map((line) => line.trim()) ?? [words];
}
