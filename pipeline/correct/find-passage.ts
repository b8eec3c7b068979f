import { hash } from 'node:crypto';
import type { Correction } from '../../domain/correction.ts';
import type { Sha256 } from '../../domain/ids.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Place } from '../../domain/place.ts';

/** The words of a passage as a correction keeps them; spaces and line breaks are the parser's and do not count. */
export function wordsOf(text: string): Sha256 {
  return hash('sha256', text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim(), 'hex') as Sha256; // 64 lower-case digits
}

/** How a correction remembers a passage. */
export type Meant = Pick<Correction, 'passage' | 'words' | 'place'>;

/**
 * The passage that a correction means: the only one with its words, else the one of them that stands nearest to where it stood. An id
 * tells nothing by itself, because a newer reading numbers passages anew. Null where the words are gone, or stand twice and the
 * place does not tell which: a correction never lands on other words.
 */
export function findPassage<P extends Passage>(passages: readonly P[], { passage: id, words, place }: Meant): P | null {
  const same = passages.filter((passage) => wordsOf(passage.text) === words);
  if (same.length < 2) return same[0] ?? null;
  const distances = same.map((passage) => (place === null ? Infinity : distanceBetween(place, passage.place)));
  const least = Math.min(...distances);
  const nearest = same.filter((_, index) => distances[index] === least);
  return nearest.length === 1 && least < Infinity ? (nearest[0] ?? null) : (nearest.find((passage) => passage.id === id) ?? null);
}

/** Further than any two places on one page or in one block. */
const FAR = 1e6;

/** Only for telling which is nearer; infinite between a page and a block, which another kind of reading has left. */
function distanceBetween(a: Place, b: Place): number {
  if (a.kind === 'page' && b.kind === 'page')
    return Math.abs(a.page - b.page) * FAR + Math.abs(a.box.y - b.box.y) + Math.abs(a.box.x - b.box.x);
  if (a.kind === 'block' && b.kind === 'block') return Math.abs(a.block - b.block) * FAR + Math.abs(a.start - b.start);
  return Infinity;
}
