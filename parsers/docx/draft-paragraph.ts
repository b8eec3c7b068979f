import type { Draft } from '../layout/place-blocks.ts';
import { canBeTitle, isAllCapitals, isColonTitle } from '../layout/section-title.ts';
import { lineText, linesOf, type Piece } from './inline-text.ts';
import type { Mark } from './marks.ts';
import type { Node } from './model.ts';
import type { Styles } from './styles.ts';

/** What the preparation marked on a paragraph. */
export type ParagraphMarks = Mark;

/** A paragraph as blocks, one per line: a title or field of one line often shares its paragraph with the text under it. */
export function draftParagraph(node: Node, marks: ParagraphMarks, styles: Styles): readonly Draft[] {
  const lines = linesOf(node, styles);
  const name = (node.styleName ?? '').toLowerCase();
  if (/^(toc|indholdsfortegnelse) ?\d|^(table of figures)/u.test(name))
    return lines.map((line) => ({ kind: 'header', text: lineText(line) }));
  const level = headingLevel(node, marks, styles);
  if (level === 0) return [{ kind: 'title', text: joined(lines) }];
  if (level !== null) return [{ kind: 'section-title', level, text: numbered(marks, joined(lines)) }];
  if (isListItem(marks, lines)) return [{ kind: 'list-item', marker: marks.number ?? '•', text: joined(lines) }];
  return lines.map((line) => draftLine(line, marks, lines.length === 1));
}

function draftLine(line: readonly Piece[], marks: ParagraphMarks, isAlone: boolean): Draft {
  const text = lineText(line);
  const isBold = line.every((piece) => piece.isBold || !/[\p{L}\p{N}]/u.test(piece.text));
  const titleText = text.replace(/:$/u, '');
  if (marks.field !== undefined && isAlone) return { kind: 'form-field', label: marks.field, text };
  if ((isBold || isAllCapitals(text)) && canBeTitle(titleText)) return { kind: 'section-title', level: 1, text: numbered(marks, text) };
  if (isColonTitle(text)) return { kind: 'section-title', level: 2, text: numbered(marks, text) };
  const item = /^(?<marker>[-–•·▪◦‣☐☑☒])\s+(?<rest>\S.*)$/su.exec(text)?.groups;
  if (item?.['marker'] !== undefined && item['rest'] !== undefined)
    return { kind: 'list-item', marker: item['marker'], text: item['rest'] };
  return { kind: 'paragraph', text: numbered(marks, text) };
}

/** A bold numbered line is a title; other numbered paragraphs are list items. */
function isListItem(marks: ParagraphMarks, lines: readonly (readonly Piece[])[]): boolean {
  const isBold = lines.flat().every((piece) => piece.isBold || piece.text.trim() === '');
  return marks.number !== undefined && !(isBold && marks.number !== '•' && lines.length === 1);
}

function headingLevel(node: Node, marks: ParagraphMarks, styles: Styles): number | null {
  const style = styles.get(node.styleId ?? '');
  const name = style?.name ?? (node.styleName ?? node.styleId ?? '').toLowerCase();
  if (/^(title|titel)$/u.test(name)) return 0;
  const named = /^(?:heading|overskrift)\s*(\d)/u.exec(name)?.[1];
  if (named !== undefined) return Number(named);
  if (/^(subtitle|undertitel)$/u.test(name)) return 1;
  const outline = marks.outline ?? style?.outline ?? null;
  return outline === null ? null : outline + 1;
}

function joined(lines: readonly (readonly Piece[])[]): string {
  return lines.map(lineText).join(' ');
}

function numbered(marks: ParagraphMarks, text: string): string {
  return marks.number === undefined || marks.number === '•' || text.startsWith(marks.number) ? text : `${marks.number} ${text}`;
}
