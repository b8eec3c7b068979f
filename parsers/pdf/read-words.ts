import type { Box } from '../../domain/place.ts';
import type { InkWord } from '../page-layout/ink-word.ts';
import { withScratch, type OpenPdf, type Pdfium } from './engine.ts';
import { hotCalls, type HotCalls } from './hot-calls.ts';
import { letterOf } from './letter-of.ts';
import { asTurns, toShown, type PageFrame, type Turns } from './page-frame.ts';
import { readFont, type Font } from './read-font.ts';
import { isSymbols, symbolLetter } from './symbol-letters.ts';

/** A word of the text layer, with what the judge of the layer wants to know. */
export interface TextWord extends InkWord {
  /** Quarter turns clockwise that its letters stand turned on the page as shown. */
  readonly turns: Turns;
  /** Letters that the file gives no Unicode value for. */
  readonly unmapped: number;
  /** Drawn in no ink: the layer that a scanner's OCR has laid over its picture. */
  readonly invisible: boolean;
}

interface Style {
  readonly font: Font;
  readonly size: number;
  readonly turns: Turns;
  /** Turned against the page as the file has it: the direction in which letters follow each other there. */
  readonly along: Turns;
  readonly invisible: boolean;
}

/** The word that is being read; edges in PDF space. */
interface Open {
  text: string;
  start: number;
  left: number;
  bottom: number;
  right: number;
  top: number;
  /** Where the last letter ended along the line, and how high it stood. */
  end: number;
  foot: number;
}

interface Reading {
  readonly engine: Pdfium;
  readonly hot: HotCalls;
  readonly text: number;
  readonly scratch: number;
  readonly frame: PageFrame;
  readonly fonts: Map<number, Font>;
}

const INVISIBLE_MODE = 3;
/** Bytes: four floats, two doubles or six floats. */
const SCRATCH = 32;
/** In font sizes: a wider step is a new word although the file holds no space. */
const WORD_STEP = 0.45;

/** Every word of the page's text layer in the order of the file; spaces, line ends and jumps part words. */
export function readWords({ engine }: OpenPdf, page: number, frame: PageFrame): TextWord[] {
  const text = engine.FPDFText_LoadPage(page);
  if (text === 0) return [];
  try {
    return withScratch(engine, SCRATCH, (scratch) => collectWords({ engine, hot: hotCalls(engine), text, scratch, frame, fonts: new Map() }));
  } finally {
    engine.FPDFText_ClosePage(text);
  }
}

function collectWords(reading: Reading): TextWord[] {
  const { hot, text, scratch } = reading;
  const words: TextWord[] = [];
  let open: Open | null = null;
  let style: Style = styleAt(reading, 0);
  const count = hot.FPDFText_CountChars(text);
  for (let at = 0; at < count; at += 1) {
    const letter = letterOf(hot, text, at);
    if (letter === null) {
      if (open !== null) words.push(wordOf(reading, open, style));
      open = null;
      continue;
    }
    if (letter === '') continue;
    hot.FPDFText_GetLooseCharBox(text, at, scratch);
    const floats = hot.floats();
    const [left, top, right, bottom] = [floats[scratch / 4] ?? 0, floats[scratch / 4 + 1] ?? 0, floats[scratch / 4 + 2] ?? 0, floats[scratch / 4 + 3] ?? 0];
    const upright = style.along % 2 === 0;
    const [begin, foot] = [style.along === 0 ? left : style.along === 2 ? -right : style.along === 3 ? bottom : -top, upright ? bottom : left];
    const step: number = open === null ? 0 : begin - open.end;
    if (open !== null && (step > WORD_STEP * style.size || step < -2 * style.size || Math.abs(foot - open.foot) > 0.7 * style.size)) {
      words.push(wordOf(reading, open, style));
      open = null;
    }
    if (open === null) {
      style = styleAt(reading, at);
      open = { text: '', start: at, left, bottom, right, top, end: 0, foot: 0 };
    }
    open.text += letter;
    open.left = Math.min(open.left, left);
    open.right = Math.max(open.right, right);
    open.bottom = Math.min(open.bottom, bottom);
    open.top = Math.max(open.top, top);
    open.end = style.along === 0 ? right : style.along === 2 ? -left : style.along === 3 ? top : -bottom;
    open.foot = style.along % 2 === 0 ? bottom : left;
  }
  if (open !== null) words.push(wordOf(reading, open, style));
  return words;
}

function styleAt({ engine, hot, text, scratch, frame, fonts }: Reading, at: number): Style {
  hot.FPDFText_GetMatrix(text, at, scratch);
  const floats = hot.floats();
  const [a, b, c, d] = [floats[scratch / 4] ?? 1, floats[scratch / 4 + 1] ?? 0, floats[scratch / 4 + 2] ?? 0, floats[scratch / 4 + 3] ?? 1];
  const object = hot.FPDFText_GetTextObject(text, at);
  // PDF angles run against the clock, page turns with it.
  const along = asTurns(b === 0 && a > 0 ? 0 : -Math.atan2(b, a) / (Math.PI / 2));
  return {
    font: readFont(engine, hot.FPDFTextObj_GetFont(object), fonts),
    size: hot.FPDFText_GetFontSize(text, at) * (Math.sqrt(Math.abs(a * d - b * c)) || 1),
    along,
    turns: asTurns(frame.turns + along),
    invisible: hot.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE_MODE,
  };
}

function wordOf({ hot, text, scratch, frame }: Reading, open: Open, style: Style): TextWord {
  hot.FPDFText_GetCharOrigin(text, open.start, scratch, scratch + 8);
  const doubles = hot.doubles();
  const [x, y] = [doubles[scratch / 8] ?? 0, doubles[scratch / 8 + 1] ?? 0];
  const box: Box = toShown(frame, open.left, open.bottom, open.right, open.top);
  const shown = isSymbols(style.font.name, open.text) ? [...open.text].map((letter) => symbolLetter(style.font.name, letter)).join('') : open.text;
  // Asked for the first letter alone: where a font lacks its map, it lacks it for all.
  const unmapped = open.text.includes('\uFFFD') || hot.FPDFText_HasUnicodeMapError(text, open.start) === 1 ? open.text.length : 0;
  return { text: shown, box, baseline: toShown(frame, x, y, x, y).y, size: style.size, bold: style.font.bold, turns: style.turns, unmapped, invisible: style.invisible };
}
