import type { Block } from '../../domain/block.ts';
import { enclose } from '../../domain/place.ts';
import { buildText, type Spot } from './build-block.ts';
import { buildTable } from './build-table.ts';
import type { Line } from './make-lines.ts';
import type { Named } from './name-pieces.ts';

/** The block of a named piece; a table gives one per row. */
export function blocksOf(named: Named, table: number, spot: Spot): Block[] {
  const { lines } = named.piece;
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  if (named.kind === 'table') return first.table === undefined ? [] : buildTable(first.table, table, spot);
  if (named.kind === 'list-item') {
    const built = buildText([{ words: first.words.slice(1) }, ...rest], spot);
    const place = { ...built.place, box: enclose([first.box, built.place.box].map((box, at) => (at === 0 ? spot.toShown(box) : box))) };
    return [{ kind: 'list-item', marker: named.marker, ...built, place }];
  }
  if (named.kind === 'form-field') return [fieldOf(named.label, lines, spot)];
  const built = buildText(lines, spot);
  if (named.kind === 'comment') return [{ kind: 'paragraph', role: 'comment', ...built }];
  return [named.kind === 'section-title' ? { kind: 'section-title', level: named.level, ...built } : { kind: named.kind, ...built }];
}

/** The label stands beside the text and inside the place. */
function fieldOf(label: number, [first, ...rest]: readonly Line[], spot: Spot): Block {
  const words = first?.words ?? [];
  const built = buildText(
    [{ words: words.slice(label) }, ...rest].filter((line) => line.words.length > 0),
    spot,
  );
  if (label === 0) return { kind: 'form-field', label: words[0]?.field?.label ?? '', ...built };
  const name = buildText([{ words: words.slice(0, label) }], spot);
  const place = { ...built.place, box: enclose([name.place.box, built.place.box]) };
  return { kind: 'form-field', label: name.text.replace(/:$/u, ''), ...built, place };
}
