import type { Box } from '../../domain/place.ts';
import { withScratch, type OpenPdf, type Pdfium } from './engine.ts';
import { readFont, type Font } from './read-font.ts';
import { symbolLetter } from './symbol-letters.ts';
import type { InkWord } from '../page-layout/ink-word.ts';
import { asTurns, toShown, turnBox, type PageFrame, type Turns } from './page-frame.ts';

/** A word of the text layer, with what the judge of the layer wants to know. */
export interface TextWord extends InkWord {
  /** Quarter turns clockwise that its letters stand turned on the page as shown. */
  readonly turns: Turns;
  /** Letters that the file gives no Unicode value for. */
  readonly unmapped: number;
  /** Drawn in no ink: the layer that a scanner's OCR has laid over its picture. */
  readonly invisible: boolean;
}

interface Glyph {
  readonly text: string;
  /** On the page as shown. */
  readonly box: Box;
  readonly unmapped: boolean;
}

interface Style {
  readonly font: Font;
  readonly size: number;
  readonly turns: Turns;
  readonly invisible: boolean;
}

const INVISIBLE_MODE = 3;
/** Bytes: four floats, two doubles or six floats. */
const SCRATCH = 32;
/** In font sizes: a wider step is a new word although the file holds no space. */
const WORD_STEP = 0.45;

/** Every word of the page's text layer in the order of the file; spaces, line ends and jumps part words. */
export function readWords(pdf: OpenPdf, page: number, frame: PageFrame): TextWord[] {
  const { engine } = pdf;
  const text = engine.FPDFText_LoadPage(page);
  if (text === 0) return [];
  try {
    return withScratch(engine, SCRATCH, (scratch) => collectWords({ engine, text, scratch, frame, fonts: new Map() }));
  } finally {
    engine.FPDFText_ClosePage(text);
  }
}

interface Reading {
  readonly engine: Pdfium;
  readonly text: number;
  readonly scratch: number;
  readonly frame: PageFrame;
  readonly fonts: Map<number, Font>;
}

function collectWords(reading: Reading): TextWord[] {
  const { engine, text } = reading;
  const words: TextWord[] = [];
  let glyphs: Glyph[] = [];
  let start = 0;
  let style: Style | undefined;
  const close = (): void => {
    if (glyphs.length > 0) words.push(wordOf(glyphs, style ?? styleAt(reading, start), originAt(reading, start)));
    glyphs = [];
    style = undefined;
  };
  const count = engine.FPDFText_CountChars(text);
  for (let at = 0; at < count; at += 1) {
    const letter = letterAt(reading, at);
    if (letter === null) { close(); continue; }
    if (letter === '') continue;
    const glyph = { text: letter, box: boxAt(reading, at), unmapped: letter === '\uFFFD' || engine.FPDFText_HasUnicodeMapError(text, at) === 1 };
    style ??= styleAt(reading, at);
    if (jumps(glyphs.at(-1), glyph, style)) close();
    if (glyphs.length === 0) start = at;
    style ??= styleAt(reading, at);
    glyphs.push(glyph);
  }
  close();
  return words;
}

/** null between words, '' for a character that shows nothing. */
function letterAt({ engine, text }: Reading, at: number): string | null {
  const code = engine.FPDFText_GetUnicode(text, at);
  if (code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d) || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000) return null;
  if (code === 0x02 || code === 0xfffe || code === 0xad) return engine.FPDFText_IsHyphen(text, at) === 1 || code !== 0xad ? '-' : '\u00AD';
  if (code === 0 || (code >= 0x200b && code <= 0x200f) || code === 0xfeff) return '';
  if (code >= 0xfb00 && code <= 0xfb06) return String.fromCharCode(code).normalize('NFKC');
  return code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(Math.min(code, 0x10ffff));
}

function boxAt({ engine, text, scratch, frame }: Reading, at: number): Box {
  engine.FPDFText_GetLooseCharBox(text, at, scratch);
  const floats = new Float32Array(engine.pdfium.HEAPU8.buffer, scratch, 4);
  return toShown(frame, floats[0] ?? 0, floats[1] ?? 0, floats[2] ?? 0, floats[3] ?? 0);
}

function originAt({ engine, text, scratch, frame }: Reading, at: number): Box {
  engine.FPDFText_GetCharOrigin(text, at, scratch, scratch + 8);
  const [x, y] = new Float64Array(engine.pdfium.HEAPU8.buffer, scratch, 2) as unknown as [number, number];
  return toShown(frame, x, y, x, y);
}

function styleAt({ engine, text, scratch, frame, fonts }: Reading, at: number): Style {
  engine.FPDFText_GetMatrix(text, at, scratch);
  const [a = 1, b = 0, c = 0, d = 1] = new Float32Array(engine.pdfium.HEAPU8.buffer, scratch, 4);
  const object = engine.FPDFText_GetTextObject(text, at);
  const scale = Math.sqrt(Math.abs(a * d - b * c)) || 1;
  const angle = Math.atan2(b, a);
  return {
    font: readFont(engine, engine.FPDFTextObj_GetFont(object), fonts),
    size: engine.FPDFText_GetFontSize(text, at) * scale,
    // PDF angles run against the clock, page turns with it.
    turns: asTurns(frame.turns - angle / (Math.PI / 2)),
    invisible: engine.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE_MODE,
  };
}

/** Whether the next letter stands elsewhere although no space parts the two. */
function jumps(last: Glyph | undefined, next: Glyph, { turns, size }: Style): boolean {
  if (last === undefined) return false;
  const [a, b] = [turnBox(last.box, asTurns(-turns), 0, 0), turnBox(next.box, asTurns(-turns), 0, 0)];
  const step = b.x - (a.x + a.width);
  const drop = Math.abs(b.y + b.height - (a.y + a.height));
  return step > WORD_STEP * size || step < -2 * size || drop > 0.7 * size;
}

const isSymbols = ({ name }: Font, letter: string): boolean => /dings|symbol/i.test(name) || (letter >= '\uF000' && letter <= '\uF0FF');

function wordOf(glyphs: readonly Glyph[], style: Style, origin: Box): TextWord {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { box } of glyphs) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return {
    text: glyphs.map((g) => (isSymbols(style.font, g.text) ? symbolLetter(style.font.name, g.text) : g.text)).join(''),
    box: { x: left, y: top, width: right - left, height: bottom - top },
    baseline: origin.y,
    size: style.size,
    bold: style.font.bold,
    turns: style.turns,
    unmapped: glyphs.filter((g) => g.unmapped).length,
    invisible: style.invisible,
  };
}
