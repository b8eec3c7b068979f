import type { Piece, PlainText } from './one-text.ts';

/** A dynamic form of MedCom: every heading a prompt, what stands under it the answer. */
export function asXml(text: PlainText): Uint8Array {
  const fields: string[] = [];
  let prompt = '';
  for (const piece of text.pieces) {
    if (piece.kind === 'heading') prompt = piece.text;
    else fields.push(`<FieldX GeneralText="${prompt}" ShortPrompt="">${editorOf(piece)}</FieldX>`);
  }
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?><DenDynamiskeBlanket xmlns="http://rep.oio.dk/sundcom.dk/medcom.dk/xml/schemas/2017/12/13/"><Form><TypeCode>${text.title}</TypeCode><Data><UserFields>${fields.join('')}</UserFields></Data></Form></DenDynamiskeBlanket>`,
  );
}

function editorOf(piece: Exclude<Piece, { kind: 'heading' }>): string {
  if (piece.kind === 'paragraph') return `<MultilineEdit>${piece.text}</MultilineEdit>`;
  if (piece.kind === 'list') return `<MultilineEdit>${piece.items.map((item) => `- ${item}`).join('<br/>')}</MultilineEdit>`;
  return `<TableEdit>${piece.rows.map((row) => `<Row>${row.map((cell) => `<Cell>${cell}</Cell>`).join('')}</Row>`).join('')}</TableEdit>`;
}
