import type { Block } from '../../domain/block.ts';
import { buildText } from './build-block.ts';
import { findSegments } from './find-segments.ts';
import { findZones } from './find-columns.ts';
import type { InkFrame, InkPage } from './ink-word.ts';
import { makeLines } from './make-lines.ts';
import { makePieces, type Piece } from './make-paragraphs.ts';
import { bodyStyle, namePieces, type Named } from './name-pieces.ts';

interface FramePieces { readonly page: number; readonly frame: InkFrame; readonly pieces: readonly Piece[] }

/** Blocks in reading order for each page, the words of all pages seen together: what is large or bold shows only against the rest. */
export function layoutDocument(pages: readonly InkPage[]): Block[][] {
  const framed = pages.map((page) => page.frames.map((frame): FramePieces => ({ page: page.number, frame, pieces: piecesOf(frame) })));
  const all = framed.flat().flatMap((f) => f.pieces);
  const named = namePieces(all, bodyStyle(all));
  const byPiece = new Map(named.map((n) => [n.piece, n]));
  return framed.map((frames) => frames.flatMap((f) => f.pieces.flatMap((piece) => {
    const name = byPiece.get(piece);
    return name === undefined ? [] : [blockOf(name, f)];
  })));
}

function piecesOf(frame: InkFrame): Piece[] {
  return findZones(findSegments(frame.words)).flatMap((zone) => makePieces(makeLines(zone)));
}

function blockOf(named: Named, { page, frame }: FramePieces): Block {
  const { lines } = named.piece;
  if (named.kind === 'list-item') {
    const [first, ...rest] = lines;
    const bare = first === undefined ? [] : [{ words: first.words.slice(1) }, ...rest];
    return { kind: 'list-item', marker: named.marker, ...buildText(bare, page, frame.toShown) };
  }
  const built = buildText(lines, page, frame.toShown);
  return named.kind === 'section-title' ? { kind: 'section-title', level: named.level, ...built } : { kind: named.kind, ...built };
}
