import { elementsIn } from '../layout/elements-in.ts';
import type { Package } from './package.ts';
import type { Styles } from './styles.ts';
import { parsePart, renderPart, replaceWith } from './xml.ts';

/** The list definitions without their links to list styles that the file does not hold: mammoth stumbles over those. Empty where nothing is amiss. */
export function mendNumbering(source: Package, styles: Styles): ReadonlyMap<string, Uint8Array> {
  const name = [...source.relations(source.main).values()].find(({ type }) => type === 'numbering')?.target ?? '';
  const bytes = source.parts.get(name);
  if (bytes === undefined) return new Map();
  const numbering = parsePart(bytes);
  const loose = elementsIn(numbering).filter((element) => element.name === 'w:numStyleLink' && !styles.has(element.attribs['w:val'] ?? ''));
  for (const link of loose) replaceWith(link, []);
  return loose.length === 0 ? new Map() : new Map([[name, renderPart(numbering)]]);
}
