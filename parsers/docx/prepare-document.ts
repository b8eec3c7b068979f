import { zipSync } from 'fflate';
import { Element, isTag, type Document } from 'domhandler';
import { elementsIn } from '../layout/elements-in.ts';
import { listNumbers } from './list-numbers.ts';
import { markElement, type Mark } from './marks.ts';
import { mendNumbering } from './mend-numbering.ts';
import type { Package } from './package.ts';
import { preparePart } from './prepare-part.ts';
import type { Styles } from './styles.ts';
import { parsePart, renderPart } from './xml.ts';

/** A Word file as mammoth is given it, and what was seen on the way. */
export interface Prepared {
  readonly docx: Uint8Array;
  /** Tracked changes, all parts together. */
  readonly revisions: number;
  /** Parts in which tags are missing or that could not be unpacked: what stood there is lost. */
  readonly damaged: number;
  /** Texts of diagrams (SmartArt), which stand in parts of their own. */
  readonly diagrams: readonly string[];
}

/** Parts with text that mammoth reads beside the main one. */
const NOTES = new Set(['footnotes', 'endnotes', 'comments']);

/** Brings headers and footers into the main part, between marks, and makes every part's text visible to mammoth. */
export function prepareDocument(source: Package, styles: Styles): Prepared {
  const relations = source.relations(source.main);
  const byType = (type: string): Uint8Array | undefined =>
    source.parts.get([...relations.values()].find((relation) => relation.type === type)?.target ?? '');
  const nextNumber = listNumbers(byType('numbering'));
  const changed = new Map<string, Uint8Array>();
  const damaged = new Set<string>();
  let revisions = 0;
  const prepare = (part: string): Document => {
    const document = parsePart(source.parts.get(part) ?? new Uint8Array(), () => damaged.add(part));
    revisions += preparePart(document, { styles, nextNumber, relations: source.relations(part) });
    return document;
  };
  const main = prepare(source.main);
  const body = elementsIn(main).find(({ name }) => name === 'w:body');
  if (body !== undefined) {
    const headers = referenced(main, 'w:headerReference', relations).map((part) => withNamespaces(prepare(part)));
    const footers = referenced(main, 'w:footerReference', relations).map((part) => withNamespaces(prepare(part)));
    body.children.unshift(...between({ part: 'header' }, headers.flat()));
    body.children.push(...between({ part: 'footer' }, footers.flat()));
  }
  changed.set(source.main, renderPart(main));
  for (const [name, numbering] of mendNumbering(source, styles)) changed.set(name, numbering);
  for (const { type, target } of relations.values())
    if (NOTES.has(type) && source.parts.has(target)) changed.set(target, renderPart(prepare(target)));
  return {
    docx: pack(source.parts, changed),
    revisions,
    damaged: source.damaged + damaged.size,
    diagrams: diagramTexts(source, relations),
  };
}

/** Header or footer parts in the order the sections name them, each once. */
function referenced(main: Document, name: string, relations: ReturnType<Package['relations']>): readonly string[] {
  const targets = elementsIn(main).flatMap((element) =>
    element.name === name ? [relations.get(element.attribs['r:id'] ?? '')?.target ?? ''] : [],
  );
  return [...new Set(targets)].filter((target) => target !== '');
}

/** A part's content, each element with the namespaces that its old root declared. */
function withNamespaces(part: Document): readonly Element[] {
  const root = part.children.find(isTag);
  const namespaces = Object.fromEntries(Object.entries(root?.attribs ?? {}).filter(([key]) => key.startsWith('xmlns')));
  const content = root?.children.filter(isTag) ?? [];
  for (const element of content) element.attribs = { ...namespaces, ...element.attribs };
  return content;
}

function markParagraph(mark: Mark): Element {
  return new Element('w:p', {}, [markElement(mark)]);
}

function between(mark: Mark, content: readonly Element[]): readonly Element[] {
  return content.length === 0 ? [] : [markParagraph(mark), ...content, markParagraph({ part: 'body' })];
}

/** Only XML goes to mammoth: pictures are known by their marks, and what is not inflated again costs nothing. */
function pack(parts: ReadonlyMap<string, Uint8Array>, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files = [...parts]
    .filter(([name]) => /\.(xml|rels)$/u.test(name))
    .map(([name, bytes]): [string, Uint8Array] => [name, changed.get(name) ?? bytes]);
  // A fixed time, so that the same bytes give the same value (and fflate takes no date before 1980).
  return zipSync(Object.fromEntries(files), { level: 0, mtime: new Date('1980-01-02T00:00:00Z') });
}

function diagramTexts(source: Package, relations: ReturnType<Package['relations']>): readonly string[] {
  const parts = [...relations.values()].filter(({ type }) => type === 'diagramData').map(({ target }) => source.parts.get(target));
  return parts
    .flatMap((bytes) =>
      bytes === undefined
        ? []
        : elementsIn(parsePart(bytes)).flatMap((element) => {
            if (element.name !== 'a:p') return [];
            return elementsIn(element)
              .map((part) => (part.name === 'a:t' ? part.children.map((node) => ('data' in node ? node.data : '')).join('') : ''))
              .join('');
          }),
    )
    .filter((text) => text.trim() !== '');
}
