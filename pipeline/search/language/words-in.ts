import { foldWord } from './fold-word.ts';

/** A word of a text in the spelling of search, and the characters [start, end) that it stands on. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A run of letters without an end is no word; Postgres takes 2,046 bytes of one. */
const LONGEST = 64;
const WORDS = /\p{N}+|\p{L}[\p{L}\p{M}]*/gu;

/** Words and numbers in their order; hyphens, points and slashes part them, so `7,5` is two. */
export function wordsIn(text: string): readonly PlacedWord[] {
  return Array.from(text.matchAll(WORDS), ({ 0: found, index }) => ({ word: wordOf(found), start: index, end: index + found.length }));
}

/** Cut between letters, never within one. */
function wordOf(found: string): string {
  const word = foldWord(found);
  return word.length <= LONGEST ? word : Array.from(word).slice(0, LONGEST).join('');
}
