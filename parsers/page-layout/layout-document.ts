import type { Block } from '../../domain/block.ts';
import { enclose } from '../../domain/place.ts';
import { buildText, type Spot } from './build-block.ts';
import { buildTable } from './build-table.ts';
import { findGutters, findZones } from './find-columns.ts';
import { findSegments, tableSegment, type Segment } from './find-segments.ts';
import { findTables } from './find-tables.ts';
import type { InkFrame, InkPage } from './ink-word.ts';
import { makeLines, type Line } from './make-lines.ts';
import { makePieces, type Piece } from './make-paragraphs.ts';
import { bodyStyle, namePieces, type Named } from './name-pieces.ts';

interface FrameSegments { readonly page: number; readonly frame: InkFrame; readonly segments: readonly Segment[] }
interface FramePieces extends FrameSegments { readonly pieces: readonly Piece[] }

/** Blocks in reading order for each page, the words of all pages seen together: what is large or bold shows only against the rest. */
export function layoutDocument(pages: readonly InkPage[]): Block[][] {
  const segmented = pages.map((page) => page.frames.map((frame) => segmentsOf(page.number, frame)));
  const gutters = segmented.flat().flatMap((f) => findGutters(f.segments));
  const framed = segmented.map((frames) => frames.map((f) => ({ ...f, pieces: piecesOf(f, gutters) })));
  const all = framed.flat().flatMap((f) => f.pieces);
  const named = new Map(namePieces(all, bodyStyle(all)).map((n) => [n.piece, n]));
  const tables = { count: 0, hyphenates: cutsWords(all.flatMap((p) => p.lines)) };
  return framed.map((frames) => frames.flatMap((f) => f.pieces.flatMap((piece) => {
    const name = named.get(piece);
    return name === undefined ? [] : blocksOf(name, f, tables);
  })));
}

function segmentsOf(page: number, frame: InkFrame): FrameSegments {
  const { tables, rest } = findTables(frame.words, frame.rulings);
  return { page, frame, segments: [...findSegments(rest), ...tables.map(tableSegment)] };
}

function piecesOf({ frame, segments }: FrameSegments, gutters: readonly number[]): Piece[] {
  const margin = Math.min(...segments.map((s) => s.box.x));
  return findZones(segments, gutters, frame.width - margin).flatMap((zone) => makePieces(makeLines(zone)));
}

function blocksOf(named: Named, { page, frame }: FramePieces, tables: { count: number; readonly hyphenates: boolean }): Block[] {
  const { lines } = named.piece;
  const spot = { page, toShown: frame.toShown, hyphenates: tables.hyphenates };
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  if (named.kind === 'table') {
    tables.count += 1;
    return first.table === undefined ? [] : buildTable(first.table, tables.count, spot);
  }
  if (named.kind === 'list-item') return [{ kind: 'list-item', marker: named.marker, ...buildText([{ words: first.words.slice(1) }, ...rest], spot) }];
  if (named.kind === 'form-field') return [fieldOf(named.label, lines, spot)];
  const built = buildText(lines, spot);
  return [named.kind === 'section-title' ? { kind: 'section-title', level: named.level, ...built } : { kind: named.kind, ...built }];
}

/** Cut words come by the dozen: one line end in twenty-five, or three of them. */
function cutsWords(lines: readonly Line[]): boolean {
  const cut = lines.filter((line) => /\p{L}\p{Ll}-$/u.test(line.text)).length;
  return cut >= 3 || cut > lines.length / 25;
}

/** The label stands beside the text and inside the place. */
function fieldOf(label: number, [first, ...rest]: readonly Line[], spot: Spot): Block {
  const words = first?.words ?? [];
  const built = buildText([{ words: words.slice(label) }, ...rest], spot);
  const name = buildText([{ words: words.slice(0, label) }], spot);
  const place = { ...built.place, box: enclose([name.place.box, built.place.box]) };
  return { kind: 'form-field', label: name.text.replace(/:$/u, ''), ...built, place };
}
