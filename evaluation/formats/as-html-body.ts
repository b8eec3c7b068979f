import type { PlainText } from './one-text.ts';
import { writePieces } from './write-pieces.ts';

/** The body of a web page, as mail programs write it too. */
export function asHtmlBody(text: PlainText): string {
  return writePieces(text, {
    heading: (piece) => `<h2>${piece.text}</h2>\n`,
    paragraph: (piece) => `<p>${piece.text}</p>\n`,
    list: ({ items }) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>\n`,
    table: ({ rows }) =>
      `<table>${rows.map((row, at) => `<tr>${row.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>\n`,
  });
}
