import type { Box } from '../../domain/place.ts';
import type { Ruling } from '../page-layout/ink-word.ts';
import { toShown, type PageFrame } from './page-frame.ts';
import type { DrawnBox } from './stand-drawings.ts';
import { withScratch, type OpenPdf } from './engine.ts';
import { hotCalls } from './hot-calls.ts';

/** What is drawn on a page besides its text. */
export interface Drawings {
  readonly rulings: readonly Ruling[];
  /** Small filled spots: bullets that are drawn and not written. */
  readonly dots: readonly Box[];
  /** Squares drawn for a tick. */
  readonly boxes: readonly DrawnBox[];
  readonly pictures: readonly Box[];
  /** A page without any object is blank. */
  readonly objects: number;
}

const PATH = 2;
const IMAGE = 3;
const FORM = 5;
/** Points. A border is thinner. */
const THICKEST_RULE = 2.2;
const SHORTEST_RULE = 8;
const DOT = { smallest: 1.2, largest: 6.4 };
const TICK_BOX = { smallest: 6.5, largest: 17 };
/** A page with more paths is a drawing or a map, and its lines are no tables. */
const MOST_PATHS = 6_000;

/** Lines, bullets and pictures of a page, also those inside form objects (one level, as most writers make them). */
export function readDrawings(pdf: OpenPdf, page: number, frame: PageFrame): Drawings {
  const { engine } = pdf;
  const hot = hotCalls(engine);
  const objects = hot.FPDFPage_CountObjects(page);
  const found = { rulings: [] as Ruling[], dots: [] as Box[], pictures: [] as Box[], squares: [] as Box[], small: [] as Box[] };
  withScratch(engine, 24, (scratch) => {
    let paths = 0;
    const visit = (object: number, matrix: Matrix): void => {
      const type = hot.FPDFPageObj_GetType(object);
      if (type === FORM && matrix === identity) {
        const inner = hot.FPDFPageObj_GetMatrix(object, scratch) === 1 ? readMatrix(engine.pdfium.HEAPU8.buffer, scratch) : identity;
        const count = hot.FPDFFormObj_CountObjects(object);
        for (let at = 0; at < Math.min(count, MOST_PATHS); at += 1)
          visit(hot.FPDFFormObj_GetObject(object, at), { ...inner, nested: true });
      }
      if (type !== PATH && type !== IMAGE) return;
      paths += 1;
      if (paths > MOST_PATHS || hot.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 1) return;
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = new Float32Array(engine.pdfium.HEAPU8.buffer, scratch, 4);
      const box = toShown(frame, ...applied(matrix, x0, y0), ...applied(matrix, x1, y1));
      if (type === IMAGE) found.pictures.push(box);
      else sortPath(box, hot.FPDFPath_CountSegments(object), found);
    };
    for (let at = 0; at < objects; at += 1) visit(hot.FPDFPage_GetObject(page, at), identity);
  });
  const { rulings, dots, pictures, squares, small } = found;
  return { rulings, dots, pictures, objects, boxes: markBoxes(squares, small) };
}

interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  readonly nested: boolean;
}
const identity: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0, nested: false };

function readMatrix(buffer: ArrayBufferLike, pointer: number): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = new Float32Array(buffer, pointer, 6);
  return { a, b, c, d, e, f, nested: true };
}

const applied = ({ a, b, c, d, e, f }: Matrix, x: number, y: number): [number, number] => [a * x + c * y + e, b * x + d * y + f];

/** A rectangle counts by its shape: thin is a line, small and round is a bullet, drawn with four sides is a cell. */
function sortPath(box: Box, segments: number, found: { rulings: Ruling[]; dots: Box[]; squares: Box[]; small: Box[] }): void {
  const { x, y, width, height } = box;
  const isSquare = Math.abs(width - height) < 0.2 * width;
  if (width <= TICK_BOX.largest && height <= TICK_BOX.largest) found.small.push(box);
  if (isSquare && width >= TICK_BOX.smallest && width <= TICK_BOX.largest) {
    found.squares.push(box);
    return;
  }
  if (height <= THICKEST_RULE && width >= SHORTEST_RULE) found.rulings.push({ box, direction: 'horizontal' });
  else if (width <= THICKEST_RULE && height >= SHORTEST_RULE) found.rulings.push({ box, direction: 'vertical' });
  else if (width >= DOT.smallest && width <= DOT.largest && Math.abs(width - height) < 0.25 * width) found.dots.push(box);
  else if (segments <= 6 && width > SHORTEST_RULE && height > SHORTEST_RULE) {
    found.rulings.push(
      { box: { x, y, width, height: 0 }, direction: 'horizontal' },
      { box: { x, y: y + height, width, height: 0 }, direction: 'horizontal' },
      { box: { x, y, width: 0, height }, direction: 'vertical' },
      { box: { x: x + width, y, width: 0, height }, direction: 'vertical' },
    );
  }
}

function within(a: Box, b: Box): boolean {
  return a.x >= b.x - 0.6 && a.y >= b.y - 0.6 && a.x + a.width <= b.x + b.width + 0.6 && a.y + a.height <= b.y + b.height + 0.6;
}

/** A square is a check box; one path inside of it is its tick. The same square drawn twice (paper and border) is one. */
function markBoxes(squares: readonly Box[], small: readonly Box[]): DrawnBox[] {
  const boxes: Box[] = [];
  for (const square of squares.toSorted((a, b) => b.width - a.width)) if (!boxes.some((known) => within(square, known))) boxes.push(square);
  return boxes.map((box) => ({
    box,
    marked: small.some((path) => within(path, box) && path.width < 0.85 * box.width && path.width > 0.25 * box.width),
  }));
}
