import { isTag, isText, type Element } from 'domhandler';

/** All characters below an element. */
export function textOf(element: Element): string {
  return element.children.map((node) => (isText(node) ? node.data : isTag(node) ? textOf(node) : '')).join('');
}
