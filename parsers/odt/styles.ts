import type { Document, Element } from 'domhandler';
import { elementsIn } from '../layout/elements-in.ts';
import { child } from '../layout/children-of.ts';

/** What a style says of a text, what it rests on included. */
export interface Style {
  readonly isBold: boolean;
  readonly isHidden: boolean;
  /** 0 for the title, 1 for the subtitle, else the outline level; null for running text. */
  readonly level: number | null;
  readonly list: string | null;
}

export type Styles = (family: 'paragraph' | 'text' | 'section', name: string | undefined) => Style;

const plain: Style = { isBold: false, isHidden: false, level: null, list: null };
/** A style may rest on another; longer chains are circles. */
const LONGEST_CHAIN = 20;

/** Styles of both parts by family and name; a part's own automatic ones win. @param parts those that count most come last */
export function readStyles(parts: readonly Document[]): Styles {
  const stated = new Map<string, Element>();
  for (const part of parts)
    for (const element of elementsIn(part))
      if (element.name === 'style:style') stated.set(`${element.attribs['style:family']} ${element.attribs['style:name']}`, element);
  const known = new Map<string, Style>();
  return (family, name) => {
    const key = `${family} ${name}`;
    const style = known.get(key) ?? resolve(family, name, stated);
    known.set(key, style);
    return style;
  };
}

function resolve(family: string, name: string | undefined, stated: ReadonlyMap<string, Element>): Style {
  const chain: Element[] = [];
  for (let at = stated.get(`${family} ${name}`); at !== undefined && chain.length < LONGEST_CHAIN; at = parentOf(at, family, stated))
    chain.push(at);
  if (chain.length === 0) return { ...plain, level: rankOf(name ?? '') };
  const first = (part: string, attribute: string): string | undefined =>
    chain.map((style) => child(style, part)?.attribs[attribute]).find((value) => value !== undefined);
  const weight = first('style:text-properties', 'fo:font-weight') ?? '';
  const outline = Number(
    chain.map((style) => style.attribs['style:default-outline-level']).find((value) => value !== undefined && value !== '') ?? 0,
  );
  return {
    isBold: /^(bold|[6-9]00)$/u.test(weight),
    isHidden: (first('style:text-properties', 'text:display') ?? first('style:section-properties', 'text:display')) === 'none',
    level: chain.map((style) => rankOf(style.attribs['style:name'] ?? '')).find((rank) => rank !== null) ?? (outline > 0 ? outline : null),
    list: chain.map((style) => style.attribs['style:list-style-name']).find((value) => value !== undefined) || null,
  };
}

const parentOf = (style: Element, family: string, stated: ReadonlyMap<string, Element>): Element | undefined =>
  stated.get(`${family} ${style.attribs['style:parent-style-name']}`);

/** The names that every program gives to these two. */
function rankOf(name: string): number | null {
  if (name === 'Title') return 0;
  return name === 'Subtitle' ? 1 : null;
}
