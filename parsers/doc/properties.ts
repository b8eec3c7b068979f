import type { BytesView } from './bytes-view.ts';
import type { Span } from './read-fib.ts';

/** Changes to how characters or a paragraph look: the operation's number, and where its operand stands. */
export type Changes = readonly { readonly operation: number; readonly operand: BytesView }[];

/** A stretch of the main stream that looks alike, from byte to byte. */
export interface Look {
  readonly from: number;
  readonly to: number;
  /** Style of the paragraph; 0 for characters. */
  readonly style: number;
  readonly changes: Changes;
}

const PAGE = 512;
const FIXED_OPERANDS = [1, 1, 2, 4, 2, 2, 0, 3];
const TABLE_COLUMNS = 0xd608;
const TAB_STOPS = 0xc615;

/** The list of changes in a run of bytes. */
export function readChanges(run: BytesView): Changes {
  const changes: { operation: number; operand: BytesView }[] = [];
  for (let at = 0; at + 2 < run.bytes.length;) {
    const operation = run.u16(at);
    const size = operandSize(run, at + 2, operation);
    changes.push({ operation, operand: run.slice(at + 2, size) });
    at += 2 + size;
  }
  return changes;
}

function operandSize(run: BytesView, at: number, operation: number): number {
  if (operation === TABLE_COLUMNS) return run.u16(at) + 1;
  if (operation === TAB_STOPS && run.u8(at) === 255) return run.bytes.length; // what follows cannot be told without reading it
  const fixed = FIXED_OPERANDS[operation >> 13] ?? 0;
  return fixed === 0 ? run.u8(at) + 1 : fixed;
}

/** How characters look, in the order of the main stream. */
export function readCharacterLooks(word: BytesView, table: BytesView, span: Span): readonly Look[] {
  return pagesOf(table, span).flatMap((page) =>
    looksOn(word.slice(page * PAGE, PAGE), 1, (sheet, at) => ({ style: 0, run: sheet.slice(at + 1, sheet.u8(at)) })),
  );
}

/** What paragraphs are, in the order of the main stream. */
export function readParagraphLooks(word: BytesView, table: BytesView, span: Span): readonly Look[] {
  return pagesOf(table, span).flatMap((page) =>
    looksOn(word.slice(page * PAGE, PAGE), 13, (sheet, at) => {
      const isLong = sheet.u8(at) === 0;
      const start = at + (isLong ? 2 : 1);
      const length = isLong ? 2 * sheet.u8(at + 1) : 2 * sheet.u8(at) - 1;
      return { style: sheet.u16(start), run: sheet.slice(start + 2, length - 2) };
    }),
  );
}

/** Numbers of the pages of 512 bytes that hold looks. */
function pagesOf(table: BytesView, { at, length }: Span): readonly number[] {
  const list = table.slice(at, length);
  const count = Math.floor((list.bytes.length - 4) / 8);
  return Array.from({ length: Math.max(0, count) }, (_, index) => list.u32(4 * (count + 1) + 4 * index) & 0x3f_ffff);
}

function looksOn(
  sheet: BytesView,
  step: number,
  read: (sheet: BytesView, at: number) => { readonly style: number; readonly run: BytesView },
): readonly Look[] {
  if (sheet.bytes.length < PAGE) return [];
  const count = sheet.u8(PAGE - 1);
  return Array.from({ length: count }, (_, index) => {
    const at = 2 * sheet.u8(4 * (count + 1) + step * index);
    const { style, run } = at === 0 ? { style: 0, run: sheet.slice(0, 0) } : read(sheet, at);
    return { from: sheet.u32(4 * index), to: sheet.u32(4 * index + 4), style, changes: readChanges(run) };
  });
}

/** Finds the look of a byte; made for questions that mostly go forward. */
export function lookAt(looks: readonly Look[]): (byte: number) => Look | null {
  const sorted = looks.toSorted((a, b) => a.from - b.from);
  let last = 0;
  return (byte) => {
    const isHere = (at: number): boolean => (sorted[at]?.from ?? Infinity) <= byte && byte < (sorted[at]?.to ?? -1);
    if (isHere(last)) return sorted[last] ?? null;
    if (isHere(last + 1)) return sorted[(last += 1)] ?? null;
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((sorted[middle]?.from ?? 0) <= byte) low = middle;
      else high = middle - 1;
    }
    last = low;
    return isHere(low) ? (sorted[low] ?? null) : null;
  };
}
