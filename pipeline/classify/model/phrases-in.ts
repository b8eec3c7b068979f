import { cues as cueRows } from '../headings/evidence.ts';
import { natureRows } from '../nature/signals.ts';
import { voicePhrases } from '../voice/signals.ts';
import { classPhrases } from './classes-in.ts';
import { createPhraseFinder, type Hit } from './phrase-finder.ts';

/** The phrases of each list that stand in a sentence, by their positions in their own list. */
export interface FoundPhrases {
  readonly cues: readonly Hit[];
  readonly voices: readonly Hit[];
  readonly natures: readonly Hit[];
  readonly classes: readonly Hit[];
}

const phrasesOf = (rows: readonly { readonly phrase: string }[]): readonly string[] => rows.map(({ phrase }) => phrase);
const LISTS = [phrasesOf(cueRows), voicePhrases, phrasesOf(natureRows), classPhrases];
const find = createPhraseFinder(LISTS.flat());
const starts = LISTS.map((_, list) => LISTS.slice(0, list).reduce((sum, { length }) => sum + length, 0));

/** Looks for all lists in one pass over a sentence in its normal form: four passes would cost four times as much. */
export function phrasesIn(normal: string): FoundPhrases {
  const found: Hit[][] = [[], [], [], []];
  for (const { phrase, end } of find(normal)) {
    let list = LISTS.length - 1;
    while (phrase < starts[list]!) list--;
    found[list]!.push({ phrase: phrase - starts[list]!, end });
  }
  const [cues = [], voices = [], natures = [], classes = []] = found;
  return { cues, voices, natures, classes };
}
