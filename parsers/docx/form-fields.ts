import { isTag, type Element } from 'domhandler';
import { elementsIn } from '../layout/elements-in.ts';
import { insertMark } from './marks.ts';
import { child } from '../layout/children-of.ts';
import { descend, textOf } from './xml.ts';

/** Controls that hold whole pages, pictures or tables of contents are no fields. */
const NO_FIELD = [
  'w:docPartObj',
  'w:docPartList',
  'w:group',
  'w:picture',
  'w14:checkbox',
  'w15:repeatingSection',
  'w15:repeatingSectionItem',
];

/**
 * A content control: its prompt ("Klik her for at skrive") is not text while nothing is filled in, and where it fills whole
 * paragraphs by itself they become the field that it names.
 */
export function readFormField(control: Element): void {
  const content = child(control, 'w:sdtContent');
  if (content === null) return;
  if (controlProperty(control, 'w:showingPlcHdr') !== null) return removeText(content);
  const label = controlProperty(control, 'w:alias')?.attribs['w:val']?.trim();
  if (label === undefined || label === '' || NO_FIELD.some((name) => controlProperty(control, name) !== null)) return;
  for (const paragraph of ownParagraphs(control, content)) insertMark(paragraph, { field: label });
}

/** The paragraphs inside a block control, or the one around an inline control that holds all of its text. */
function ownParagraphs(control: Element, content: Element): readonly Element[] {
  const inside = elementsIn(content).filter(({ name }) => name === 'w:p');
  if (inside.length > 0) return inside.length <= 3 ? inside : [];
  const around = control.parent;
  const isAlone = around !== null && isTag(around) && around.name === 'w:p' && textOf(around).trim() === textOf(content).trim();
  return isAlone ? [around] : [];
}

function removeText(content: Element): void {
  for (const element of elementsIn(content)) if (element.name === 'w:t') element.children = [];
}

/** The Word element that says what kind of content control it is. */
function controlProperty(control: Element, name: string): Element | null {
  return descend(control, 'w:sdtPr', name);
}
