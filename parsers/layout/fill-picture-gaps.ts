import type { Block } from '../../domain/block.ts';
import type { Notice } from '../../domain/notice.ts';
import { waitsForOcr, type ParsedDocument } from '../../domain/parsed-document.ts';
import type { Place } from '../../domain/place.ts';

/** What was read off one picture; its blocks are numbered from 0. */
export interface PictureReading {
  readonly blocks: readonly Block[];
  readonly notices: readonly Notice[];
}

/** Puts what was read in the place of the pictures' gaps and numbers the blocks anew. @param readings by the number of the gap's block */
export function fillPictureGaps(parsed: ParsedDocument, readings: ReadonlyMap<number, PictureReading>): ParsedDocument {
  const movedTo = new Map<number, number>();
  const notices: Notice[] = [];
  let next = 0;
  const pages = parsed.pages.map((page) => {
    const blocks = page.blocks.flatMap((block): readonly Block[] => {
      const number = block.place.kind === 'block' ? block.place.block : null;
      const reading = number !== null && waitsForOcr(block) ? readings.get(number) : undefined;
      const first = next;
      if (number !== null) movedTo.set(number, first);
      const standing = reading === undefined ? [numbered(block, first)] : reading.blocks.map((read, at) => numbered(read, first + at));
      next += standing.length;
      notices.push(...(reading?.notices ?? []).map((notice) => moved(notice, (at) => first + at)));
      return standing;
    });
    return { ...page, blocks };
  });
  const kept = parsed.notices.map((notice) => moved(notice, (at) => movedTo.get(at) ?? at));
  return { ...parsed, pages, notices: [...kept, ...notices] };
}

function moved(notice: Notice, to: (block: number) => number): Notice {
  const { place } = notice;
  return place?.kind === 'block' ? { ...notice, place: { ...place, block: to(place.block) } } : notice;
}

function numbered(block: Block, number: number): Block {
  const at = <T extends Place>(place: T): T => (place.kind === 'block' ? { ...place, block: number } : place);
  if (block.kind !== 'table-row') return { ...block, place: at(block.place) };
  return { ...block, place: at(block.place), cells: block.cells.map((cell) => ({ ...cell, place: at(cell.place) })) };
}
