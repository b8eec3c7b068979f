import type { Box, PagePlace } from '../../domain/place.ts';
import { withScratch, type OpenPdf } from './engine.ts';

/** Quarter turns clockwise. */
export type Turns = 0 | 1 | 2 | 3;

export const asTurns = (value: number): Turns => (((Math.round(value) % 4) + 4) % 4) as Turns;

/** The visible part of a page in PDF space (origin below left, y upwards) and how the page is turned when shown. */
export interface PageFrame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly turns: Turns;
  /** As shown, in points. */
  readonly width: number;
  readonly height: number;
}

export function readPageFrame({ engine }: OpenPdf, page: number): PageFrame {
  const turns = asTurns(engine.FPDFPage_GetRotation(page));
  const [left, top, right, bottom] = withScratch(engine, 16, (pointer) => {
    engine.FPDF_GetPageBoundingBox(page, pointer);
    return [...new Float32Array(engine.pdfium.HEAPU8.buffer, pointer, 4)];
  }) as [number, number, number, number];
  const [width, height] = [right - left, top - bottom];
  return { left, top, right, bottom, turns, width: turns % 2 === 0 ? width : height, height: turns % 2 === 0 ? height : width };
}

/** A rectangle of PDF space on the page as shown. */
export function toShown(frame: PageFrame, x0: number, y0: number, x1: number, y1: number): Box {
  const left = x0 < x1 ? x0 : x1;
  const right = x0 < x1 ? x1 : x0;
  const bottom = y0 < y1 ? y0 : y1;
  const top = y0 < y1 ? y1 : y0;
  const width = right - left;
  const height = top - bottom;
  switch (frame.turns) {
    case 0:
      return { x: left - frame.left, y: frame.top - top, width, height };
    case 1:
      return { x: bottom - frame.bottom, y: left - frame.left, width: height, height: width };
    case 2:
      return { x: frame.right - right, y: bottom - frame.bottom, width, height };
    case 3:
      return { x: frame.top - top, y: frame.right - right, width: height, height: width };
  }
}

/** Turns a box of a page of `width` x `height` by quarter turns clockwise; the result lies on the turned page. */
export function turnBox(box: Box, turns: Turns, width: number, height: number): Box {
  switch (turns) {
    case 0:
      return box;
    case 1:
      return { x: height - box.y - box.height, y: box.x, width: box.height, height: box.width };
    case 2:
      return { x: width - box.x - box.width, y: height - box.y - box.height, width: box.width, height: box.height };
    case 3:
      return { x: box.y, y: width - box.x - box.width, width: box.height, height: box.width };
  }
}

/** The place of all of a page. */
export function wholePage(page: number, { width, height }: { readonly width: number; readonly height: number }): PagePlace {
  return { kind: 'page', page, box: { x: 0, y: 0, width, height }, lines: [] };
}
