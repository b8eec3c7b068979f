import { danishConcepts, danishShortForms } from './danish-concepts.ts';
import { danishStem } from './danish-irregular.ts';
import { danishChangeWords, danishNegations, danishSameWords, danishStopWords } from './danish-stop-words.ts';
import { englishChangeWords, englishNegations, englishSameWords, englishStopWords } from './english-words.ts';
import { stemEnglish } from './english-stem.ts';

/** What comparing knows of a language. */
export interface Lexicon {
  readonly stem: (word: string) => string;
  readonly stopWords: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly changeWords: ReadonlySet<string>;
  readonly sameWords: ReadonlySet<string>;
  /** The long form of an abbreviation. */
  readonly shortForms: Readonly<Record<string, string>>;
  /** Matters a stem speaks of: numbers of lines in the table of concepts. */
  readonly conceptsOf: ReadonlyMap<string, readonly number[]>;
}

/** Shorter ends make parts of words that mean nothing: `t` of `dagligt`. */
const LEAST_PART = 4;
/** Letters of the longest word that is cut at every letter to find its parts; no Danish compound of a case is as long. */
const LONGEST_COMPOUND = 64;

function readConcepts(lines: readonly string[], stem: (word: string) => string): ReadonlyMap<string, readonly number[]> {
  const concepts = new Map<string, number[]>();
  for (const [line, words] of lines.entries()) {
    for (const word of words.split(' ')) {
      // A phrase such as `gør-ondt` is known by its last word in running text.
      const key = stem(word.split('-').at(-1) ?? word);
      const known = concepts.get(key) ?? [];
      if (!known.includes(line)) concepts.set(key, [...known, line]);
    }
  }
  return concepts;
}

const danish: Lexicon = {
  stem: danishStem,
  stopWords: danishStopWords,
  negations: danishNegations,
  changeWords: danishChangeWords,
  sameWords: danishSameWords,
  shortForms: danishShortForms,
  conceptsOf: readConcepts(danishConcepts, danishStem),
};

const english: Lexicon = {
  stem: stemEnglish,
  stopWords: englishStopWords,
  negations: englishNegations,
  changeWords: englishChangeWords,
  sameWords: englishSameWords,
  shortForms: {},
  conceptsOf: new Map(),
};

export function lexiconFor(language: 'da' | 'en'): Lexicon {
  return language === 'en' ? english : danish;
}

/**
 * The known parts of a compound: its last and its first part, where the lexicon knows them.
 *
 * @example partsOf('nattesøvn', lexicon) // ['søvn', 'nat']
 */
export function partsOf(word: string, { stem, conceptsOf }: Pick<Lexicon, 'stem' | 'conceptsOf'>): readonly string[] {
  if (word.length < 2 * LEAST_PART - 1 || word.length > LONGEST_COMPOUND) return [];
  for (let cut = 3; cut <= word.length - LEAST_PART; cut += 1) {
    const tail = stem(word.slice(cut));
    if (tail.length < 3 || !conceptsOf.has(tail)) continue;
    const start = word.slice(0, cut);
    const heads = [start, start.replace(/[se]$/u, '')].map(stem).filter((head) => head.length >= 3);
    const head = heads.find((known) => conceptsOf.has(known)) ?? heads.at(-1);
    return head === undefined ? [tail] : [tail, head];
  }
  return [];
}
