import { Failure } from '../../domain/failure.ts';
import type { BytesView } from './bytes-view.ts';

/** A piece of the table stream. */
export interface Span {
  readonly at: number;
  readonly length: number;
}

/** The file's table of contents. */
export interface Fib {
  readonly tableName: '0Table' | '1Table';
  /** Characters of each part, in the order in which they follow one another. */
  readonly text: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly textBoxes: number;
  readonly headerTextBoxes: number;
  readonly pieces: Span;
  readonly styles: Span;
  readonly headerEnds: Span;
  readonly characterPages: Span;
  readonly paragraphPages: Span;
  /** The drawn pictures of the file. */
  readonly drawings: Span;
  readonly lists: Span;
  readonly listOverrides: Span;
}

const WORD_97 = 0xa5ec;
/** Word 6 and 95 write other parts under the same name. */
const LAST_OLDER = 105;
const ENCRYPTED = 0x0100;
const FIRST_TABLE = 0x0200;

/** @throws Failure `document.encrypted`, `document.unsupported` for Word 6 and 95, `document.corrupt` */
export function readFib(word: BytesView): Fib {
  const mark = word.u16(0);
  if (mark === 0xa5dc || (mark === WORD_97 && word.u16(2) <= LAST_OLDER))
    throw new Failure('document.unsupported', { version: word.u16(2) });
  if (mark !== WORD_97) throw new Failure('document.corrupt', { part: 'head' });
  const flags = word.u16(0x0a);
  if ((flags & ENCRYPTED) !== 0) throw new Failure('document.encrypted');
  const span = (at: number): Span => ({ at: word.u32(at), length: word.u32(at + 4) });
  return {
    tableName: (flags & FIRST_TABLE) === 0 ? '0Table' : '1Table',
    text: word.u32(0x4c),
    footnotes: word.u32(0x50),
    headers: word.u32(0x54),
    comments: word.u32(0x5c),
    endnotes: word.u32(0x60),
    textBoxes: word.u32(0x64),
    headerTextBoxes: word.u32(0x68),
    pieces: span(0x1a2),
    styles: span(0xa2),
    headerEnds: span(0xf2),
    characterPages: span(0xfa),
    paragraphPages: span(0x102),
    drawings: span(0x22a),
    lists: span(0x2e2),
    listOverrides: span(0x2ea),
  };
}
