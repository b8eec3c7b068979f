import type { ParsedDocument } from '../../domain/parsed-document.ts';
import type { Place } from '../../domain/place.ts';

/** Everything of a document that breaks the contract, in words. */
export function faultsOf(parsed: ParsedDocument): readonly string[] {
  const faults: string[] = [];
  const numbers = new Set<number>();
  for (const page of parsed.pages) {
    for (const block of page.blocks) {
      const parts = block.kind === 'table-row' ? block.cells : block.kind === 'gap' ? [] : [block];
      if (block.kind === 'table-row' && block.cells.length === 0) faults.push('a row without cells');
      for (const part of parts) {
        if (part.text.trim() === '') faults.push(`${block.kind} without text`);
        for (const word of part.words ?? [])
          if (part.text.slice(word.start, word.end).trim() === '') faults.push('a word without characters');
      }
      faults.push(...[block.place, ...parts.map(({ place }) => place)].flatMap((place) => faultOf(place, page)));
      if (block.place.kind === 'block') {
        if (numbers.has(block.place.block)) faults.push(`two blocks with number ${block.place.block}`);
        numbers.add(block.place.block);
        if (block.kind !== 'table-row' && block.place.end !== ('text' in block ? block.text.length : 0))
          faults.push('a place that is not the length of its text');
      }
    }
  }
  return faults;
}

function faultOf(place: Place, page: ParsedDocument['pages'][number]): readonly string[] {
  if (place.kind === 'block') return place.block >= 0 && place.start >= 0 && place.end >= place.start ? [] : ['a place outside its block'];
  if (place.page !== page.number) return ['a place on another page'];
  const { x, y, width, height } = place.box;
  // A point of slack: glyphs may reach over the edge of the paper by a hair.
  const inside = x >= -1 && y >= -1 && x + width <= (page.width ?? 0) + 1 && y + height <= (page.height ?? 0) + 1;
  return inside ? [] : ['a place outside its page'];
}
