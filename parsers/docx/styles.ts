import type { Element } from 'domhandler';
import { elementsIn } from '../layout/elements-in.ts';
import { child } from '../layout/children-of.ts';
import { descend, parsePart } from './xml.ts';

/** What a paragraph or character style looks like, inherited looks included. */
interface Style {
  readonly name: string;
  readonly isBold: boolean;
  readonly isAllCaps: boolean;
  /** 0 for the highest; null for running text. */
  readonly outline: number | null;
  /** List that the style itself belongs to. */
  readonly numberId: string | null;
  readonly numberLevel: number;
}

export type Styles = ReadonlyMap<string, Style>;

/** A style may rest on another; longer chains are circles. */
const LONGEST_CHAIN = 20;

/** Styles by id. */
export function readStyles(bytes: Uint8Array | undefined): Styles {
  if (bytes === undefined) return new Map();
  const elements = new Map(
    elementsIn(parsePart(bytes)).flatMap((element) =>
      element.name === 'w:style' ? [[element.attribs['w:styleId'] ?? '', element] as const] : [],
    ),
  );
  return new Map([...elements.keys()].map((id) => [id, resolve(id, elements)]));
}

function resolve(id: string, elements: ReadonlyMap<string, Element>): Style {
  const chain: Element[] = [];
  for (
    let at = elements.get(id);
    at !== undefined && chain.length < LONGEST_CHAIN;
    at = elements.get(child(at, 'w:basedOn')?.attribs['w:val'] ?? '')
  )
    chain.push(at);
  const first = (...path: readonly string[]): Element | null =>
    chain.map((style) => descend(style, ...path)).find((found) => found !== null) ?? null;
  const outline = first('w:pPr', 'w:outlineLvl')?.attribs['w:val'];
  const level = outline === undefined ? null : Number(outline);
  return {
    name: child(elements.get(id) ?? null, 'w:name')?.attribs['w:val']?.toLowerCase() ?? id.toLowerCase(),
    isBold: isOn(first('w:rPr', 'w:b')),
    isAllCaps: isOn(first('w:rPr', 'w:caps')),
    outline: level === null || !(level >= 0 && level < 9) ? null : level,
    numberId: first('w:pPr', 'w:numPr', 'w:numId')?.attribs['w:val'] ?? null,
    numberLevel: Number(first('w:pPr', 'w:numPr', 'w:ilvl')?.attribs['w:val'] ?? 0),
  };
}

/** A switch like `<w:b/>` or `<w:b w:val="0"/>`. */
function isOn(element: Element | null): boolean {
  return element !== null && !['0', 'false', 'off'].includes(element.attribs['w:val'] ?? '1');
}
