import type { CellDraft, Draft } from '../layout/place-blocks.ts';
import { canBeTitle, isAllCapitals, isColonTitle } from '../layout/section-title.ts';
import type { Model, Node } from './model.ts';

/** The document's blocks in reading order: body, then notes, then comments. */
export function draftDocument(model: Model): readonly Draft[] {
  const drafts: Draft[] = [];
  const notes: Node[] = [];
  const state = { table: 0 };
  for (const node of model.children) draftNode(node, drafts, state);
  for (const node of model.children) collectNotes(node, notes);
  for (const reference of notes) drafts.push(...asRole(model.note(reference), 'note'));
  for (const comment of model.comments) drafts.push(...asRole(comment, 'comment'));
  return drafts;
}

function draftNode(node: Node, drafts: Draft[], state: { table: number }): void {
  if (node.type === 'table') {
    for (const row of node.children ?? []) drafts.push(draftRow(row, state.table));
    state.table += 1;
  } else if (node.type === 'paragraph') {
    for (const part of splitLines(node)) drafts.push(draftParagraph(node, part));
  } else {
    for (const child of node.children ?? []) draftNode(child, drafts, state);
  }
}

function draftRow(row: Node, table: number): Draft {
  let column = 0;
  const cells: CellDraft[] = [];
  for (const cell of row.children ?? []) {
    cells.push({ text: blockTexts(cell).join('\n'), column });
    column += cell.colSpan ?? 1;
  }
  return { kind: 'table-row', cells, isHeader: row.isHeader === true, table };
}

interface Piece {
  readonly text: string;
  readonly isBold: boolean;
  readonly isAllCaps: boolean;
}

function draftParagraph(node: Node, pieces: readonly Piece[]): Draft {
  const raw = pieces.map((piece) => (piece.isAllCaps ? piece.text.toLocaleUpperCase('da') : piece.text)).join('');
  const text = raw.trim();
  const level = headingLevel(node);
  if (level === 0) return { kind: 'title', text };
  if (level !== null) return { kind: 'section-title', level, text };
  if (node.numbering !== null && node.numbering !== undefined) return { kind: 'list-item', marker: node.numbering.isOrdered ? '1.' : '•', text };
  const isBold = pieces.every((piece) => piece.isBold || piece.text.trim() === '');
  if ((isBold || isAllCapitals(text)) && canBeTitle(text.replace(/:$/u, ''))) return { kind: 'section-title', level: 1, text };
  if (isColonTitle(text)) return { kind: 'section-title', level: 2, text };
  return { kind: 'paragraph', text };
}

function headingLevel(node: Node): number | null {
  const name = (node.styleName ?? node.styleId ?? '').toLowerCase();
  if (/^(title|titel)$/u.test(name)) return 0;
  const level = /^(?:heading|overskrift)\s*(\d)$/u.exec(name)?.[1];
  return level === undefined ? (/^(subtitle|undertitel)$/u.test(name) ? 1 : null) : Number(level);
}

function splitLines(node: Node): Piece[][] {
  const lines: Piece[][] = [[]];
  const walk = (child: Node, style: { isBold: boolean; isAllCaps: boolean }): void => {
    const own = child.type === 'run' ? { isBold: child.isBold === true, isAllCaps: child.isAllCaps === true } : style;
    if (child.type === 'break') lines.push([]);
    else {
      const text = leafText(child);
      if (text !== null) lines.at(-1)?.push({ text, ...own });
      else for (const inner of child.children ?? []) walk(inner, own);
    }
  };
  for (const child of node.children ?? []) walk(child, { isBold: false, isAllCaps: false });
  return lines.filter((line) => line.some((piece) => piece.text.trim() !== ''));
}

function leafText(node: Node): string | null {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'checkbox') return node.checked === true ? '☑' : '☐';
  return null;
}

function blockTexts(node: Node): string[] {
  if (node.type === 'paragraph') return splitLines(node).map((line) => line.map((piece) => piece.text).join('').trim());
  return (node.children ?? []).flatMap(blockTexts);
}

function collectNotes(node: Node, notes: Node[]): void {
  if (node.type === 'noteReference') notes.push(node);
  for (const child of node.children ?? []) collectNotes(child, notes);
}

function asRole(nodes: readonly Node[], role: 'note' | 'comment'): Draft[] {
  return nodes.flatMap(blockTexts).map((text) => ({ kind: 'paragraph', text, role }));
}
