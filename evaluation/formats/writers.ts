import { docx, p as wordParagraph } from '../../tests/fixtures/docx/make.ts';
import { h as openHeading, odt, p as openParagraph } from '../../tests/fixtures/odt/make.ts';
import { text as pdfText, writePdf } from '../../tests/fixtures/pdf/write-pdf.ts';
import { rtf } from '../../tests/fixtures/rtf/make.ts';
import type { Piece, PlainText } from './one-text.ts';

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Each piece by its own writer. */
function pieces(text: PlainText, write: { readonly [Kind in Piece['kind']]: (piece: Extract<Piece, { kind: Kind }>) => string }): string {
  return text.pieces
    .map((piece) => {
      if (piece.kind === 'heading') return write.heading(piece);
      if (piece.kind === 'paragraph') return write.paragraph(piece);
      return piece.kind === 'list' ? write.list(piece) : write.table(piece);
    })
    .join('');
}

/** Plain lines, as a journal program writes them; a table has no place there, and each row becomes `Uge 10: 4 timer`. */
export function asLines(text: PlainText): string {
  return pieces(text, {
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

/** The body of a web page, as mail programs write it too. */
export function asHtmlBody(text: PlainText): string {
  return pieces(text, {
    heading: (piece) => `<h2>${piece.text}</h2>\n`,
    paragraph: (piece) => `<p>${piece.text}</p>\n`,
    list: ({ items }) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>\n`,
    table: ({ rows }) =>
      `<table>${rows.map((row, at) => `<tr>${row.map((cell) => (at === 0 ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>\n`,
  });
}

/** Word. */
export function asDocx(text: PlainText): Uint8Array {
  const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
  const cell = (words: string): string => `<w:tc><w:tcPr/>${wordParagraph(words)}</w:tc>`;
  const bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>';
  const body = pieces(text, {
    heading: (piece) => wordParagraph(piece.text, style('Overskrift1')),
    paragraph: (piece) => wordParagraph(piece.text),
    list: ({ items }) => items.map((item) => wordParagraph(item, bullet)).join(''),
    table: ({ rows }) =>
      `<w:tbl><w:tblPr/>${rows.map((row, at) => `<w:tr>${at === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`,
  });
  return docx({ body: wordParagraph(text.title, style('Titel')) + body });
}

/** OpenDocument. */
export function asOdt(text: PlainText): Uint8Array {
  const row = (cells: readonly string[]): string =>
    `<table:table-row>${cells.map((cell) => `<table:table-cell office:value-type="string">${openParagraph(cell)}</table:table-cell>`).join('')}</table:table-row>`;
  const body = pieces(text, {
    heading: (piece) => openHeading(piece.text, 1),
    paragraph: (piece) => openParagraph(piece.text),
    list: ({ items }) =>
      `<text:list text:style-name="Prik">${items.map((item) => `<text:list-item>${openParagraph(item)}</text:list-item>`).join('')}</text:list>`,
    table: ({ rows: [head = [], ...rows] }) =>
      `<table:table table:name="Timer"><table:table-column table:number-columns-repeated="2"/><table:table-header-rows>${row(head)}</table:table-header-rows>${rows.map(row).join('')}</table:table>`,
  });
  return odt({ body: openParagraph(text.title, 'P1') + body });
}

/** Rich text, letters beyond ASCII in the code page of Danish Windows. */
export function asRtf(text: PlainText): Uint8Array {
  const escape = (words: string): string =>
    words.replaceAll(/[^\x20-\x7e]/gu, (letter) => `\\'${(letter.codePointAt(0) ?? 0x3f).toString(16).padStart(2, '0')}`);
  const body = pieces(text, {
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
  return utf8(rtf(`\\pard\\plain\\s2\\b ${escape(text.title)}\\par\n${body}`));
}

/** One page of a PDF: titles bold, a table between rules. */
export function asPdf(text: PlainText): Uint8Array {
  let y = 760;
  const down = (by: number): number => (y -= by);
  const rule = (x: number, at: number, width: number): string => `${x} ${at} m ${x + width} ${at} l S\n`;
  const wall = (x: number, at: number, height: number): string => `${x} ${at} m ${x} ${at + height} l S\n`;
  const content = pieces(text, {
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

/** A dynamic form of MedCom: every heading a prompt, what stands under it the answer. */
export function asXml(text: PlainText): Uint8Array {
  const fields: string[] = [];
  let prompt = '';
  for (const piece of text.pieces) {
    if (piece.kind === 'heading') prompt = piece.text;
    else fields.push(`<FieldX GeneralText="${prompt}" ShortPrompt="">${editorOf(piece)}</FieldX>`);
  }
  return utf8(
    `<?xml version="1.0" encoding="UTF-8"?><DenDynamiskeBlanket xmlns="http://rep.oio.dk/sundcom.dk/medcom.dk/xml/schemas/2017/12/13/"><Form><TypeCode>${text.title}</TypeCode><Data><UserFields>${fields.join('')}</UserFields></Data></Form></DenDynamiskeBlanket>`,
  );
}

function editorOf(piece: Exclude<Piece, { kind: 'heading' }>): string {
  if (piece.kind === 'paragraph') return `<MultilineEdit>${piece.text}</MultilineEdit>`;
  if (piece.kind === 'list') return `<MultilineEdit>${piece.items.map((item) => `- ${item}`).join('<br/>')}</MultilineEdit>`;
  return `<TableEdit>${piece.rows.map((row) => `<Row>${row.map((cell) => `<Cell>${cell}</Cell>`).join('')}</Row>`).join('')}</TableEdit>`;
}
