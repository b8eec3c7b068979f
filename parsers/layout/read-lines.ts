import type { Draft } from './place-blocks.ts';
import { canBeTitle, isAllCapitals, isColonTitle } from './section-title.ts';
import { unwrapLines, type Line } from './unwrap-lines.ts';

const LIST_ITEM = /^(?<marker>[-–—*•·▪◦‣☐☑☒]|\(?[a-zæøå]\)|\d{1,2}[.)](?!\d))\s+(?<text>\S.*)$/su;
const UNDERLINE = /^([-=_~*])\1{2,}$/u;

/** How a text without any marks of layout is cut: by blank lines, list markers, underlines, capitals and colons. */
export interface ReadLinesOptions {
  /** Whether a short first line is the document's title. */
  readonly hasTitle: boolean;
  readonly role?: 'quoted';
}

/** Plain text as blocks. Every word of the text stands in exactly one block; lines that only rule are left out. */
export function readLines(text: string, options: ReadLinesOptions): readonly Draft[] {
  const lines = unwrapLines(text);
  const drafts: Draft[] = [];
  let titled = !options.hasTitle;
  for (const [index, line] of lines.entries()) {
    if (UNDERLINE.test(line.text)) continue;
    const draft = readLine(line, lines[index + 1], titled);
    if (draft.kind === 'title' || drafts.length >= 3) titled = true;
    drafts.push(options.role === undefined || draft.kind === 'gap' || draft.kind === 'table-row' ? draft : { ...draft, role: options.role });
  }
  return drafts;
}

function readLine(line: Line, next: Line | undefined, titled: boolean): Draft {
  const { text } = line;
  const underlined = next !== undefined && !next.afterBlank && UNDERLINE.test(next.text);
  if (underlined && canBeTitle(text)) return titled || !next.text.startsWith('=') ? section(text) : { kind: 'title', text };
  const columns = text.split(/\t+| {4,}/u).filter((cell) => cell !== '');
  const item = LIST_ITEM.exec(text)?.groups;
  const asTitle = looksLikeTitle(line, next);
  if (item?.['marker'] !== undefined && item['text'] !== undefined && !(asTitle && /^\d/u.test(item['marker']))) {
    return { kind: 'list-item', marker: item['marker'], text: oneLine(item['text']) };
  }
  if (asTitle) return titled ? section(text) : { kind: 'title', text };
  return { kind: 'paragraph', text: columns.length > 1 ? columns.join('\t') : text };
}

function looksLikeTitle(line: Line, next: Line | undefined): boolean {
  const { text } = line;
  if (isColonTitle(text)) return true;
  if (!canBeTitle(text)) return false;
  if (isAllCapitals(text)) return true;
  // A short line of its own above running text: "Forsørgelse" and then a paragraph without a blank line between.
  return line.afterBlank && next !== undefined && !next.afterBlank && text.length <= 60 && next.text.length > text.length && !/^\P{L}*\p{Ll}/u.test(text);
}

function section(text: string): Draft {
  return { kind: 'section-title', level: 1, text };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
