import { imageSize } from '../image/image-size.ts';
import { MAX_PIXELS } from '../image/open-image.ts';
import { isSmallPicture } from './is-small-picture.ts';
import type { Draft } from './place-blocks.ts';
import type { RichCell, RichNode, RichParagraph, RichPiece, RichRow, RichTable } from './rich-text.ts';
import { canBeTitle, isAllCapitals, isColonTitle } from './section-title.ts';

/** Blocks, and the pictures that wait for text recognition in the order of their gaps. */
export interface RichDrafts {
  readonly drafts: readonly Draft[];
  readonly pictures: readonly Uint8Array[];
}

interface State {
  readonly drafts: Draft[];
  readonly pictures: Uint8Array[];
  /** A picture that stands in several places is read once. */
  readonly seen: Set<string>;
  tables: number;
}

/** Text of a word processor as blocks: headings by rank or by look, lists, tables, pictures that can hold text as gaps. */
export function draftRich(nodes: readonly RichNode[]): RichDrafts {
  const state: State = { drafts: [], pictures: [], seen: new Set(), tables: 0 };
  for (const node of nodes) draftNode(node, state);
  return { drafts: state.drafts, pictures: state.pictures };
}

/** The lines of a piece of text without any layout of its own: a header, a note, a cell. */
export function richLines(nodes: readonly RichNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'paragraph') return withMarker(node, linesOf(node).map(lineText));
    return node.kind === 'table' ? node.rows.map((row) => row.cells.flatMap(({ content }) => richLines(content)).join('\t')) : [];
  });
}

function withMarker({ marker }: RichParagraph, [first, ...more]: readonly string[]): readonly string[] {
  return first === undefined ? [] : [marker === null || marker === '•' ? first : `${marker} ${first}`, ...more];
}

function draftNode(node: RichNode, state: State): void {
  if (node.kind === 'paragraph') state.drafts.push(...draftParagraph(node));
  else if (node.kind === 'table') draftTable(node, state);
  else if (node.bytes === null) state.drafts.push({ kind: 'gap', reason: 'image-unread' });
  else draftPicture(node.bytes, state);
}

function draftPicture(bytes: Uint8Array, state: State): void {
  const size = imageSize(bytes);
  if (size !== null && isSmallPicture(bytes)) return;
  const mark = `${bytes.length} ${Buffer.from(bytes.subarray(-64)).toString('base64')}`;
  if (state.seen.has(mark)) return;
  state.seen.add(mark);
  const isRead = size !== null && size.width * size.height <= MAX_PIXELS;
  state.drafts.push({ kind: 'gap', reason: isRead ? 'page-needs-ocr' : 'image-unread' });
  if (isRead) state.pictures.push(bytes);
}

function draftParagraph(paragraph: RichParagraph): readonly Draft[] {
  const lines = linesOf(paragraph);
  const { level, marker } = paragraph;
  const joined = lines.map(lineText).join(' ');
  if (lines.length === 0) return [];
  if (paragraph.isContents === true) return lines.map((line) => ({ kind: 'header', text: lineText(line) }));
  if (level === 0) return [{ kind: 'title', text: joined }];
  if (level !== null) return [{ kind: 'section-title', level, text: numbered(marker, joined) }];
  // A bold numbered line is a title; other numbered paragraphs are list items.
  if (marker !== null && !(marker !== '•' && lines.length === 1 && lines.every(isBoldLine)))
    return [{ kind: 'list-item', marker, text: joined }];
  return lines.map((line, at) => draftLine(line, at === 0 ? marker : null));
}

function draftLine(line: readonly RichPiece[], marker: string | null): Draft {
  const text = lineText(line);
  if ((isBoldLine(line) || isAllCapitals(text)) && canBeTitle(text.replace(/:$/u, '')))
    return { kind: 'section-title', level: 1, text: numbered(marker, text) };
  if (isColonTitle(text)) return { kind: 'section-title', level: 2, text: numbered(marker, text) };
  const item = /^(?<marker>[-–•·▪◦‣☐☑☒])\s+(?<rest>\S.*)$/su.exec(text)?.groups;
  if (item?.['marker'] !== undefined && item['rest'] !== undefined)
    return { kind: 'list-item', marker: item['marker'], text: item['rest'] };
  return { kind: 'paragraph', text: numbered(marker, text) };
}

const numbered = (marker: string | null, text: string): string =>
  marker === null || marker === '•' || text.startsWith(marker) ? text : `${marker} ${text}`;

const isBoldLine = (line: readonly RichPiece[]): boolean => line.every(({ text, isBold }) => isBold || !/[\p{L}\p{N}]/u.test(text));

/** A paragraph's lines; blank ones are left out. */
function linesOf({ pieces }: RichParagraph): readonly (readonly RichPiece[])[] {
  const lines: RichPiece[][] = [[]];
  for (const { text, isBold } of pieces)
    for (const [at, part] of text.split('\n').entries()) {
      if (at > 0) lines.push([]);
      lines.at(-1)?.push({ text: part, isBold });
    }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}

/** A line's characters with single spaces; tabs stay, they part columns. */
function lineText(line: readonly RichPiece[]): string {
  const text = line.map((piece) => piece.text).join('');
  return text
    .replace(/[ \u00a0]+/gu, ' ')
    .replace(/\u00ad/gu, '')
    .normalize('NFC')
    .trim();
}

/** A row of one cell that holds several lines or a table is layout (a form's box): its content stands as if outside. */
function draftTable({ rows }: RichTable, state: State): void {
  const table = state.tables;
  state.tables += 1;
  for (const row of rows) {
    const box = layoutBox(row);
    if (box !== null) {
      for (const node of box.content) draftNode(node, state);
      continue;
    }
    const cells = row.cells.map(({ column, content }) => ({ column, text: richLines(content).join('\n') }));
    state.drafts.push({ kind: 'table-row', cells, isHeader: row.isHeader, table });
    for (const { content } of row.cells) for (const picture of picturesIn(content)) draftNode(picture, state);
  }
}

function layoutBox({ cells }: RichRow): RichCell | null {
  const [only, ...more] = cells;
  if (only === undefined || more.length > 0) return null;
  return only.content.some(({ kind }) => kind === 'table') || richLines(only.content).length > 1 ? only : null;
}

function picturesIn(nodes: readonly RichNode[]): readonly RichNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'picture') return [node];
    return node.kind === 'table' ? node.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => picturesIn(content))) : [];
  });
}
