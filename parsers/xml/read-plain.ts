import { isTag, type Element } from 'domhandler';
import type { Draft } from '../layout/place-blocks.ts';
import { childrenOf } from '../layout/children-of.ts';
import { textOf } from './text-of.ts';

/** The text of a schema that is not known: an element with characters of its own is a paragraph, with all that stands inside it. */
export function readPlain(element: Element): readonly Draft[] {
  const hasText = element.children.some((node) => !isTag(node) && 'data' in node && node.data.trim() !== '');
  if (hasText) return [{ kind: 'paragraph', text: textOf(element) }];
  return childrenOf(element).flatMap(readPlain);
}
