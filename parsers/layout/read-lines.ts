import { demoteLastTitle } from './demote-last-title.ts';
import type { Draft } from './place-blocks.ts';
import { canBeTitle, isAllCapitals, isColonTitle } from './section-title.ts';
import { unwrapLines, type Line } from './unwrap-lines.ts';

const LIST_ITEM = /^(?<marker>[-–—*•·▪◦‣☐☑☒]|\(?[a-zæøå]\)|\d{1,2}[.)](?!\d))\s+(?<text>\S.*)$/su;
/** Said to somebody, so never a title. */
const GREETING = /^(hej|kære|goddag|hi|dear|til)\b/iu;
const UNDERLINE = /^([-=_~*])\1{2,}$/u;

/** A sender's name, address, reference: lines that may stand above the title. */
const LETTERHEAD_LINES = 6;

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
    if (draft.kind === 'title' || drafts.length >= LETTERHEAD_LINES) titled = true;
    drafts.push(options.role === undefined || draft.kind === 'gap' || draft.kind === 'table-row' ? draft : { ...draft, role: options.role });
  }
  return demoteLastTitle(drafts);
}

function readLine(line: Line, next: Line | undefined, titled: boolean): Draft {
  const { text } = line;
  const underlined = next !== undefined && next.blanksAbove === 0 && UNDERLINE.test(next.text);
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
  const { text, blanksAbove } = line;
  if (GREETING.test(text)) return false;
  if (isColonTitle(text)) return true;
  // A short line of its own above running text: "Forsørgelse" and then a paragraph without a blank line between.
  const standsAbove = blanksAbove > 0 && next !== undefined && next.blanksAbove === 0 && text.length <= 60 && next.text.length > text.length && !/^\P{L}*\p{Ll}/u.test(text);
  // The wider the gap above it, the less its own full stop says: "Opfølgning tlf."
  if (!canBeTitle(text)) return standsAbove && blanksAbove > 1 && /^[^.!?]+\.$/u.test(text) && text.length <= 40;
  return isAllCapitals(text) || standsAbove;
}

function section(text: string): Draft {
  return { kind: 'section-title', level: 1, text };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
