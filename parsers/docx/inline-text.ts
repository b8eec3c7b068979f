import type { Node } from './model.ts';
import type { Styles } from './styles.ts';

/** A stretch of a line in one look. */
export interface Piece {
  readonly text: string;
  readonly isBold: boolean;
}

interface Look {
  readonly isBold: boolean;
  readonly isAllCaps: boolean;
}

const plain: Look = { isBold: false, isAllCaps: false };

/** A paragraph's lines; a line break inside a paragraph ends a line. Blank lines are left out. */
export function linesOf(paragraph: Node, styles: Styles): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  const base = styles.get(paragraph.styleId ?? '') ?? plain;
  const walk = (node: Node, look: Look): void => {
    const own = node.type === 'run' ? lookOf(node, base, styles) : look;
    const text = leafText(node);
    if (node.type === 'break') lines.push([]);
    else if (text === null) for (const child of node.children ?? []) walk(child, own);
    else lines.at(-1)?.push({ text: own.isAllCaps ? text.toLocaleUpperCase('da') : text, isBold: own.isBold });
  };
  for (const child of paragraph.children ?? []) walk(child, base);
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}

/** Everything below as lines of plain text. */
export function textsOf(node: Node): readonly string[] {
  if (node.type === 'paragraph') return linesOf(node, new Map()).map(lineText);
  return (node.children ?? []).flatMap(textsOf);
}

/** A line's characters with single spaces; tabs stay, they part columns. */
export function lineText(line: readonly Piece[]): string {
  return line
    .map(({ text }) => text)
    .join('')
    .replace(/[ \u00a0]+/gu, ' ')
    .replace(/\u00ad/gu, '')
    .trim();
}

function lookOf(run: Node, base: Look, styles: Styles): Look {
  const style = styles.get(run.styleId ?? '');
  return {
    isBold: run.isBold === true || base.isBold || style?.isBold === true,
    isAllCaps: run.isAllCaps === true || base.isAllCaps || style?.isAllCaps === true,
  };
}

function leafText(node: Node): string | null {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'checkbox') return node.checked === true ? '☑' : '☐';
  return null;
}
