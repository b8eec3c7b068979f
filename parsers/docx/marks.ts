import { Element } from 'domhandler';
import { z } from 'zod';
import { child } from '../layout/children-of.ts';

const PREFIX = 'sagsblik:';

const markSchema = z.object({
  /** Where the following paragraphs stand. */
  part: z.enum(['header', 'body', 'footer']).optional(),
  /** The number or bullet that Word draws before the paragraph. */
  number: z.string().optional(),
  /** Outline level set on the paragraph itself, 0 for the highest. */
  outline: z.number().optional(),
  /** Name of the content control that the paragraph fills. */
  field: z.string().optional(),
  /** Path of a picture in the package. */
  image: z.string().optional(),
});

/** What mammoth's model has no room for travels through it in the names of bookmarks; the file's own bookmarks are taken out. */
export type Mark = z.infer<typeof markSchema>;

export function markElement(mark: Mark): Element {
  return new Element('w:bookmarkStart', { 'w:name': PREFIX + JSON.stringify(mark) });
}

/** Behind the paragraph's properties, which come first. */
export function insertMark(paragraph: Element, mark: Mark): void {
  const properties = child(paragraph, 'w:pPr');
  const marked = markElement(mark);
  marked.parent = paragraph;
  paragraph.children.splice(properties === null ? 0 : paragraph.children.indexOf(properties) + 1, 0, marked);
}

/** The mark in a bookmark's name; null for a bookmark that is none. */
export function readMark(name: string): Mark | null {
  return name.startsWith(PREFIX) ? markSchema.parse(JSON.parse(name.slice(PREFIX.length))) : null;
}
