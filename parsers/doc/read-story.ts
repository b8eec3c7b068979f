import type { RichCell, RichNode, RichParagraph, RichRow } from '../layout/rich-text.ts';
import type { NextMarker } from './lists.ts';
import { readParagraphs, type RawParagraph, type Source } from './paragraphs.ts';
import type { Changes } from './properties.ts';

const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const HEAD_ROW = 0x3404;
const LIST_LEVEL = 0x260a;
const LIST = 0x460b;
const OUTLINE = 0x2640;
/** Text that belongs to no rank. */
const BODY_TEXT = 9;

export interface Story {
  /** First character and number of characters. */
  readonly first: number;
  readonly count: number;
}

/** A stretch of the text as paragraphs, tables and pictures. */
export function readStory(source: Source, next: NextMarker, { first, count }: Story): readonly RichNode[] {
  const nodes: RichNode[] = [];
  let rows: RichRow[] = [];
  let cells: RichCell[] = [];
  let content: RichNode[] = [];
  const closeTable = (): void => {
    if (rows.length > 0) nodes.push({ kind: 'table', rows });
    // A file that was cut off may end inside a row.
    nodes.push(...cells.flatMap((cell) => cell.content), ...content);
    [rows, cells, content] = [[], [], []];
  };
  for (const raw of readParagraphs(source, first, count)) {
    const changes = [...(source.styles.get(raw.style)?.paragraph ?? []), ...raw.changes];
    if (!isOn(changes, IN_TABLE)) {
      closeTable();
      nodes.push(...nodesOf(raw, changes, { source, next }));
    } else if (isOn(changes, ROW_END)) {
      rows.push({ cells, isHeader: isOn(changes, HEAD_ROW) });
      [cells, content] = [[], []];
    } else {
      content.push(...nodesOf(raw, changes, { source, next }));
      if (raw.mark !== '\u0007') continue;
      cells.push({ column: cells.length, content });
      content = [];
    }
  }
  closeTable();
  return nodes;
}

function nodesOf(
  raw: RawParagraph,
  changes: Changes,
  { source, next }: { readonly source: Source; readonly next: NextMarker },
): readonly RichNode[] {
  const style = source.styles.get(raw.style);
  const outline = last(changes, OUTLINE);
  const level = style?.level ?? (outline === null || outline >= BODY_TEXT ? null : outline + 1);
  const list = lastWide(changes, LIST);
  const isBlank = raw.pieces.every(({ text }) => text.trim() === '');
  const marker = list === null || list === 0 || list > 0x7ff || isBlank ? null : next(list, last(changes, LIST_LEVEL) ?? 0);
  const paragraph: RichParagraph = { kind: 'paragraph', pieces: raw.pieces, level, marker, isContents: style?.isContents === true };
  return [paragraph, ...raw.pictures.map((bytes) => ({ kind: 'picture', bytes }) as const)];
}

const last = (changes: Changes, operation: number): number | null =>
  changes.findLast((change) => change.operation === operation)?.operand.u8(0) ?? null;

const lastWide = (changes: Changes, operation: number): number | null =>
  changes.findLast((change) => change.operation === operation)?.operand.u16(0) ?? null;

const isOn = (changes: Changes, operation: number): boolean => last(changes, operation) === 1;
