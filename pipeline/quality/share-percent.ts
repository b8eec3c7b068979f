import type { Texts } from '../../domain/texts/index.ts';
import type { Share } from './share-of.ts';

/** A number as a Danish spreadsheet reads it, whatever the language of the words. */
export function asNumber(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 10) / 10).replace('.', ',');
}

/** A share as a cell: empty where there is nothing to count, a word where it is held back. */
export function sharePercent({ percent, weight }: Share, { quality }: Pick<Texts, 'quality'>): string {
  return weight === 'too-few' ? quality.tooFew : asNumber(percent);
}
