import type { ReactElement } from 'react';

import type { Box, PagePlace, Place } from '../../../domain/place.ts';

/** The line boxes of a place on one page; words that run over a page break have boxes on both. */
export function boxesOn(place: Place | null, page: number): readonly Box[] {
  if (place === null) return [];
  const parts: readonly PagePlace[] = [...(place.kind === 'page' ? [place] : []), ...(place.continues ?? [])];
  return parts.filter((part) => part.page === page).flatMap((part) => (part.lines.length > 0 ? part.lines : [part.box]));
}

/** Points around a box, so that the frame does not touch the letters. */
const AIR = 1.5;

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

/** Frames over a drawn page, in shares of its size: they stay in place at any zoom. */
export function Boxes({
  boxes,
  size,
}: {
  readonly boxes: readonly Box[];
  readonly size: { readonly width: number; readonly height: number };
}): ReactElement {
  return (
    <>
      {boxes.map((box) => (
        <span
          className="box"
          key={`${box.x} ${box.y}`}
          style={{
            left: percent(box.x - AIR, size.width),
            top: percent(box.y - AIR, size.height),
            width: percent(box.width + 2 * AIR, size.width),
            height: percent(box.height + 2 * AIR, size.height),
          }}
        />
      ))}
    </>
  );
}
