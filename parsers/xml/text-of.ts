import { isTag, type Element } from 'domhandler';
import { childrenOf } from '../layout/children-of.ts';

/** An element's name without its prefix. */
export function localName({ name }: Element): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The characters below an element; MedCom breaks lines by `Break`, and puts blanks by `Space`. */
export function linesOf(element: Element): string {
  const name = localName(element);
  if (name === 'Break' || name === 'br') return '\n';
  if (name === 'Space') return ' ';
  return element.children.map((node) => (isTag(node) ? linesOf(node) : 'data' in node ? node.data : '')).join('');
}

/** The same on one line. */
export function textOf(element: Element): string {
  return linesOf(element).replaceAll(/\s+/gu, ' ').trim();
}

/** The texts of all elements without elements below, in order, apart from those that a reader has no use for. */
export function leavesOf(element: Element, isLeftOut: (name: string) => boolean): readonly string[] {
  if (isLeftOut(localName(element))) return [];
  const inner = childrenOf(element);
  return inner.length === 0 ? [textOf(element)].filter((text) => text !== '') : inner.flatMap((child) => leavesOf(child, isLeftOut));
}
