/** In how many passages of how many a stem was seen: background for rarity, shipped as data, so that no case has to be counted. */
export interface WordCounts {
  readonly passages: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** Of a stem that the table does not hold: seen in one passage of the table's. */
const UNSEEN = 1;

/** How much a word says: about 1 for one that stands in half of all passages, about 7 for one never seen. */
export function rarity(key: string, { passages, counts }: WordCounts): number {
  return Math.log(1 + passages / ((counts[key] ?? 0) + UNSEEN));
}
