import { isTag, isText, type ChildNode, type Document, type Element } from 'domhandler';
import { BLOCKS, fieldText, isHidden, SKIPPED } from './html-elements.ts';
import { dataRows } from './html-table.ts';
import { parseMarkup } from './parse-markup.ts';
import type { Draft } from './place-blocks.ts';
import { canBeTitle, isAllCapitals, isColonTitle, isGreeting } from './section-title.ts';

const BOLD = new Set(['b', 'strong', 'th']);

/** A line of HTML that is being collected, and what it stands in. */
interface Context {
  readonly isBold: boolean;
  readonly isQuoted: boolean;
  readonly level: number | null;
  readonly depth: number;
}

/** Elements in elements beyond this are read as running text. */
const MAX_DEPTH = 250;

interface State {
  readonly drafts: Draft[];
  text: string;
  isBold: boolean;
  tables: number;
  /** Of the list item that begins; the item's later lines are paragraphs. */
  marker: string | null;
}

/** HTML as blocks: headings, paragraphs, lists, tables; nothing is loaded and nothing is run. Tables that only lay out are opened. */
export function readHtml(html: string): readonly Draft[] {
  return readPage(parseHtml(html));
}

/** HTML as a tree. */
export function parseHtml(html: string): Document {
  return parseMarkup(html, { xml: false, maxDepth: 10_000 });
}

/** The blocks of a tree; see `readHtml`. */
export function readPage(page: Document): readonly Draft[] {
  const state: State = { drafts: [], text: '', isBold: true, tables: 0, marker: null };
  const plain: Context = { isBold: false, isQuoted: false, level: null, depth: 0 };
  for (const node of page.children) walk(node, plain, state);
  flush(plain, state);
  return state.drafts;
}

function walk(node: ChildNode, context: Context, state: State): void {
  if (isText(node)) return addText(node.data, context, state);
  if (!isTag(node) || SKIPPED.has(node.name) || isHidden(node)) return;
  if (context.depth > MAX_DEPTH) return addText(` ${textContent(node)} `, context, state);
  if (node.name === 'br') return flush(context, state);
  if (!BLOCKS.has(node.name)) {
    const inside = { ...context, depth: context.depth + 1, isBold: context.isBold || BOLD.has(node.name) || isBoldStyle(node) };
    for (const child of node.children) walk(child, inside, state);
    if (node.name === 'input') addText(fieldText(node), context, state);
    return;
  }
  flush(context, state);
  const rows = node.name === 'table' ? dataRows(node) : null;
  if (rows === null) walkBlock(node, context, state);
  else {
    for (const row of rows) state.drafts.push({ kind: 'table-row', cells: row.cells, isHeader: row.isHeader, table: state.tables });
    state.tables += 1;
  }
}

function walkBlock(node: Element, context: Context, state: State): void {
  const level = /^h([1-6])$/u.exec(node.name)?.[1];
  const inside: Context = {
    isBold: context.isBold || BOLD.has(node.name) || isBoldStyle(node),
    isQuoted:
      context.isQuoted || node.name === 'blockquote' || /\b(gmail_quote|yahoo_quoted|moz-cite-prefix)\b/u.test(node.attribs['class'] ?? ''),
    level: level === undefined ? context.level : Number(level),
    depth: context.depth + 1,
  };
  if (node.name === 'li') state.marker = markerOf(node);
  for (const child of node.children) walk(child, inside, state);
  flush(inside, state);
  if (node.name === 'li') state.marker = null;
}

function addText(text: string, context: Context, state: State): void {
  const visible = text.replace(/[ \t\r\n\f]+/gu, ' ').replace(/[\u00ad\u200b\ufeff]/gu, '');
  if (/[\p{L}\p{N}]/u.test(visible)) state.isBold &&= context.isBold;
  state.text += visible;
}

function flush(context: Context, state: State): void {
  const text = state.text.replace(/[ \u00a0]+/gu, ' ').trim();
  if (text !== '') {
    const draft = draftLine(text, context, state);
    state.drafts.push(context.isQuoted ? { ...draft, role: 'quoted' } : draft);
    state.marker = null;
  }
  state.text = '';
  state.isBold = true;
}

function draftLine(text: string, context: Context, state: State): Extract<Draft, { readonly text: string }> {
  if (context.level !== null) return { kind: 'section-title', level: context.level, text };
  if (state.marker !== null) return { kind: 'list-item', marker: state.marker, text };
  const item = /^(?<marker>[-–•·▪◦‣☐☑☒])\s+(?<rest>\S.*)$/su.exec(text)?.groups;
  if (item?.['marker'] !== undefined && item['rest'] !== undefined)
    return { kind: 'list-item', marker: item['marker'], text: item['rest'] };
  const looksLikeTitle = ((state.isBold || isAllCapitals(text)) && canBeTitle(text.replace(/:$/u, ''))) || isColonTitle(text);
  return looksLikeTitle && !isGreeting(text) ? { kind: 'section-title', level: 1, text } : { kind: 'paragraph', text };
}

function textContent(node: Element): string {
  let text = '';
  const open: ChildNode[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isText(next)) text += next.data;
    else if (isTag(next) && !SKIPPED.has(next.name)) for (const child of next.children.toReversed()) open.push(child);
  }
  return text;
}

function markerOf(item: Element): string {
  const list = item.parent;
  if (list === null || !isTag(list) || list.name !== 'ol') return '•';
  const items = list.children.filter((node) => isTag(node) && node.name === 'li');
  return `${(Number(list.attribs['start'] ?? 1) || 1) + items.indexOf(item)}.`;
}

function isBoldStyle({ attribs }: Element): boolean {
  return /font-weight\s*:\s*(bold|[6-9]00)/iu.test(attribs['style'] ?? '');
}
