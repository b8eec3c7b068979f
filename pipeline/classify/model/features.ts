import type { DocumentContext } from './document-context.ts';
import { marksOf } from './marks.ts';
import type { PassageView } from './passage-view.ts';

/** The features of one passage: 32-bit hashes of their names, and their values. */
export interface Features {
  readonly hashes: readonly number[];
  readonly values: readonly number[];
}

const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;
/** A group of many features weighs as one, so that a long sentence does not drown its title. */
const WEIGHT = { words: 2.2, grams: 2.6, neighbours: 0.8, titles: 1.2 } as const;
const NEIGHBOURS = [
  { step: -1, name: 'p' },
  { step: 1, name: 'n' },
] as const;

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units; a name can be hashed in parts, each starting where the last one ended. */
export function hashOf(name: string, start: number = BASIS): number {
  let hash = start;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** Hashes of what the names of features begin with. */
const START = {
  word: hashOf('w:'),
  pair: hashOf('b:'),
  first: hashOf('f:'),
  last: hashOf('e:'),
  section: hashOf('s'),
  label: hashOf('l'),
  p: hashOf('p:'),
  n: hashOf('n:'),
} as const;

/** Everything the model looks at in passage `index` of its document. */
export function featuresOf(views: readonly PassageView[], index: number, context: DocumentContext): Features {
  const view = views[index];
  const hashes: number[] = [];
  const values: number[] = [];
  if (view === undefined) return { hashes, values };
  const features = { hashes, values };
  addWords(view.words, features);
  addGrams(view.normal, features);
  addTitle(view.section.words, START.section, features);
  addTitle(view.label.words, START.label, features);
  for (const [name, value] of marksOf(views, index, context)) {
    hashes.push(hashOf(name));
    values.push(value);
  }
  for (const { step, name } of NEIGHBOURS) addNeighbour(views[index + step], view, START[name], features);
  return features;
}

interface Growing {
  readonly hashes: number[];
  readonly values: number[];
}

function addWords(words: readonly string[], { hashes, values }: Growing): void {
  const before = hashes.length;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    hashes.push(hashOf(word, START.word));
    if (i + 1 < words.length) hashes.push(hashOf(words[i + 1]!, hashOf(' ', hashOf(word, START.pair))));
  }
  const first = hashOf(words[0] ?? '', START.first);
  hashes.push(first, hashOf(words[1] ?? '', hashOf(' ', first)), hashOf(words.at(-1) ?? '', START.last));
  fill(values, hashes.length, WEIGHT.words / Math.sqrt(hashes.length - before));
}

function addTitle(words: readonly string[], start: number, { hashes, values }: Growing): void {
  const before = hashes.length;
  const part = hashOf(':', start);
  if (words.length === 0) hashes.push(hashOf('none', part));
  else hashes.push(...words.map((word) => hashOf(word, part)), hashOf(words.join(' '), hashOf('=', start)));
  fill(values, hashes.length, WEIGHT.titles / Math.sqrt(hashes.length - before));
}

/** Only a neighbour under the same title says something. */
function addNeighbour(neighbour: PassageView | undefined, view: PassageView, start: number, { hashes, values }: Growing): void {
  if (neighbour === undefined || neighbour.section.text !== view.section.text) {
    hashes.push(hashOf('other', start));
    values.push(0.5);
    return;
  }
  for (const word of neighbour.words) hashes.push(hashOf(word, start));
  fill(values, hashes.length, WEIGHT.neighbours / Math.sqrt(neighbour.words.length || 1));
}

function fill(values: number[], length: number, value: number): void {
  while (values.length < length) values.push(value);
}

/** Character n-grams of the normal form; Danish compounds share them where they share no word. */
function addGrams(normal: string, { hashes, values }: Growing): void {
  const count = Math.max(1, (normal.length - LONGEST_GRAM) * (LONGEST_GRAM - SHORTEST_GRAM + 1));
  const value = WEIGHT.grams / Math.sqrt(count);
  for (let start = 0; start + SHORTEST_GRAM <= normal.length; start++) {
    let hash = 0x2f0b4c47;
    for (let length = 1; length <= LONGEST_GRAM && start + length <= normal.length; length++) {
      hash = Math.imul(hash ^ normal.charCodeAt(start + length - 1), PRIME);
      if (length < SHORTEST_GRAM) continue;
      hashes.push(hash >>> 0);
      values.push(value);
    }
  }
}
