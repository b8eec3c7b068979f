import type { Terms } from './terms-of.ts';

/** Postgres keeps positions up to 16,383 and 256 of one word; a longer text is found by its words, and by phrases of its beginning. */
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;

/** What stands before a stem, so that the stem `time` is not taken for the word `time`. */
export const STEM_MARK = '~';

/** Terms as the text of a `tsvector`; words hold letters and digits alone, so nothing needs an escape. */
export function asTsvector({ words, stems }: Terms): string {
  const placed = Array.from(words, ([word, positions]) => {
    const kept = positions.filter((position) => position <= LAST_POSITION).slice(0, MOST_POSITIONS);
    return kept.length === 0 ? `'${word}'` : `'${word}':${kept.join(',')}`;
  });
  return [...placed, ...Array.from(stems, (stem) => `'${STEM_MARK}${stem}'`)].join(' ');
}
