import type { Block, Word } from '../../domain/block.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import type { Box, Place } from '../../domain/place.ts';

interface Part {
  readonly text: string;
  readonly words?: readonly Word[];
  readonly place: Place;
}

/** The texts of a block, each with a place of its own. */
export const partsOf = (block: Block): readonly Part[] => (block.kind === 'gap' ? [] : block.kind === 'table-row' ? block.cells : [block]);

/** Every word of a document, markers of lists and labels of fields among them, in the order of reading. */
export function allWords(parsed: ParsedDocument): readonly string[] {
  return parsed.pages
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => [
        ...(block.kind === 'list-item' ? [block.marker] : []),
        ...(block.kind === 'form-field' ? block.label.split(/\s+/u) : []),
        ...partsOf(block).flatMap((part) => part.text.split(/\s+/u)),
      ]),
    )
    .filter((word) => word !== '');
}

const inside = (box: Box, outer: Box): boolean =>
  box.x >= outer.x - 0.5 &&
  box.y >= outer.y - 0.5 &&
  box.x + box.width <= outer.x + outer.width + 0.5 &&
  box.y + box.height <= outer.y + outer.height + 0.5;

/** Words that stand outside of their block's place or of their page, out of order, or on no characters of their text. */
export function misplacedWords({ pages }: ParsedDocument): readonly string[] {
  return pages.flatMap(({ blocks, width, height }) =>
    blocks.flatMap((block) =>
      partsOf(block).flatMap((part) => {
        const places = part.place.kind === 'page' ? [part.place, ...(part.place.continues ?? [])] : [];
        return (part.words ?? []).flatMap((word, at, all) => {
          const shown = part.text.slice(word.start, word.end);
          const home = places.find((place) => place.page === word.page);
          const inOrder = at === 0 || word.start >= (all[at - 1]?.end ?? 0);
          const onPage = inside(word.box, { x: 0, y: 0, width: width ?? 0, height: height ?? 0 });
          const whole = !/\s/u.test(shown) && word.end > word.start;
          return home !== undefined && inside(word.box, home.box) && inOrder && onPage && whole ? [] : [shown];
        });
      }),
    ),
  );
}
