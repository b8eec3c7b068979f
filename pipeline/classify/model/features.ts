import type { DocumentContext } from './document-context.ts';
import type { FeatureSink } from './feature-sink.ts';
import { hashOf, hashOn } from './hash.ts';
import { addDocumentMarks, addMarks, addTitleMarks } from './marks.ts';
import type { PassageView, TitleView } from './passage-view.ts';

/** The features of one passage: 32-bit hashes of their names, and their values. */
export interface Features {
  readonly hashes: readonly number[];
  readonly values: readonly number[];
}

export const SHORTEST_GRAM = 3;
export const LONGEST_GRAM = 5;
/** A group of many features weighs as one, so that a long sentence does not drown its title. */
const WEIGHT = { words: 2.2, grams: 2.6, neighbours: 0.8, titles: 1.2, otherTitle: 0.5 } as const;

/** Hashes of what the names of features begin with; of a run of letters, of nothing. */
export const START = {
  word: hashOf('w:'),
  pair: hashOf('b:'),
  first: hashOf('f:'),
  last: hashOf('e:'),
  section: hashOf('s'),
  label: hashOf('l'),
  before: hashOf('p:'),
  behind: hashOf('n:'),
  gram: 0x2f0b4c47,
} as const;

/** What every word, run of letters or neighbour's word of a passage weighs. */
export const valueOf = {
  words: (words: number): number => WEIGHT.words / Math.sqrt(2 * words + 2),
  grams: (length: number): number => WEIGHT.grams / Math.sqrt(Math.max(1, (length - LONGEST_GRAM) * (LONGEST_GRAM - SHORTEST_GRAM + 1))),
  neighbour: (words: number): number => WEIGHT.neighbours / Math.sqrt(words || 1),
} as const;

/** Everything that the model looks at in passage `index` of its document. Scoring looks at the same, a word at a time (`scorer.ts`). */
export function featuresOf(views: readonly PassageView[], index: number, context: DocumentContext): Features {
  const [hashes, values]: [number[], number[]] = [[], []];
  const sink: FeatureSink = { add: (hash, value) => void (hashes.push(hash), values.push(value)) };
  const view = views[index];
  if (view === undefined) return { hashes, values };
  addDocumentMarks(context, sink);
  addTitle(view.section, 'section', context, sink);
  addTitle(view.label, 'label', context, sink);
  addWords(view.words, sink);
  addGrams(view.normal, sink);
  addMarks(views, index, context, sink);
  addNeighbour(views[index - 1], view, START.before, sink);
  addNeighbour(views[index + 1], view, START.behind, sink);
  return { hashes, values };
}

/** What a section title or a label says, by its words and by the headings it names. */
export function addTitle(title: TitleView, place: 'section' | 'label', context: DocumentContext, sink: FeatureSink): void {
  const { words } = title;
  const part = hashOf(':', START[place]);
  const value = WEIGHT.titles / Math.sqrt(words.length + 1);
  if (words.length === 0) sink.add(hashOf('none', part), value);
  else {
    for (const word of words) sink.add(hashOf(word, part), value);
    sink.add(hashOf(words.join(' '), hashOf('=', START[place])), value);
  }
  addTitleMarks(title, place, context, sink);
}

/** Only a neighbour under the same title says something. */
export function isBeside(neighbour: PassageView | undefined, view: PassageView): neighbour is PassageView {
  return neighbour !== undefined && neighbour.section.text === view.section.text;
}

/** A neighbour under another title, or none at all. */
export function addNoNeighbour(start: number, sink: FeatureSink): void {
  sink.add(hashOf('other', start), WEIGHT.otherTitle);
}

function addNeighbour(neighbour: PassageView | undefined, view: PassageView, start: number, sink: FeatureSink): void {
  if (!isBeside(neighbour, view)) return addNoNeighbour(start, sink);
  const value = valueOf.neighbour(neighbour.words.length);
  for (const word of neighbour.words) sink.add(hashOf(word, start), value);
}

function addWords(words: readonly string[], sink: FeatureSink): void {
  const value = valueOf.words(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    sink.add(hashOf(word, START.word), value);
    if (i + 1 < words.length) sink.add(hashOf(words[i + 1] ?? '', hashOf(' ', hashOf(word, START.pair))), value);
  }
  const first = hashOf(words[0] ?? '', START.first);
  sink.add(first, value);
  sink.add(hashOf(words[1] ?? '', hashOf(' ', first)), value);
  sink.add(hashOf(words.at(-1) ?? '', START.last), value);
}

/** Runs of letters of the normal form; Danish compounds share them where they share no word. */
function addGrams(normal: string, sink: FeatureSink): void {
  const value = valueOf.grams(normal.length);
  for (let start = 0; start + SHORTEST_GRAM <= normal.length; start++) {
    let hash: number = START.gram;
    for (let length = 1; length <= LONGEST_GRAM && start + length <= normal.length; length++) {
      hash = hashOn(hash, normal.charCodeAt(start + length - 1));
      if (length >= SHORTEST_GRAM) sink.add(hash, value);
    }
  }
}
