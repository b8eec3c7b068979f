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
    return withScratch(engine, SCRATCH, (scratch) =>
      collectWords({ engine, hot: hotCalls(engine), text, scratch, frame, fonts: new Map() }),
    );
  } finally {
    engine.FPDFText_ClosePage(text);
  }
}

function collectWords(reading: Reading): TextWord[] {
  const { hot, text } = reading;
  const words: TextWord[] = [];
  const count = hot.FPDFText_CountChars(text);
  let shown = '';
  let places: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const letter = letterOf(hot, text, at);
    if (letter === '') continue;
    if (letter === null) {
      if (places.length > 0) closeWord(reading, shown, places, words);
      [shown, places] = ['', []];
      continue;
    }
    shown += letter;
    places.push(at);
  }
  if (places.length > 0) closeWord(reading, shown, places, words);
  return words;
}

/** Edges of one letter in PDF space. */
interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function edgesAt({ hot, text, scratch }: Reading, at: number): Edges {
  hot.FPDFText_GetLooseCharBox(text, at, scratch);
  const floats = hot.floats();
  const first = scratch / 4;
  return { left: floats[first] ?? 0, top: floats[first + 1] ?? 0, right: floats[first + 2] ?? 0, bottom: floats[first + 3] ?? 0 };
}

/** Where a letter begins and ends along its line, and how high its foot stands. */
function alongLine({ left, top, right, bottom }: Edges, along: Turns): readonly [begin: number, end: number, foot: number] {
  switch (along) {
    case 0:
      return [left, right, bottom];
    case 1:
      return [-top, -bottom, left];
    case 2:
      return [-right, -left, bottom];
    case 3:
      return [bottom, top, left];
  }
}

/** First and last letter tell a word's box; only where they lie too far apart is every letter asked for. */
function closeWord(reading: Reading, shown: string, places: readonly number[], words: TextWord[]): void {
  const [start = 0, last = start] = [places[0], places.at(-1)];
  const style = styleAt(reading, start);
  const [first, end] = [edgesAt(reading, start), edgesAt(reading, last)];
  const [begin, , foot] = alongLine(first, style.along);
  const [, stop, lastFoot] = alongLine(end, style.along);
  const likely =
    stop - begin < (0.85 * places.length + 1) * style.size && stop > begin && Math.abs(foot - lastFoot) < WORD_STEP * style.size;
  if (likely || places.length === 1) words.push(wordOf(reading, { text: shown, start, edges: [first, end] }, style));
  else splitWord(reading, places, words);
}

/** Letters that jump along or across the line belong to other words, although the file holds no space. */
function splitWord(reading: Reading, places: readonly number[], words: TextWord[]): void {
  let open: { text: string; start: number; edges: Edges[] } | null = null;
  let style = styleAt(reading, places[0] ?? 0);
  for (const at of places) {
    const edges = edgesAt(reading, at);
    const [begin, , foot] = alongLine(edges, style.along);
    const before: Edges | undefined = open?.edges.at(-1);
    const [, end, lastFoot] = before === undefined ? [0, begin, foot] : alongLine(before, style.along);
    const step = begin - end;
    if (open !== null && (step > WORD_STEP * style.size || step < -2 * style.size || Math.abs(foot - lastFoot) > 0.7 * style.size)) {
      words.push(wordOf(reading, open, style));
      open = null;
    }
    if (open === null) style = styleAt(reading, at);
    open ??= { text: '', start: at, edges: [] };
    open.text += letterOf(reading.hot, reading.text, at) ?? '';
    open.edges.push(edges);
  }
  if (open !== null) words.push(wordOf(reading, open, style));
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

function wordOf(
  { hot, text, scratch, frame }: Reading,
  { text: letters, start, edges }: { readonly text: string; readonly start: number; readonly edges: readonly Edges[] },
  style: Style,
): TextWord {
  hot.FPDFText_GetCharOrigin(text, start, scratch, scratch + 8);
  const doubles = hot.doubles();
  const [x, y] = [doubles[scratch / 8] ?? 0, doubles[scratch / 8 + 1] ?? 0];
  let [left, top, right, bottom] = [Infinity, -Infinity, -Infinity, Infinity];
  for (const edge of edges) {
    left = Math.min(left, edge.left);
    top = Math.max(top, edge.top);
    right = Math.max(right, edge.right);
    bottom = Math.min(bottom, edge.bottom);
  }
  const shown = isSymbols(style.font.name, letters)
    ? Array.from(letters, (letter) => symbolLetter(style.font.name, letter)).join('')
    : letters;
  // Asked for the first letter alone: where a font lacks its map, it lacks it for all.
  const unmapped = letters.includes('\uFFFD') || hot.FPDFText_HasUnicodeMapError(text, start) === 1 ? letters.length : 0;
  return {
    text: shown,
    box: toShown(frame, left, bottom, right, top),
    baseline: toShown(frame, x, y, x, y).y,
    size: style.size,
    bold: style.font.bold,
    turns: style.turns,
    unmapped,
    invisible: style.invisible,
  };
}
