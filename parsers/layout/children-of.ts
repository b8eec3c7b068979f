import { isTag, type Document, type Element } from 'domhandler';

/** Elements right below. */
export function childrenOf(element: Element | Document): readonly Element[] {
  return element.children.filter(isTag);
}

/** The first of them with that name. */
export function child(element: Element | Document | null, name: string): Element | null {
  return element?.children.find((node): node is Element => isTag(node) && node.name === name) ?? null;
}
