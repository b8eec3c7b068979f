import { Failure } from '../../domain/failure.ts';
import type { BytesView } from './bytes-view.ts';
import type { Span } from './read-fib.ts';

/** Characters that lie one after the other in the file. */
export interface Piece {
  /** Place of the first character in the text. */
  readonly first: number;
  readonly text: string;
  /** Byte of the first character in the main stream. */
  readonly at: number;
  readonly bytesEach: 1 | 2;
}

const PROPERTIES = 1;
const PIECES = 2;
const ONE_BYTE = 0x4000_0000;

/** The text's characters in their order: a file that was saved quickly has them anywhere. */
export function readPieces(word: BytesView, table: BytesView, { at, length }: Span): readonly Piece[] {
  const list = pieceList(table.slice(at, length));
  const count = Math.floor((list.bytes.length - 4) / 12);
  const narrow = new TextDecoder('windows-1252');
  const wide = new TextDecoder('utf-16le');
  const pieces: Piece[] = [];
  let bytesLeft = word.bytes.length;
  for (let index = 0; index < count; index += 1) {
    const first = list.u32(4 * index);
    const characters = list.u32(4 * index + 4) - first;
    const stated = list.u32(4 * (count + 1) + 8 * index + 2);
    const bytesEach = (stated & ONE_BYTE) === 0 ? 2 : 1;
    const start = bytesEach === 1 ? (stated & ~ONE_BYTE) / 2 : stated;
    if (characters <= 0) continue;
    // No honest file says a byte twice; one that does grows without end.
    bytesLeft -= characters * bytesEach;
    if (bytesLeft < 0) throw new Failure('document.corrupt', { part: 'pieces' });
    const bytes = word.bytes.subarray(start, start + characters * bytesEach);
    pieces.push({ first, text: (bytesEach === 1 ? narrow : wide).decode(bytes), at: start, bytesEach });
  }
  if (pieces.length === 0) throw new Failure('document.corrupt', { part: 'pieces' });
  return pieces.toSorted((a, b) => a.first - b.first);
}

/** Lists of properties may stand before the list of pieces. */
function pieceList(clx: BytesView): BytesView {
  let at = 0;
  while (clx.u8(at) === PROPERTIES) at += 3 + clx.u16(at + 1);
  if (clx.u8(at) !== PIECES) throw new Failure('document.corrupt', { part: 'pieces' });
  return clx.slice(at + 5, clx.u32(at + 1));
}
