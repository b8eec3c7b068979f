import type { Block, Cell } from '../../../domain/block.ts';
import { fieldLine } from '../passages/line-shapes.ts';
import { pieceOf, type Stretch } from '../passages/stretch.ts';
import type { Line } from './outline.ts';

/** What is known of a table so far: its number and the heads of its columns. */
export interface TableHead {
  readonly table: number;
  readonly columns: readonly { readonly column: number; readonly text: string }[];
}

interface RowStretches {
  readonly head: TableHead;
  readonly stretches: readonly Stretch[];
  readonly labels: readonly Line[];
}

const headWords =
  /^(?:indikator|område|score|tal|emne|spørgsmål|svar|periode|år|felt|beskrivelse|point|skala|start|nu|sidst|bemærkning(?:er)?|kommentar(?:er)?|dato|vurdering|mål|status|timer|uge|dag|oplysning(?:er)?|indhold|aftale|hvem|hvornår|opgave|punkt|type|måling|resultat|test|niveau|delmål|beskrivelse)$/iu;

/** Cuts a table row: the first cell names the row, every other filled cell is a value. A row of heads gives no value. */
export function rowStretches(row: Extract<Block, { kind: 'table-row' }>, head: TableHead, section: string | null): RowStretches {
  const filled = row.cells.filter((cell) => cell.text.trim() !== '');
  if (row.isHeader || isHeadRow(row.cells, head)) {
    return {
      head: { table: row.table, columns: filled.map(({ column, text }) => ({ column, text: text.trim() })) },
      stretches: [],
      labels: [],
    };
  }
  const [first, ...values] = filled;
  if (first === undefined) return { head, stretches: [], labels: [] };
  if (values.length === 0)
    return row.cells.length > 1 && first === row.cells[0] && !/[.!?]\s*$/u.test(first.text)
      ? blankRow(head, first)
      : { head, stretches: [loneCell(first, section)], labels: [] };
  const label = first.text.trim().replace(/(?<!\s)\s*:$/u, '');
  const stretches = values.map((cell): Stretch => ({
    text: cell.text,
    pieces: [pieceOf(cell)],
    section,
    label: labelOf(label, cell, values, head),
    source: 'table-value',
  }));
  return { head, stretches, labels: [{ text: label, place: first.place }] };
}

/** What stands before a colon or a bracket, where nothing but the rest of that line follows. */
function nameOf(text: string): string {
  return (/^([^:(]*)(?:[:(].*)?$/u.exec(text)?.[1] ?? '').trimEnd();
}

/** A first row of short names without digits, as "Indikator | Score". */
function isHeadRow(cells: readonly Cell[], head: TableHead): boolean {
  return head.columns.length === 0 && cells.length > 1 && cells.every((cell) => headWords.test(nameOf(cell.text.trim())));
}

function blankRow(head: TableHead, first: Cell): RowStretches {
  return { head, stretches: [], labels: [{ text: first.text.trim(), place: first.place }] };
}

function loneCell(cell: Cell, section: string | null): Stretch {
  const field = fieldLine(cell.text);
  const from = field?.answerAt ?? 0;
  return {
    text: cell.text.slice(from),
    pieces: [pieceOf(cell, from)],
    section,
    label: field?.label ?? null,
    source: field === null ? 'sentence' : 'answer',
  };
}

/** With several values in the row, the head of the column tells them apart: "Tro på job, start". */
function labelOf(label: string, cell: Cell, values: readonly Cell[], head: TableHead): string {
  const column = head.columns.find((c) => c.column === cell.column);
  return values.length > 1 && column !== undefined ? `${label}, ${column.text}` : label;
}
