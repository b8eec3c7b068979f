import { isTag, type ChildNode, type Document, type Element } from 'domhandler';
import { elementsIn } from '../layout/elements-in.ts';
import { insertMark, markElement, type Mark } from './marks.ts';
import type { NextNumber } from './list-numbers.ts';
import type { Relation } from './package.ts';
import { readFormField } from './form-fields.ts';
import type { Styles } from './styles.ts';
import { child } from '../layout/children-of.ts';
import { replaceWith, textOf, textRun } from './xml.ts';

export interface PartContext {
  readonly styles: Styles;
  readonly nextNumber: NextNumber;
  readonly relations: ReadonlyMap<string, Relation>;
}

/** Wrappers that mammoth passes over together with the text in them. */
const TRANSPARENT = new Set(['w:fldSimple', 'w:dir', 'w:bdo', 'w:hyperlink', 'w:rubyBase', 'w:ruby', 'm:oMath', 'm:oMathPara']);
const REVISIONS = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
/** Wingdings characters that forms use as boxes. */
const BOXES: Readonly<Record<string, string>> = { F0FE: '☑', F0FD: '☑', F053: '☑', F052: '☑', F0A8: '☐', F06F: '☐', F071: '☐', F0A3: '☐' };

/**
 * Rewrites a part in place so that mammoth sees all of its text: text boxes stand after their paragraph, fields and formulas
 * become runs, blank content controls lose their prompt, and paragraphs carry marks.
 *
 * @returns the number of tracked changes
 */
export function preparePart(document: Document, context: PartContext): number {
  let revisions = 0;
  for (const element of elementsIn(document)) {
    if (REVISIONS.has(element.name)) revisions += 1;
    if (element.name === 'w:bookmarkStart') replaceWith(element, []);
    else if (element.name === 'mc:AlternateContent')
      replaceWith(element, (child(element, 'mc:Choice') ?? child(element, 'mc:Fallback'))?.children ?? []);
  }
  for (const element of elementsIn(document)) rewrite(element, context);
  for (const element of elementsIn(document)) {
    if (TRANSPARENT.has(element.name)) replaceWith(element, element.children);
    else if (element.name === 'w:p') markParagraph(element, context);
  }
  // From the inside out, so that a box in a box comes free as well.
  for (const element of elementsIn(document).toReversed()) if (element.name === 'w:p') freeTextBoxes(element);
  return revisions;
}

function rewrite(element: Element, { relations }: PartContext): void {
  const { name, attribs } = element;
  if (name === 'w:sdt') readFormField(element);
  else if (name === 'w:cr') element.name = 'w:br';
  else if (name === 'w:ptab') element.name = 'w:tab';
  else if (name === 'm:r')
    replaceWith(
      element,
      elementsIn(element).flatMap((part) => (part.name === 'm:t' ? [textRun(textOf(part))] : [])),
    );
  else if (name === 'w:rt') replaceWith(element, []); // the reading aid above a character, not text of its own
  else if (name === 'w:sym') {
    const box = /wingdings/iu.test(attribs['w:font'] ?? '') ? BOXES[(attribs['w:char'] ?? '').toUpperCase().padStart(4, 'F0')] : undefined;
    if (box !== undefined) replaceWith(element, textRun(box).children);
  } else if (name === 'w:ddList') insertChoice(element);
  else if (name === 'w:drawing' || name === 'w:pict') markImage(element, relations);
}

/** Word keeps the chosen entry of an old drop-down field as a number and draws its text by itself. */
function insertChoice(list: Element): void {
  const entries = list.children.filter((node): node is Element => isTag(node) && node.name === 'w:listEntry');
  const chosen = Number((child(list, 'w:result') ?? child(list, 'w:default'))?.attribs['w:val'] ?? 0);
  const text = entries[chosen]?.attribs['w:val']?.trim();
  const run = closest(list, 'w:r');
  if (run !== null && text !== undefined && text !== '') replaceWith(run, [run, textRun(text)]);
}

function markImage(drawing: Element, relations: ReadonlyMap<string, Relation>): void {
  const pictures = elementsIn(drawing).filter(({ name }) => name === 'a:blip' || name === 'v:imagedata');
  const [first] = pictures;
  const image = relations.get(first?.attribs['r:embed'] ?? first?.attribs['r:id'] ?? '')?.target;
  const run = closest(drawing, 'w:r');
  // A header's picture has its id from the header, and mammoth stumbles over one that the main part does not know.
  for (const picture of pictures) picture.attribs = {};
  if (image !== undefined && run !== null) replaceWith(run, [markElement({ image }), run]);
}

function markParagraph(paragraph: Element, { styles, nextNumber }: PartContext): void {
  const properties = child(paragraph, 'w:pPr');
  const style = styles.get(child(properties, 'w:pStyle')?.attribs['w:val'] ?? '');
  const own = child(properties, 'w:numPr');
  const numberId = child(own, 'w:numId')?.attribs['w:val'] ?? style?.numberId ?? '0';
  const level = Number(child(own, 'w:ilvl')?.attribs['w:val'] ?? style?.numberLevel ?? 0);
  const number = numberId === '0' || textOf(paragraph).trim() === '' ? null : nextNumber(numberId, level);
  const outline = Number(child(properties, 'w:outlineLvl')?.attribs['w:val'] ?? 9);
  const mark: Mark = { ...(number === null ? {} : { number }), ...(outline < 9 ? { outline } : {}) };
  if (Object.keys(mark).length > 0) insertMark(paragraph, mark);
}

function freeTextBoxes(paragraph: Element): void {
  const freed: ChildNode[] = [];
  for (const box of elementsIn(paragraph)) {
    if (box.name !== 'w:txbxContent') continue;
    freed.push(...box.children);
    box.children = [];
  }
  if (freed.length > 0) replaceWith(paragraph, [paragraph, ...freed]);
}

function closest(element: Element, name: string): Element | null {
  for (let at = element.parent; at !== null; at = at.parent) if (isTag(at) && at.name === name) return at;
  return null;
}
