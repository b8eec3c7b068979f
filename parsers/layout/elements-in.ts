import { isTag, type ChildNode, type Document, type Element } from 'domhandler';

/** Every element below, in document order. The list is made before it is walked, so the tree may be changed meanwhile. */
export function elementsIn(node: Document | Element): readonly Element[] {
  const found: Element[] = [];
  const open: ChildNode[] = node.children.toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isTag(next)) continue;
    found.push(next);
    for (const inner of next.children.toReversed()) open.push(inner);
  }
  return found;
}
