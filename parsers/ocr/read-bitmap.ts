import type { Box } from '../../domain/place.ts';
import { median, type InkFrame, type InkWord } from '../page-layout/ink-word.ts';
import { turnBox, type Turns } from '../pdf/page-frame.ts';
import { cropBitmap, rotateBitmap, turnBitmap, type Bitmap } from './bitmap.ts';
import { recognise, type ReadLine } from './engine.ts';
import { gluedWords, repairDanish, repairWord } from './repair-word.ts';
import { liftRulings } from './find-rulings.ts';
import { findUnreadInk, isBlank } from './find-unread-ink.ts';
import { findLie, findSkew } from './find-skew.ts';
import { withBullets } from './find-bullets.ts';
import { findBold } from './find-bold.ts';

/** Radians; a smaller skew is left as it is. */
const STRAIGHT = 0.001;
/** Certainty up to which a sheet is read again the other way up: where its lie is in doubt, and where it is told clearly. */
const DOUBTFUL = 0.7;
const POOR = 0.5;
/** Pixels of white around a piece that is read by itself. */
const RIM = 12;
const POINTS_PER_INCH = 72;

/** What stands on a bitmap; boxes in points of the bitmap as it was handed in. */
export interface ReadBitmap {
  readonly frame: InkFrame;
  /** 0 to 1, weighed by letters; 0 for a page without words. */
  readonly confidence: number;
  /** An empty sheet that went through the scanner. */
  readonly blank: boolean;
}

/** Straightens, reads, and turns the places back. */
export async function readBitmapWords(bitmap: Bitmap): Promise<ReadBitmap> {
  if (isBlank(bitmap)) return blankSheet(bitmap);
  const { turns, certain } = findLie(bitmap);
  const first = await readTurned(bitmap, turns);
  if (first.confidence > (certain ? POOR : DOUBTFUL)) return first;
  const second = await readTurned(bitmap, turns < 2 ? ((turns + 2) as Turns) : ((turns - 2) as Turns));
  return second.confidence > first.confidence + 0.05 ? second : first;
}

function blankSheet(bitmap: Bitmap): ReadBitmap {
  const scale = POINTS_PER_INCH / bitmap.dpi;
  return {
    confidence: 0,
    blank: true,
    frame: { words: [], rulings: [], width: bitmap.width * scale, height: bitmap.height * scale, toShown: (box) => box },
  };
}

async function readTurned(bitmap: Bitmap, turns: Turns): Promise<ReadBitmap> {
  const upright = turnBitmap(bitmap, turns);
  const skew = findSkew(upright);
  const straight = Math.abs(skew) > STRAIGHT ? rotateBitmap(upright, -skew) : upright;
  const { rulings, rest } = liftRulings(straight);
  const lines = withBullets((await recogniseAll(rest)).map(withWordsApart), rest);
  const words = repairDanish(wordsOf(lines, rest));
  const letters = words.reduce((sum, w) => sum + w.text.length, 0);
  const confidence = letters === 0 ? 0 : words.reduce((sum, w) => sum + w.text.length * (w.confidence ?? 0), 0) / letters;
  const scale = POINTS_PER_INCH / bitmap.dpi;
  const [width, height] = [upright.width * scale, upright.height * scale];
  const back = ((4 - turns) % 4) as Turns;
  const toShown = (box: Box): Box => turnBox(rotateBox(box, skew, width / 2, height / 2), back, width, height);
  return { confidence, blank: false, frame: { words, rulings, width, height, toShown } };
}

/** The page as a whole, then what was passed over. */
async function recogniseAll(bitmap: Bitmap): Promise<ReadLine[]> {
  const lines = await recognise(bitmap, 'auto');
  for (const piece of findUnreadInk(bitmap, lines)) {
    const box = { x0: piece.x0 - RIM, y0: piece.y0 - RIM, x1: piece.x1 + RIM, y1: piece.y1 + RIM };
    const found = await recognise(cropBitmap(bitmap, box, RIM), 'block');
    lines.push(...found.filter(isSure).map((line) => moveLine(line, Math.max(0, box.x0) - RIM, Math.max(0, box.y0) - RIM)));
  }
  return lines;
}

/** A stain gives words too, but none that Tesseract is sure of. */
const isSure = (line: ReadLine): boolean =>
  line.words.some((w) => /[\p{L}\p{N}]{2}/u.test(w.text)) && line.words.every((w) => w.confidence > 55);

function moveLine(line: ReadLine, x: number, y: number): ReadLine {
  const move = (box: ReadLine['bbox']): ReadLine['bbox'] => ({ x0: box.x0 + x, y0: box.y0 + y, x1: box.x1 + x, y1: box.y1 + y });
  return { ...line, bbox: move(line.bbox), baseline: move(line.baseline), words: line.words.map((w) => ({ ...w, bbox: move(w.bbox) })) };
}

/** The box around a box that is rotated about the page's middle. */
function rotateBox(box: Box, angle: number, midX: number, midY: number): Box {
  if (Math.abs(angle) <= STRAIGHT) return box;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const [x, y] = [box.x + box.width / 2 - midX, box.y + box.height / 2 - midY];
  const [width, height] = [box.width * cos, box.height + box.width * Math.abs(sin)];
  return { x: cos * x - sin * y + midX - width / 2, y: sin * x + cos * y + midY - height / 2, width, height };
}

/** Words that were read as one, each with its part of the box. */
function withWordsApart(line: ReadLine): ReadLine {
  const words = line.words.flatMap((word, at) => {
    const glued = gluedWords(word.text.trim(), line.words[at + 1]?.text.trim());
    if (glued === null) return [word];
    const { x0, x1 } = word.bbox;
    const middle = Math.round(x0 + ((x1 - x0) * glued[0].length) / (glued[0].length + glued[1].length));
    return [
      { ...word, text: glued[0], bbox: { ...word.bbox, x1: middle } },
      { ...word, text: glued[1], bbox: { ...word.bbox, x0: middle } },
    ];
  });
  return { ...line, words };
}

function wordsOf(lines: readonly ReadLine[], bitmap: Bitmap): InkWord[] {
  const scale = POINTS_PER_INCH / bitmap.dpi;
  const bold = findBold(lines, bitmap);
  return lines.flatMap((line) =>
    line.words.flatMap((word, at): InkWord[] => {
      const text = repairWord(word.text.trim(), line.words[at + 1]?.text.trim());
      if (text === '') return [];
      const { x0, y0, x1, y1 } = word.bbox;
      const rise = (line.baseline.y1 - line.baseline.y0) / Math.max(1, line.baseline.x1 - line.baseline.x0);
      return [
        {
          text,
          box: { x: x0 * scale, y: y0 * scale, width: (x1 - x0) * scale, height: (y1 - y0) * scale },
          baseline: (line.baseline.y0 + rise * ((x0 + x1) / 2 - line.baseline.x0)) * scale,
          size: heightOf(line) * scale,
          bold: bold.has(word),
          confidence: word.confidence / 100,
        },
      ];
    }),
  );
}

/** A capital with a ring or dots is this much higher than one without. */
const RING = 1.28;

/** Tesseract takes a line of capitals for one of large letters; capitals are 0.72 of a font's height, and a row about 0.95. */
function heightOf({ words, rowAttributes: { rowHeight } }: ReadLine): number {
  const capitals = words.filter(({ text }) => /\p{Lu}{2}/u.test(text));
  const isCapital = capitals.length > 0 && !words.some(({ text }) => /\p{Ll}/u.test(text));
  return isCapital
    ? Math.min(rowHeight, median(capitals.map(({ text, bbox }) => (bbox.y1 - bbox.y0) / (/[ÅÉÖÄÜ]/u.test(text) ? RING : 1))) * 1.32)
    : rowHeight;
}
