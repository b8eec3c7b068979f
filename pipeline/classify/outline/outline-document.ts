import type { Block } from '../../../domain/block.ts';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { fieldLine, isBareTitle, isSectionLine, isUnfinished } from '../passages/line-shapes.ts';
import { pieceOf, runOn, type SourceText, type Stretch } from '../passages/stretch.ts';
import { checkedLine, type CheckedLine } from './check-boxes.ts';
import { rowStretches, type TableHead } from './row-stretches.ts';
import { splitTop } from './split-top.ts';
import type { Line, Outline } from './outline.ts';

interface Walk {
  section: string | null;
  table: TableHead | null;
  readonly sections: Line[];
  readonly stretches: Stretch[];
  /** Whether small letters that follow may belong to the last stretch. */
  isOpen: boolean;
}

type TextBlock = Exclude<Block, { kind: 'gap' } | { kind: 'table-row' }>;

/** Reads a parsed document once and sorts its blocks: top, titles, and text that is cut into passages. */
export function outlineDocument(parsed: ParsedDocument): Outline {
  const blocks = parsed.pages.flatMap((page) => page.blocks);
  const { letterhead, title, rest } = splitTop(blocks);
  const walk: Walk = { section: null, table: null, sections: [], stretches: [], isOpen: false };
  rest.forEach((block, i) => {
    takeBlock(walk, block, textAfter(rest, i));
  });
  return {
    format: parsed.format,
    info: parsed.info,
    letterhead: distinct([...blocks.filter((b) => b.kind === 'header').flatMap(lineOf), ...letterhead.flatMap(lineOf)]),
    footers: distinct(blocks.filter((b) => b.kind === 'footer').flatMap(lineOf)),
    title: title === null ? null : { text: title.text.trim(), place: title.place },
    sections: walk.sections,
    stretches: walk.stretches,
    readByOcr: parsed.pages.some((page) => page.source === 'ocr'),
  };
}

function takeBlock(walk: Walk, block: Block, next: string | null): void {
  if (block.kind === 'gap' || block.kind === 'header' || block.kind === 'footer') return;
  if (block.kind === 'table-row') {
    walk.table = walk.table?.table === block.table ? walk.table : { table: block.table, columns: [] };
    const row = rowStretches(block, walk.table, walk.section);
    walk.table = row.head;
    walk.sections.push(...row.labels);
    walk.stretches.push(...row.stretches);
    walk.isOpen = false;
    return;
  }
  walk.table = null;
  if (block.text.trim() === '') return;
  if (isTitleOfSection(block, next)) startSection(walk, block);
  else if (block.kind === 'form-field') takeField(walk, block);
  else if (block.kind === 'list-item') {
    if (block.marker !== '☐') push(walk, block, { source: 'list-item' });
  } else takeParagraph(walk, block);
}

function isTitleOfSection(block: TextBlock, next: string | null): boolean {
  if (block.role !== undefined) return false;
  if (block.kind === 'section-title' || block.kind === 'title') return !isLongSentence(block.text) && !isBoldField(block.text, next);
  if (block.kind !== 'paragraph' || fieldLine(block.text) !== null) return false;
  // A title stands above something: "A. Wiil Petersen" at the end is a signature and no question A.
  return /:\s*$/u.test(block.text)
    ? isSectionLine(block.text)
    : next !== null && (isSectionLine(block.text) || isBareTitle(block.text, next));
}

/** "Dato og underskrift: 11.10.24, J. Holm" in bold, with nothing under it. */
function isBoldField(text: string, next: string | null): boolean {
  const field = fieldLine(text);
  return field !== null && (next === null || /^(?:dato|underskrift|periode|udfyldt af|konsultation|timetal|fremmøde)/iu.test(field.label));
}

/** Bold text that goes on like a sentence is text, whatever the parser took it for. */
function isLongSentence(text: string): boolean {
  return /[.!]\s*$/u.test(text) && text.split(/\s+/u).length > 7 && !/^\d+[.)]\s/u.test(text);
}

function startSection(walk: Walk, block: TextBlock): void {
  walk.section = block.text.trim().replace(/(?<!\s)\s*:$/u, '');
  walk.sections.push({ text: walk.section, place: block.place });
  walk.isOpen = false;
}

function takeParagraph(walk: Walk, block: TextBlock): void {
  const last = walk.stretches.at(-1);
  const hasPages = block.place.kind === 'page';
  if (walk.isOpen && hasPages && last !== undefined && /^["(]?\p{Ll}/u.test(block.text) && isUnfinished(last.text)) {
    walk.stretches[walk.stretches.length - 1] = runOn(last, block);
    return;
  }
  const boxes = checkedLine(block.text);
  if (boxes !== null) {
    takeBoxes(walk, block, boxes);
    return;
  }
  const field = block.role === undefined ? fieldLine(block.text) : null;
  if (field === null) push(walk, block, {});
  else {
    walk.sections.push({ text: field.label, place: block.place });
    push(walk, block, { label: field.label, source: 'answer', from: field.answerAt });
  }
}

/** A field of the form itself. One that is a box or a choice of boxes answers with what is ticked. */
function takeField(walk: Walk, block: Extract<Block, { kind: 'form-field' }>): void {
  const boxes = checkedLine(block.text);
  if (boxes === null) push(walk, block, { label: block.label, source: 'answer' });
  else takeBoxes(walk, block, { ...boxes, question: block.label });
}

/** The ticked options answer the words before the boxes, or the question above. */
function takeBoxes(walk: Walk, block: TextBlock, { question, checked }: CheckedLine): void {
  const label = question.replace(/(?<!\s)\s*:$/u, '');
  if (label !== '') walk.sections.push({ text: label, place: block.place });
  for (const { from, to } of checked) {
    const source = { ...block, text: block.text.slice(0, to) };
    walk.stretches.push(newStretch(source, from, { section: walk.section, label: label === '' ? null : label, source: 'answer' }));
  }
  walk.isOpen = false;
}

interface Kind {
  readonly label?: string;
  readonly source?: Stretch['source'];
  readonly from?: number;
}

function push(walk: Walk, block: TextBlock, { label, source = 'sentence', from = 0 }: Kind): void {
  if (label !== undefined && from === 0) walk.sections.push({ text: label, place: block.place });
  if (block.text.slice(from).trim() === '') return;
  walk.stretches.push(
    newStretch(block, from, {
      section: walk.section,
      label: label ?? null,
      source: block.role === 'quoted' ? 'quoted' : source,
    }),
  );
  walk.isOpen = true;
}

function newStretch(source: SourceText, from: number, under: Pick<Stretch, 'section' | 'label' | 'source'>): Stretch {
  return { text: source.text.slice(from), pieces: [pieceOf(source, from)], ...under };
}

/** The text of the next block, headers and footers skipped; null before a title, a table or the end. */
function textAfter(blocks: readonly Block[], i: number): string | null {
  for (let at = i + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || block.kind === 'table-row' || block.kind === 'title' || block.kind === 'section-title') return null;
    if (block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'form-field') return block.text;
  }
  return null;
}

function lineOf(block: Block): Line[] {
  return 'text' in block ? [{ text: block.text.trim(), place: block.place }] : [];
}

function distinct(lines: readonly Line[]): Line[] {
  return [...new Map(lines.map((line) => [line.text, line])).values()].filter((line) => line.text !== '');
}
