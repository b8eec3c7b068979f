import { rtf } from '../../tests/fixtures/rtf/make.ts';
import type { PlainText } from './one-text.ts';
import { writePieces } from './write-pieces.ts';

const escape = (words: string): string =>
  words.replaceAll(/[^\x20-\x7e]/gu, (letter) => `\\'${(letter.codePointAt(0) ?? 0x3f).toString(16).padStart(2, '0')}`);

/** Rich text, letters beyond ASCII in the code page of Danish Windows. */
export function asRtf(text: PlainText): Uint8Array {
  const body = writePieces(text, {
    heading: (piece) => `\\pard\\plain\\s1\\b ${escape(piece.text)}\\par\n`,
    paragraph: (piece) => `\\pard\\plain ${escape(piece.text)}\\par\n`,
    list: ({ items }) =>
      items.map((item) => `\\pard\\plain{\\pntext\\'95\\tab}{\\*\\pn\\pnlvlblt{\\pntxtb\\'95}}${escape(item)}\\par\n`).join(''),
    table: ({ rows }) =>
      rows
        .map(
          (row, at) =>
            `\\trowd${at === 0 ? '\\trhdr' : ''}\\cellx3000\\cellx6000\\pard\\plain\\intbl ${row.map((cell) => `${escape(cell)}\\cell `).join('')}\\row\n`,
        )
        .join(''),
  });
  return new TextEncoder().encode(rtf(`\\pard\\plain\\s2\\b ${escape(text.title)}\\par\n${body}`));
}
