import { docx, p } from '../../tests/fixtures/docx/make.ts';
import type { PlainText } from './one-text.ts';
import { writePieces } from './write-pieces.ts';

const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
const cell = (words: string): string => `<w:tc><w:tcPr/>${p(words)}</w:tc>`;

/** Word. */
export function asDocx(text: PlainText): Uint8Array {
  const bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>';
  const body = writePieces(text, {
    heading: (piece) => p(piece.text, style('Overskrift1')),
    paragraph: (piece) => p(piece.text),
    list: ({ items }) => items.map((item) => p(item, bullet)).join(''),
    table: ({ rows }) =>
      `<w:tbl><w:tblPr/>${rows.map((row, at) => `<w:tr>${at === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`,
  });
  return docx({ body: p(text.title, style('Titel')) + body });
}
