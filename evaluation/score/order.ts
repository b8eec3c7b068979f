import { unitsOf, type KeyDocument } from './answer-key.ts';
import { wordsOf } from './match.ts';
import type { Share } from './share.ts';

/** A unit stands where at least this share of its words follows. */
const STANDS = 0.6;
const FEWEST_WORDS = 3;
/** The widest jump to the unit's next word, in words. */
const WIDEST_JUMP = 6;

/**
 * Reading order: of all pairs of a document's units, how many stand in the order of the key. A unit that is not in the text
 * makes all its pairs wrong. Units of one or two words are left out, and units that say the same as another: which of them is
 * which cannot be told.
 */
export function countOrder(key: KeyDocument, read: string): Share {
  const words = wordsOf(read);
  const units = unitsOf(key).map(({ text }) => wordsOf(text));
  const said = units.map((unit) => unit.join(' '));
  const isTelling = (unit: readonly string[], at: number): boolean =>
    unit.length >= FEWEST_WORDS && said.indexOf(said[at] ?? '') === said.lastIndexOf(said[at] ?? '');
  const places = units.filter(isTelling).map((unit) => standsAt(unit, words));
  const share = { right: 0, all: 0 };
  for (const [at, first] of places.entries()) {
    for (const second of places.slice(at + 1)) {
      share.all += 1;
      if (first !== null && second !== null && first < second) share.right += 1;
    }
  }
  return share;
}

/** The number of the word where a unit begins; null where it is not in the text. */
function standsAt(unit: readonly string[], words: readonly string[]): number | null {
  let best = { hits: STANDS * unit.length - 1e-9, start: -1 };
  const beginnings = new Set(unit.slice(0, 3));
  for (let start = 0; start < words.length; start += 1) {
    if (!beginnings.has(words[start] ?? '')) continue;
    const hits = hitsFrom(unit, words, start);
    if (hits > best.hits) best = { hits, start };
  }
  return best.start < 0 ? null : best.start;
}

/** Words of the unit that follow each other from a place on (greedy). */
function hitsFrom(unit: readonly string[], words: readonly string[], start: number): number {
  let [hits, at] = [0, start];
  for (const word of unit) {
    const ahead = words.slice(at, at + WIDEST_JUMP).indexOf(word);
    if (ahead < 0) continue;
    hits += 1;
    at += ahead + 1;
  }
  return hits;
}
