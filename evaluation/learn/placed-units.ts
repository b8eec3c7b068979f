import type { BarePassage } from '../../domain/passage.ts';
import { isTitle, type KeyDocument, type KeyUnit } from '../score/answer-key.ts';

/** A unit of an answer key with what stands above and beside it, as the parsers would hand it over. */
export interface PlacedUnit extends Pick<BarePassage, 'section' | 'label' | 'source'> {
  readonly unit: KeyUnit;
}

const SOURCES = { p: 'sentence', list: 'list-item', field: 'answer' } as const;

/** The units of a document in reading order, each under its section title and beside its label. */
export function placedUnits(document: KeyDocument): readonly PlacedUnit[] {
  let section: string | null = null;
  return document.blocks.flatMap((block): readonly PlacedUnit[] => {
    if (isTitle(block)) {
      if (block.type !== 'title') section = block.text;
      return [];
    }
    if (block.type !== 'table')
      return block.units.map((unit) => ({ unit, section, label: block.label ?? null, source: SOURCES[block.type] }));
    return block.rows.flatMap((row) => {
      const label = row.find((cell) => typeof cell === 'string') ?? null;
      return row.flatMap((cell): readonly PlacedUnit[] =>
        typeof cell === 'string' ? [] : [{ unit: cell, section, label, source: 'table-value' }],
      );
    });
  });
}

/** The title above a document; null where it has none. */
export function titleOf({ blocks }: KeyDocument): string | null {
  const [title = null] = blocks.flatMap((block) => (block.type === 'title' ? [block.text] : []));
  return title;
}
