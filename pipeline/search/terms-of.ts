import { splitCompound } from './language/split-compound.ts';
import { searchStem } from './language/search-stem.ts';
import { wordsIn } from './language/words-in.ts';

/** What an index keeps of a text. */
export interface Terms {
  /** Each word as it stands, with its positions counted from 1: for phrases and beginnings of words. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Stems of the words and of the parts of compounds. */
  readonly stems: ReadonlySet<string>;
}

/** Stems of words that were met: most words of a case are met again. */
let met = new Map<string, readonly string[]>();
const MOST_MET = 50_000;

/** The stem of a word and those of its parts. */
export function stemsOf(word: string): readonly string[] {
  const known = met.get(word);
  if (known !== undefined) return known;
  const stems = [...new Set([word, ...splitCompound(word)].map(searchStem))];
  if (met.size >= MOST_MET) met = new Map();
  met.set(word, stems);
  return stems;
}

/** The words of a text and their stems. */
export function termsOf(text: string): Terms {
  const words = new Map<string, number[]>();
  const stems = new Set<string>();
  for (const [at, { word }] of wordsIn(text).entries()) {
    const positions = words.get(word);
    if (positions === undefined) words.set(word, [at + 1]);
    else positions.push(at + 1);
    for (const stem of stemsOf(word)) stems.add(stem);
  }
  return { words, stems };
}
