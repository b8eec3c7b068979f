import type { Word } from '../../../domain/block.ts';
import { enclose, type Box, type PagePlace, type Place } from '../../../domain/place.ts';
import type { BarePassage } from '../../../domain/passage.ts';

/** Text of a block or a cell, with its place and, where the format has pages, its words. */
export interface SourceText {
  readonly text: string;
  readonly place: Place;
  readonly words?: readonly Word[];
}

/** A part of a source that stands in a stretch: characters [from, from + length) of the source from `at` on. */
export interface Piece {
  readonly at: number;
  readonly from: number;
  readonly length: number;
  readonly source: SourceText;
}

/** Text that runs on, over blocks, columns and pages, together with what it stands under. */
export interface Stretch {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly section: string | null;
  readonly label: string | null;
  readonly source: BarePassage['source'];
}

/** One source from character `from` on, as a piece of a stretch that begins with it. */
export function pieceOf(source: SourceText, from = 0): Piece {
  return { at: 0, from, length: source.text.length - from, source };
}

/** The stretch with another source run on: a hyphen that splits a word goes, two words get a space. */
export function runOn(stretch: Stretch, source: SourceText): Stretch {
  const splitsWord = /\p{Ll}-$/u.test(stretch.text) && !/^(?:og|eller|samt)\b/u.test(source.text);
  const text = splitsWord ? stretch.text.slice(0, -1) : `${stretch.text} `;
  const pieces = splitsWord ? shortenLast(stretch.pieces) : stretch.pieces;
  return { ...stretch, text: text + source.text, pieces: [...pieces, { ...pieceOf(source), at: text.length }] };
}

function shortenLast(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => (i === pieces.length - 1 ? { ...piece, length: piece.length - 1 } : piece));
}

/** The place of characters [start, end) of a stretch. Words on several pages have one place per page; the first leads. */
export function placeOf(stretch: Stretch, start: number, end: number): Place {
  const places = stretch.pieces.flatMap((piece) => {
    const from = Math.max(start, piece.at) - piece.at + piece.from;
    const to = Math.min(end, piece.at + piece.length) - piece.at + piece.from;
    return from < to ? placesIn(piece.source, from, to) : [];
  });
  const [first, ...rest] = joinPages(places);
  if (first === undefined) throw new RangeError('a passage without characters has no place');
  const continues = rest.filter((place): place is PagePlace => place.kind === 'page');
  return continues.length === 0 ? first : { ...first, continues };
}

function placesIn(source: SourceText, from: number, to: number): Place[] {
  const { place, words } = source;
  if (place.kind === 'block') return [{ kind: 'block', block: place.block, start: place.start + from, end: place.start + to }];
  const touched = wordsIn(words ?? [], from, to);
  if (touched.length === 0) return [place];
  const [first] = touched;
  if (first !== undefined && touched.every((word) => word.page === first.page))
    return [
      pagePlace(
        first.page,
        touched.map((word) => word.box),
      ),
    ];
  const pages = [...new Set(touched.map((word) => word.page))];
  return pages.map((page) =>
    pagePlace(
      page,
      touched.filter((word) => word.page === page).map((word) => word.box),
    ),
  );
}

/** Words are in order of their characters, so the first is found by halving: a long block is not walked for every sentence. */
function wordsIn(words: readonly Word[], from: number, to: number): Word[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  const found: Word[] = [];
  for (let at = low; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= to) break;
    found.push(word);
  }
  return found;
}

function pagePlace(page: number, boxes: readonly Box[]): PagePlace {
  const lines = linesOf(boxes);
  return { kind: 'page', page, box: enclose(lines), lines };
}

/** Two boxes as one, without the lists that `enclose` makes: this runs for every word. */
function union(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** One box per line: words follow each other in reading order and a new line begins where a word no longer overlaps in height. */
function linesOf(boxes: readonly Box[]): Box[] {
  const lines: Box[] = [];
  for (const box of boxes) {
    const line = lines.at(-1);
    const middle = box.y + box.height / 2;
    if (line !== undefined && middle > line.y && middle < line.y + line.height && box.x >= line.x)
      lines[lines.length - 1] = union(line, box);
    else lines.push(box);
  }
  return lines;
}

/** Places that follow each other on one page, as one. */
function joinPages(places: readonly Place[]): Place[] {
  const joined: Place[] = [];
  for (const place of places) {
    const last = joined.at(-1);
    if (last?.kind === 'page' && place.kind === 'page' && last.page === place.page) {
      joined[joined.length - 1] = {
        kind: 'page',
        page: last.page,
        box: enclose([last.box, place.box]),
        lines: [...last.lines, ...place.lines],
      };
    } else joined.push(place);
  }
  return joined;
}
