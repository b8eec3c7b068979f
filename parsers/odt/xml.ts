import { isTag, isText, type Document, type Element } from 'domhandler';
import { decodeText } from '../layout/decode-text.ts';
import { parseMarkup } from '../layout/parse-markup.ts';

/** Honest documents stay below a hundred. */
const MAX_DEPTH = 1_000;

/** A part as a tree; the prefixes are those that every writing program uses. */
export function parsePart(bytes: Uint8Array, onUnclosed?: () => void): Document {
  return parseMarkup(decodeText(bytes).text, { xml: true, maxDepth: MAX_DEPTH, ...(onUnclosed === undefined ? {} : { onUnclosed }) });
}

/** Elements right below. */
export function childrenOf(element: Element | Document): readonly Element[] {
  return element.children.filter(isTag);
}

/** The first child element of that name. */
export function child(element: Element | Document | undefined, name: string): Element | undefined {
  return element === undefined ? undefined : childrenOf(element).find((node) => node.name === name);
}

/** All characters below an element. */
export function textOf(element: Element): string {
  return element.children.map((node) => (isText(node) ? node.data : isTag(node) ? textOf(node) : '')).join('');
}
