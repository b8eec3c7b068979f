import { enclose, type Box } from '../../domain/place.ts';
import { bottomOf, rightOf, type InkWord, type Ruling } from './ink-word.ts';

/** A cell with its words in the order they were given; columns count from 0. */
export interface TableCell {
  readonly column: number;
  readonly words: readonly InkWord[];
}

export interface Table {
  readonly box: Box;
  /** Top to bottom; only cells that hold words. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** Points; drawn lines miss each other by this much at corners. */
const NEAR = 3;
/** A cell with more words than this is part of the page's layout, not of a table. */
const MOST_WORDS = 130;

/** Tables by their drawn lines, and the words that stand outside of them. */
export function findTables(
  words: readonly InkWord[],
  rulings: readonly Ruling[],
): { readonly tables: readonly Table[]; readonly rest: readonly InkWord[] } {
  const tables: Table[] = [];
  let rest = words;
  for (const group of groupRulings(rulings)) {
    const xs = positions(group.filter((r) => r.direction === 'vertical').map((r) => r.box.x + r.box.width / 2));
    const ys = positions(group.filter((r) => r.direction === 'horizontal').map((r) => r.box.y + r.box.height / 2));
    if (xs.length < 3 || ys.length < 2) continue;
    const table = fillGrid(rest, group, xs, ys);
    if (table === undefined) continue;
    tables.push(table);
    const taken = new Set(table.rows.flatMap((row) => row.flatMap((cell) => cell.words)));
    rest = rest.filter((word) => !taken.has(word));
  }
  return { tables, rest };
}

/** Rulings that touch each other, however far around. */
function groupRulings(rulings: readonly Ruling[]): Ruling[][] {
  const groups: { box: Box; members: Ruling[] }[] = [];
  for (const ruling of rulings) {
    const touched = groups.filter((g) => near(g.box, ruling.box) && g.members.some((m) => near(m.box, ruling.box)));
    const members = [...touched.flatMap((g) => g.members), ruling];
    for (const g of touched) groups.splice(groups.indexOf(g), 1);
    groups.push({ members, box: enclose(members.map((m) => m.box)) });
  }
  return groups.filter((g) => g.members.length >= 5).map((g) => g.members);
}

function near(a: Box, b: Box): boolean {
  return a.x <= rightOf(b) + NEAR && b.x <= rightOf(a) + NEAR && a.y <= bottomOf(b) + NEAR && b.y <= bottomOf(a) + NEAR;
}

function positions(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) if (found.length === 0 || value - (found.at(-1) ?? 0) > NEAR) found.push(value);
  return found;
}

function fillGrid(words: readonly InkWord[], rulings: readonly Ruling[], xs: readonly number[], ys: readonly number[]): Table | undefined {
  const box = { x: xs[0] ?? 0, y: ys[0] ?? 0, width: (xs.at(-1) ?? 0) - (xs[0] ?? 0), height: (ys.at(-1) ?? 0) - (ys[0] ?? 0) };
  const verticals = rulings.filter((r) => r.direction === 'vertical');
  const rows = ys.slice(1).map((): Map<number, InkWord[]> => new Map());
  for (const word of words) {
    const [x, y] = [word.box.x + word.box.width / 2, word.box.y + word.box.height / 2];
    if (x < box.x || x > rightOf(box) || y < box.y || y > bottomOf(box)) continue;
    const row = rows[ys.findLastIndex((top) => top <= y)];
    const column = leftWall(xs, verticals, x, y);
    if (row !== undefined) row.set(column, [...(row.get(column) ?? []), word]);
  }
  const filled = rows
    .filter((row) => row.size > 0)
    .map((row) => [...row].toSorted(([a], [b]) => a - b).map(([column, cell]) => ({ column, words: cell })));
  const isLayout = filled.some((row) => row.some((cell) => cell.words.length > MOST_WORDS));
  return filled.length === 0 || isLayout || filled.every((row) => row.length < 2) ? undefined : { box, rows: filled };
}

/** The column of a point: the nearest drawn line to its left that stands beside it; a merged cell has none in between. */
function leftWall(xs: readonly number[], verticals: readonly Ruling[], x: number, y: number): number {
  for (let column = xs.findLastIndex((left) => left <= x); column > 0; column -= 1) {
    const wall = xs[column] ?? 0;
    if (verticals.some((r) => Math.abs(r.box.x + r.box.width / 2 - wall) <= NEAR && r.box.y - NEAR <= y && bottomOf(r.box) + NEAR >= y))
      return column;
  }
  return 0;
}
