import { render } from 'dom-serializer';
import { Element, isTag, Text, type ChildNode, type Document } from 'domhandler';
import { child } from '../layout/children-of.ts';
import { elementsIn } from '../layout/elements-in.ts';
import { parseXmlPart } from '../layout/parse-xml-part.ts';

const WORD = ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'];

/**
 * A part as a tree whose Word elements are named `w:…`, whatever prefix the writing program chose. Entities that the file
 * declares itself are never resolved, inside or outside of it: they stay the characters `&name;`.
 */
export function parsePart(bytes: Uint8Array, onUnclosed?: () => void): Document {
  const document = parseXmlPart(bytes, onUnclosed);
  const prefix = wordPrefix(document);
  if (prefix !== null && prefix !== 'w') for (const element of elementsIn(document)) renamePrefix(element, prefix);
  return document;
}

/** The tree as a part again; declarations and instructions stay behind. */
export function renderPart(document: Document): Uint8Array {
  return new TextEncoder().encode(render(document.children.filter(isTag), { xmlMode: true }));
}

/** The named descendant along a path of child names. */
export function descend(element: Element | null, ...names: readonly string[]): Element | null {
  return names.reduce<Element | null>((at, name) => child(at, name), element);
}

/** Puts new children in the place of a node. */
export function replaceWith(node: ChildNode, nodes: readonly ChildNode[]): void {
  const siblings = node.parent?.children;
  const at = siblings?.indexOf(node) ?? -1;
  if (siblings === undefined || at === -1) return;
  siblings.splice(at, 1, ...nodes);
  for (const moved of nodes) moved.parent = node.parent;
  node.parent = null;
}

/** A run that says `text`. */
export function textRun(text: string): Element {
  const content = new Element('w:t', { 'xml:space': 'preserve' }, [new Text(text)]);
  return new Element('w:r', {}, [content]);
}

/** The characters below an element, tracked deletions left out. */
export function textOf(element: Element): string {
  if (element.name === 'w:del' || element.name === 'w:instrText') return '';
  return element.children.map((node) => (isTag(node) ? textOf(node) : 'data' in node ? node.data : '')).join('');
}

function wordPrefix(document: Document): string | null {
  const root = document.children.find(isTag);
  const name = Object.entries(root?.attribs ?? {}).find(([key, value]) => key.startsWith('xmlns') && WORD.includes(value))?.[0];
  return name === undefined ? null : name.slice('xmlns:'.length);
}

function renamePrefix(element: Element, prefix: string): void {
  const from = prefix === '' ? '' : `${prefix}:`;
  if (prefix === '' ? !element.name.includes(':') : element.name.startsWith(from)) element.name = `w:${element.name.slice(from.length)}`;
  const renamed = Object.entries(element.attribs).map(([key, value]): [string, string] => {
    if (key === (prefix === '' ? 'xmlns' : `xmlns:${prefix}`)) return ['xmlns:w', value];
    return prefix !== '' && key.startsWith(from) ? [`w:${key.slice(from.length)}`, value] : [key, value];
  });
  element.attribs = Object.fromEntries(renamed);
}
