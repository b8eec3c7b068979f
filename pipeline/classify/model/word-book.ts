import { hashOf, hashOn } from './hash.ts';
import { LONGEST_GRAM, SHORTEST_GRAM, START } from './features.ts';
import { packedWidth, type PackedWeights } from './packed-weights.ts';

/** What a model knows of a word, whatever sentence it stands in; rows are -1 where nothing was learned. */
export interface WordPage {
  readonly word: number;
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly behind: number;
  /** Hashes that a pair of words goes on from. */
  readonly pair: number;
  readonly firstPair: number;
  /** Sums of the runs of letters that reach no further than the blanks around the word, and how many there are. */
  readonly grams: Int32Array;
  readonly gramCount: number;
}

/** Pages that are kept; words follow few, so that nearly all are found, and a million odd ones cost no memory. */
const MOST_PAGES = 20_000;

/** Looks a word up once and remembers it: words come again all the time, so their letters need not be gone over again. */
export function createWordBook({ rowOf, packed }: PackedWeights): (word: string) => WordPage {
  let pages = new Map<string, WordPage>();
  const write = (word: string): WordPage => {
    const grams = new Int32Array(packedWidth);
    const line = ` ${word} `;
    let gramCount = 0;
    for (let start = 0; start + SHORTEST_GRAM <= line.length; start++) {
      let hash: number = START.gram;
      for (let length = 1; length <= LONGEST_GRAM && start + length <= line.length; length++) {
        hash = hashOn(hash, line.charCodeAt(start + length - 1));
        const row = length < SHORTEST_GRAM ? -1 : rowOf(hash);
        if (row < 0) continue;
        gramCount++;
        for (let c = 0; c < packedWidth; c++) grams[c]! += packed[row * packedWidth + c]!;
      }
    }
    const pair = hashOf(' ', hashOf(word, START.pair));
    const first = hashOf(word, START.first);
    return {
      word: rowOf(hashOf(word, START.word)),
      first: rowOf(first),
      last: rowOf(hashOf(word, START.last)),
      before: rowOf(hashOf(word, START.before)),
      behind: rowOf(hashOf(word, START.behind)),
      pair,
      firstPair: hashOf(' ', first),
      grams,
      gramCount,
    };
  };
  return (word) => {
    const known = pages.get(word);
    if (known !== undefined) return known;
    if (pages.size >= MOST_PAGES) pages = new Map();
    const page = write(word);
    pages.set(word, page);
    return page;
  };
}
