import { isTag, isText, type ChildNode, type Document, type Element } from 'domhandler';
import { elementsIn } from '../layout/elements-in.ts';
import { isHidden, SKIPPED } from '../layout/html-elements.ts';

const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
/** A rule for one class or id by itself; what hangs on surroundings is left to a browser. */
const SELECTOR = /^(?:[a-z][a-z0-9]*)?([.#][\w-]+)$/iu;

/** Takes the parts that a reader of the page does not see out of the tree. @returns how many of them hold words */
export function removeHidden(page: Document): number {
  const elements = elementsIn(page);
  const hiding = hidingSelectors(elements);
  let withWords = 0;
  for (const element of elements) {
    if (SKIPPED.has(element.name) || !(isHidden(element) || isHiddenByRule(element, hiding))) continue;
    if (holdsWords(element)) withWords += 1;
    const siblings = element.parent?.children;
    siblings?.splice(siblings.indexOf(element), 1);
  }
  return withWords;
}

function hidingSelectors(elements: readonly Element[]): ReadonlySet<string> {
  const sheets = elements
    .filter(({ name }) => name === 'style')
    .map((style) => style.children.map((node) => (isText(node) ? node.data : '')).join(''));
  return new Set(sheets.flatMap((sheet) => rulesOf(sheet).flatMap(({ selectors, body }) => (HIDES.test(body) ? namesIn(selectors) : []))));
}

const namesIn = (selectors: string): readonly string[] =>
  selectors.split(',').flatMap((selector) => SELECTOR.exec(selector.trim())?.[1] ?? []);

/** The rules of a sheet; what stands inside `@media print { … }` is no rule for the page as it is read. */
function rulesOf(sheet: string): readonly { readonly selectors: string; readonly body: string }[] {
  const rules: { selectors: string; body: string }[] = [];
  let depth = 0;
  let before = '';
  for (const piece of sheet.replace(/\/\*[\s\S]*?\*\//gu, '').split(/(?<=[{}])/u)) {
    const text = piece.slice(0, -1);
    if (piece.endsWith('{')) {
      if (depth === 0) before = text.split(';').at(-1) ?? '';
      depth += 1;
    } else if (piece.endsWith('}')) {
      if (depth === 1 && !before.trim().startsWith('@')) rules.push({ selectors: before, body: text });
      depth = Math.max(0, depth - 1);
    }
  }
  return rules;
}

function isHiddenByRule({ attribs }: Element, hiding: ReadonlySet<string>): boolean {
  if (hiding.size === 0) return false;
  const classes = (attribs['class'] ?? '').split(/\s+/u).map((name) => `.${name}`);
  return [...classes, `#${attribs['id'] ?? ''}`].some((name) => hiding.has(name));
}

function holdsWords(element: Element): boolean {
  const open: ChildNode[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node) && /[\p{L}\p{N}]/u.test(node.data)) return true;
    if (isTag(node) && !SKIPPED.has(node.name)) for (const child of node.children) open.push(child);
  }
  return false;
}
