import type { Block } from '../../domain/block.ts';
import { blocksOf } from './block-of.ts';
import { buildText } from './build-block.ts';
import { findGutters, findZones } from './find-columns.ts';
import { withLooseTables } from './find-loose-tables.ts';
import { findRunning } from './find-running.ts';
import { findSegments, tableSegment, type Segment } from './find-segments.ts';
import { findTables } from './find-tables.ts';
import type { InkFrame, InkPage } from './ink-word.ts';
import { isRunningText, joinBlocks, runsOn } from './join-blocks.ts';
import { makeLines, type Line } from './make-lines.ts';
import { makePieces, type Piece } from './make-paragraphs.ts';
import { bodyStyle, namePieces, type Named } from './name-pieces.ts';

/** One reading direction of one page on its way to blocks. */
interface Sheet {
  readonly page: number;
  readonly frame: InkFrame;
  readonly headers: readonly Segment[];
  readonly footers: readonly Segment[];
  readonly segments: readonly Segment[];
}
interface Laid extends Sheet {
  readonly pieces: readonly Piece[];
}

/** Blocks in reading order for each page, the words of all pages seen together: what is large or bold shows only against the rest. */
export function layoutDocument(pages: readonly InkPage[]): Block[][] {
  const sheets = sheetsOf(pages);
  const gutters = sheets.flatMap((sheet) => findGutters(sheet.segments));
  const laid = sheets.map((sheet): Laid => ({ ...sheet, pieces: piecesOf(sheet, gutters) }));
  const all = laid.flatMap((sheet) => sheet.pieces);
  const named = new Map(namePieces(all, bodyStyle(all)).map((n) => [n.piece, n]));
  const hyphenates = cutsWords(all.flatMap((piece) => piece.lines));
  const bodies = writeBodies(laid, named, hyphenates);
  const edges = (page: number, kind: 'header' | 'footer'): Block[] =>
    laid
      .filter((sheet) => sheet.page === page)
      .flatMap((sheet) =>
        (kind === 'header' ? sheet.headers : sheet.footers).map((segment): Block => ({
          kind,
          ...buildText([segment], { page, toShown: sheet.frame.toShown, hyphenates }),
        })),
      );
  return pages.map(({ number }) => [...edges(number, 'header'), ...(bodies.get(number) ?? []), ...edges(number, 'footer')]);
}

function sheetsOf(pages: readonly InkPage[]): Sheet[] {
  const all = pages.flatMap((page) =>
    page.frames.map((frame) => {
      const { tables, rest } = findTables(frame.words, frame.rulings);
      return { page: page.number, frame, segments: [...findSegments(rest), ...tables.map(tableSegment)] };
    }),
  );
  const running = findRunning(all.map(({ page, frame, segments }) => ({ page, height: frame.height, segments })));
  const of = (segments: readonly Segment[], kind: 'header' | 'footer' | undefined): Segment[] =>
    segments.filter((s) => running.get(s) === kind);
  return all.map(({ page, frame, segments }) => ({
    page,
    frame,
    headers: of(segments, 'header'),
    footers: of(segments, 'footer'),
    segments: of(segments, undefined),
  }));
}

function piecesOf({ frame, segments }: Sheet, gutters: readonly number[]): Piece[] {
  const margin = Math.min(...segments.map((s) => s.box.x));
  return findZones(segments, gutters, frame.width - margin).flatMap((zone) => makePieces(withLooseTables(makeLines(zone))));
}

interface Open {
  readonly name: Named;
  readonly page: number;
  readonly body: Block[];
}

/** Pieces to blocks; a text that runs on in the next column or page goes to the block it began in. */
function writeBodies(laid: readonly Laid[], named: ReadonlyMap<Piece, Named>, hyphenates: boolean): ReadonlyMap<number, readonly Block[]> {
  const bodies = new Map<number, Block[]>();
  let open: Open | undefined;
  let tables = 0;
  for (const sheet of laid) {
    const body = bodies.get(sheet.page) ?? [];
    bodies.set(sheet.page, body);
    for (const piece of sheet.pieces) {
      const name = named.get(piece);
      if (name === undefined) continue;
      tables += name.kind === 'table' ? 1 : 0;
      const made = blocksOf(name, tables, { page: sheet.page, toShown: sheet.frame.toShown, hyphenates });
      if (open !== undefined && continueBlock(open, name, made[0], { page: sheet.page, hyphenates }))
        open = { ...open, name, page: sheet.page };
      else {
        body.push(...made);
        open = { name, page: sheet.page, body };
      }
    }
  }
  return bodies;
}

/** Whether `next` was joined to the last block that stands open. */
function continueBlock(
  open: Open,
  name: Named,
  next: Block | undefined,
  { page, hyphenates }: { readonly page: number; readonly hyphenates: boolean },
): boolean {
  const before = open.body.at(-1);
  if (!name.piece.first || page - open.page > 1 || !isRunningText(before) || !isRunningText(next) || !runsOn(open.name, name)) return false;
  open.body[open.body.length - 1] = joinBlocks(before, next, hyphenates);
  return true;
}

/** Cut words come by the dozen: one line end in twenty-five, or three of them. */
function cutsWords(lines: readonly Line[]): boolean {
  const cut = lines.filter((line) => /\p{L}\p{Ll}-$/u.test(line.text)).length;
  return cut >= 3 || cut > lines.length / 25;
}
