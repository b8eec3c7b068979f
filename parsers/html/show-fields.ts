import { isTag, type Document } from 'domhandler';
import { elementsIn } from '../layout/elements-in.ts';

/** Makes running text of what a form shows: the words in a text area, the choice of a list. */
export function showFields(page: Document): void {
  for (const element of elementsIn(page)) {
    if (element.name === 'select') {
      const options = elementsIn(element).filter(({ name }) => name === 'option');
      const chosen = options.filter(({ attribs }) => 'selected' in attribs);
      element.children = chosen.length > 0 ? chosen : options.slice(0, 1);
      for (const child of element.children) if (isTag(child)) child.name = 'span';
      element.name = 'span';
    } else if (element.name === 'textarea') element.name = 'div';
  }
}
