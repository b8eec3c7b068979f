/** A rectangle in PDF points (1/72 inch) from the top-left corner of the page as it is shown. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where something stands on a page. Pages count from 1, as a reader counts them. */
export interface PagePlace {
  readonly kind: 'page';
  readonly page: number;
  /** Encloses everything. */
  readonly box: Box;
  /** One box per line of text, so that a viewer marks the very words and not the paragraph around them. */
  readonly lines: readonly Box[];
}

/** Where something stands in a format without pages: the block counted from 0, characters [start, end) of its text. */
export interface BlockPlace {
  readonly kind: 'block';
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A place in a document. Words that run over a page break have one place per page; the first leads. */
export type Place = (PagePlace | BlockPlace) & { readonly continues?: readonly PagePlace[] };

/** The smallest box around all of `boxes`; throws a RangeError for none, because nothing has no place. */
export function enclose(boxes: readonly Box[]): Box {
  if (boxes.length === 0) throw new RangeError('enclose needs at least one box');
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    if (box.x < left) left = box.x;
    if (box.y < top) top = box.y;
    if (box.x + box.width > right) right = box.x + box.width;
    if (box.y + box.height > bottom) bottom = box.y + box.height;
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
