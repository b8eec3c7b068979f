import { isTag, isText, type Element } from 'domhandler';
import type { RichNode, RichPiece } from '../layout/rich-text.ts';
import { outlineStyle, type ListMarkers, type ListPlace } from './list-markers.ts';
import { readTable } from './read-table.ts';
import type { Style, Styles } from './styles.ts';
import { child, childrenOf } from '../layout/children-of.ts';
import { textOf } from './text-of.ts';

/** The parts that a text draws on, and what was met on the way. */
export interface Source {
  readonly styles: Styles;
  readonly markers: ListMarkers;
  readonly controls: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly notes: (readonly RichNode[])[];
  readonly comments: (readonly RichNode[])[];
  readonly seen: { hidden: number; embedded: number };
  /** Counters of numbered headings, and of lists that others continue. */
  readonly outline: number[];
  readonly lists: Map<string, number[]>;
}

interface Context {
  readonly list: ListPlace | null;
  readonly isContents: boolean;
}

const outside: Context = { list: null, isContents: false };

/** Elements that hold blocks and are none themselves. */
const HOLDERS = /^(text:(section|index-title|.*-index|table-of-content|bibliography|numbered-paragraph)|draw:(a|g|page)|office:text)$/u;

/** What stands below an element as paragraphs, tables and pictures. */
export function readBlocks(parent: Element, source: Source, context: Context = outside): readonly RichNode[] {
  return readEach(childrenOf(parent), source, context);
}

function readEach(elements: readonly Element[], source: Source, context: Context): readonly RichNode[] {
  return elements.flatMap((element): readonly RichNode[] => {
    const { name, attribs } = element;
    if (name === 'text:p' || name === 'text:h') return readParagraph(element, source, context);
    if (name === 'text:list') return readList(element, source, context);
    if (name === 'table:table') return [readTable(element, (cell) => readBlocks(cell, source))];
    if (name === 'text:index-body') return readBlocks(element, source, { ...context, isContents: true });
    if (/^draw:(?!a$|g$|page$)/u.test(name)) return readDrawing(element, source);
    if (!HOLDERS.test(name)) return [];
    const isHidden = attribs['text:display'] === 'none' || source.styles('section', attribs['text:style-name']).isHidden;
    if (!isHidden) return readBlocks(element, source, context);
    if (holdsWords(element)) source.seen.hidden += 1;
    return [];
  });
}

function readList(list: Element, source: Source, context: Context): readonly RichNode[] {
  const { attribs } = list;
  const style = attribs['text:style-name'] ?? context.list?.style ?? '';
  const level = context.list === null ? 0 : context.list.level + 1;
  const continued = attribs['text:continue-list'] ?? (attribs['text:continue-numbering'] === 'true' ? style : undefined);
  const counter = context.list?.counter ?? (continued === undefined ? undefined : source.lists.get(continued)) ?? [];
  for (const name of [style, attribs['xml:id']]) if (name !== undefined) source.lists.set(name, counter);
  return childrenOf(list).flatMap((item) => {
    if (item.name !== 'text:list-item' && item.name !== 'text:list-header') return [];
    const start = Number(item.attribs['text:start-value'] ?? Number.NaN);
    if (!Number.isNaN(start)) counter[level] = start - 1;
    let isFirst = item.name === 'text:list-item';
    return childrenOf(item).flatMap((element) => {
      if (element.name === 'text:list') return readList(element, source, { ...context, list: { style, level, counter } });
      const isParagraph = element.name === 'text:p' || element.name === 'text:h';
      const marked = isParagraph && isFirst ? { style, level, counter } : null;
      if (isParagraph) isFirst = false;
      return readEach([element], source, { ...context, list: marked });
    });
  });
}

interface Line {
  readonly pieces: { text: string; isBold: boolean }[];
  /** Frames, boxes and pictures that hang on the paragraph. */
  readonly hanging: RichNode[];
  isHidden: boolean;
}

function readParagraph(element: Element, source: Source, context: Context): readonly RichNode[] {
  const style = source.styles('paragraph', element.attribs['text:style-name']);
  const line: Line = { pieces: [], hanging: [], isHidden: style.isHidden };
  readInline(element, style, { line, source });
  const isBlank = line.pieces.every(({ text }) => text.trim() === '');
  if (line.isHidden) {
    if (!isBlank) source.seen.hidden += 1;
    return line.hanging;
  }
  const isHeading = element.name === 'text:h';
  const level = style.level === 0 ? 0 : isHeading ? Number(element.attribs['text:outline-level'] ?? 1) || 1 : style.level;
  const place = isBlank
    ? null
    : (context.list ?? (isHeading ? { style: outlineStyle, level: (level ?? 1) - 1, counter: source.outline } : null));
  const marker = place === null ? null : source.markers.next(place);
  return [{ kind: 'paragraph', pieces: line.pieces, level, marker, isContents: context.isContents }, ...line.hanging];
}

/** Elements whose characters are none of the text's. */
const SILENT =
  /^(text:(tracked-changes|note-citation|script|ruby-text|bookmark.*|.*-mark.*|change.*)|office:(annotation-end|forms)|svg:.*|form:.*|dc:.*)$/u;

function readInline(parent: Element, style: Style, at: { readonly line: Line; readonly source: Source }): void {
  const { line, source } = at;
  const add = (text: string): void => {
    const piece: RichPiece | undefined = line.pieces.at(-1);
    if (piece !== undefined && piece.isBold === style.isBold) line.pieces[line.pieces.length - 1] = { ...piece, text: piece.text + text };
    else line.pieces.push({ text, isBold: style.isBold });
  };
  for (const node of parent.children) {
    if (isText(node)) add(node.data.replace(/[ \t\r\n]+/gu, ' '));
    if (!isTag(node) || SILENT.test(node.name)) continue;
    const { name, attribs } = node;
    if (name === 'text:s') add(' '.repeat(Math.min(100, Number(attribs['text:c'] ?? 1) || 1)));
    else if (name === 'text:tab') add('\t');
    else if (name === 'text:line-break') add('\n');
    else if (name === 'text:note') source.notes.push(readBlocks(child(node, 'text:note-body') ?? node, source));
    else if (name === 'office:annotation') source.comments.push(readBlocks(node, source));
    else if (name === 'text:hidden-paragraph') line.isHidden ||= attribs['text:is-hidden'] === 'true';
    else if (name === 'draw:control') add(` ${source.controls.get(attribs['draw:control'] ?? '') ?? ''} `);
    else if (name.startsWith('draw:') && name !== 'draw:a') line.hanging.push(...readDrawing(node, source));
    else if (name === 'text:hidden-text') source.seen.hidden += attribs['text:is-hidden'] === 'false' ? 0 : 1;
    else readSpan(node, style, at);
  }
}

function readSpan(node: Element, around: Style, at: { readonly line: Line; readonly source: Source }): void {
  const own = node.name === 'text:span' ? at.source.styles('text', node.attribs['text:style-name']) : null;
  if (own?.isHidden === true) {
    if (holdsWords(node)) at.source.seen.hidden += 1;
    return;
  }
  readInline(node, own === null ? around : { ...around, isBold: around.isBold || own.isBold }, at);
}

/** A frame with a text box, a picture or an object; a shape with words in it. */
function readDrawing(element: Element, source: Source): readonly RichNode[] {
  if (element.name === 'draw:control') {
    const text = source.controls.get(element.attribs['draw:control'] ?? '') ?? '';
    return [{ kind: 'paragraph', pieces: [{ text, isBold: false }], level: null, marker: null }];
  }
  if (element.name !== 'draw:frame') return readBlocks(element, source);
  const box = child(element, 'draw:text-box');
  if (box !== null) return readBlocks(box, source);
  if (child(element, 'draw:object') ?? child(element, 'draw:object-ole') ?? child(element, 'draw:plugin')) {
    source.seen.embedded += 1;
    return [];
  }
  const table = child(element, 'table:table');
  if (table !== null) return [readTable(table, (cell) => readBlocks(cell, source))];
  const image = childrenOf(element).find(({ name }) => name === 'draw:image');
  const bytes = source.files.get((image?.attribs['xlink:href'] ?? '').replace(/^\.\//u, ''));
  return image === undefined ? [] : [{ kind: 'picture', bytes: bytes ?? null }];
}

const holdsWords = (element: Element): boolean => /[\p{L}\p{N}]/u.test(textOf(element));
