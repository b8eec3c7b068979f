import { h, odt, p } from '../../tests/fixtures/odt/make.ts';
import type { PlainText } from './one-text.ts';
import { writePieces } from './write-pieces.ts';

const row = (cells: readonly string[]): string =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell office:value-type="string">${p(cell)}</table:table-cell>`).join('')}</table:table-row>`;

/** OpenDocument. */
export function asOdt(text: PlainText): Uint8Array {
  const body = writePieces(text, {
    heading: (piece) => h(piece.text, 1),
    paragraph: (piece) => p(piece.text),
    list: ({ items }) =>
      `<text:list text:style-name="Prik">${items.map((item) => `<text:list-item>${p(item)}</text:list-item>`).join('')}</text:list>`,
    table: ({ rows: [head = [], ...rows] }) =>
      `<table:table table:name="Timer"><table:table-column table:number-columns-repeated="2"/><table:table-header-rows>${row(head)}</table:table-header-rows>${rows.map(row).join('')}</table:table>`,
  });
  return odt({ body: p(text.title, 'P1') + body });
}
