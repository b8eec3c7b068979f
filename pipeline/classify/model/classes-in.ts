import type { Hit } from './phrase-finder.ts';
import { wordClasses } from './word-classes/index.ts';

/** The names of the word classes in alphabetical order; elsewhere a class is its position here. */
export const classNames: readonly string[] = Object.keys(wordClasses).toSorted();

const rows = classNames.flatMap((name, index) => (wordClasses[name] ?? []).map((phrase) => ({ index, phrase })));

/** All phrases of all classes; a hit names one by its position. */
export const classPhrases: readonly string[] = rows.map((row) => row.phrase);

/** A class of words that stands in a sentence. */
export interface FoundClass {
  readonly index: number;
  /** At more than one place. */
  readonly often: boolean;
}

/** Where each class was last and whether elsewhere too; kept between sentences, so that none has to make its own. */
const last = new Int32Array(classNames.length);
const often = new Uint8Array(classNames.length);

/** Which classes of words the hits are of, in the order of their names. */
export function classesIn(hits: readonly Hit[]): readonly FoundClass[] {
  last.fill(-1);
  often.fill(0);
  for (const { phrase, end } of hits) {
    const index = rows[phrase]?.index ?? 0;
    if (last[index]! >= 0 && last[index] !== end) often[index] = 1;
    last[index] = end;
  }
  const found: FoundClass[] = [];
  for (let index = 0; index < last.length; index++) if (last[index]! >= 0) found.push({ index, often: often[index] === 1 });
  return found;
}
