import { demoteLastTitle } from './demote-last-title.ts';
import type { Draft } from './place-blocks.ts';
import { canBeTitle, isAllCapitals, isColonTitle, isGreeting } from './section-title.ts';
import { unwrapLines, type Line } from './unwrap-lines.ts';

const LIST_ITEM = /^(?<marker>[-–—*•·▪◦‣☐☑☒]|\(?[a-zæøå]\)|\d{1,2}[.)](?!\d))\s+(?<text>\S.*)$/su;
const UNDERLINE = /^([-=_~*])\1{2,}$/u;

/** A sender's name, address, reference: lines that may stand above the title. */
const LETTERHEAD_LINES = 6;

/** How a text without any marks of layout is cut: by blank lines, list markers, underlines, capitals and colons. */
export interface ReadLinesOptions {
  /** A document has a title, and titles of its own between blank lines; a mail has its subject, and short lines of courtesy. */
  readonly hasTitle: boolean;
  readonly role?: 'quoted';
}

/** Plain text as blocks. Every word of the text stands in exactly one block; lines that only rule are left out. */
export function readLines(text: string, options: ReadLinesOptions): readonly Draft[] {
  const lines = unwrapLines(text);
  const title = options.hasTitle ? findTitle(lines) : -1;
  const drafts = lines.flatMap((line, index) => {
    if (UNDERLINE.test(line.text)) return [];
    // What somebody quotes has no titles of its own: a short question would pass for one.
    const draft = readLine(line, lines[index + 1], {
      isTitle: index === title,
      isUntitled: index < title || options.role === 'quoted',
      hasTitle: options.hasTitle,
    });
    return [options.role === undefined ? draft : { ...draft, role: options.role }];
  });
  return demoteLastTitle(drafts);
}

/** The document's title among the first lines: the one below a wide gap, else the first that looks like one; -1 for none. */
function findTitle(lines: readonly Line[]): number {
  const first = lines.slice(0, LETTERHEAD_LINES);
  const candidates = first.flatMap((line, index) =>
    isUnderlined(line, lines[index + 1]) || looksLikeTitle(line, lines[index + 1]) || standsAlone(line, lines[index + 1]) ? [index] : [],
  );
  return candidates.find((index) => index > 0 && (first[index]?.blanksAbove ?? 0) > 1) ?? candidates[0] ?? -1;
}

type LineDraft = Extract<Draft, { readonly text: string }>;

function readLine(
  line: Line,
  next: Line | undefined,
  { isTitle, isUntitled, hasTitle }: { isTitle: boolean; isUntitled: boolean; hasTitle: boolean },
): LineDraft {
  const { text } = line;
  if (isTitle) return { kind: 'title', text };
  const asTitle =
    !isUntitled &&
    (isUnderlined(line, next) ||
      looksLikeTitle(line, next) ||
      (hasTitle && standsAlone(line, next) && text.split(' ').length <= 4 && /[.!?]$/u.test(next?.text ?? '')));
  const item = LIST_ITEM.exec(text)?.groups;
  if (item?.['marker'] !== undefined && item['text'] !== undefined && !(asTitle && /^\d/u.test(item['marker']))) {
    return { kind: 'list-item', marker: item['marker'], text: item['text'].replace(/\s+/gu, ' ') };
  }
  if (asTitle) return { kind: 'section-title', level: 1, text };
  const columns = text.split(/\t+| {4,}/u).filter((cell) => cell !== '');
  return { kind: 'paragraph', text: columns.join('\t') };
}

function isUnderlined(line: Line, next: Line | undefined): boolean {
  return next !== undefined && next.blanksAbove === 0 && UNDERLINE.test(next.text) && canBeTitle(line.text);
}

function looksLikeTitle(line: Line, next: Line | undefined): boolean {
  const { text, blanksAbove } = line;
  if (isGreeting(text)) return false;
  if (isColonTitle(text)) return true;
  // A short line of its own above running text: "Forsørgelse" and then a paragraph without a blank line between.
  const standsAbove =
    blanksAbove > 0 &&
    next !== undefined &&
    next.blanksAbove === 0 &&
    text.length <= 60 &&
    next.text.length > text.length &&
    !/^\P{L}*\p{Ll}/u.test(text);
  // The wider the gap above it, the less its own full stop says: "Opfølgning tlf."
  if (!canBeTitle(text)) return standsAbove && blanksAbove > 1 && /^[^.!?]+\.$/u.test(text) && text.length <= 40;
  return isAllCapitals(text) || standsAbove;
}

/** A short line between blank ones, with something longer below it. */
function standsAlone(line: Line, next: Line | undefined): boolean {
  const { text, blanksAbove } = line;
  return (
    next !== undefined &&
    blanksAbove > 0 &&
    next.blanksAbove > 0 &&
    text.length <= 50 &&
    next.text.length > text.length &&
    canBeTitle(text) &&
    /^\P{L}*\p{Lu}/u.test(text) &&
    !isGreeting(text)
  );
}
