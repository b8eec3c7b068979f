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

/** FNV-1a over UTF-16 code units, unsigned. */
export function hashOf(name: string): number {
  let hash = BASIS;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** Everything the model looks at in passage `index` of its document. */
export function featuresOf(views: readonly PassageView[], index: number, context: DocumentContext): Features {
  const view = views[index];
  const hashes: number[] = [];
  const values: number[] = [];
  if (view === undefined) return { hashes, values };
  const add = (name: string, value: number): void => {
    hashes.push(hashOf(name));
    values.push(value);
  };
  const addGroup = (names: readonly string[], weight: number): void => {
    const value = weight / Math.sqrt(names.length || 1);
    for (const name of names) add(name, value);
  };
  addGroup(wordNames(view.words), WEIGHT.words);
  addGrams(view.normal, hashes, values);
  addGroup(titleNames(view.section.words, 's'), WEIGHT.titles);
  addGroup(titleNames(view.label.words, 'l'), WEIGHT.titles);
  for (const [name, value] of marksOf(views, index, context)) add(name, value);
  for (const { step, name } of NEIGHBOURS) {
    const neighbour = views[index + step];
    if (neighbour === undefined || neighbour.section.text !== view.section.text) add(`${name}:other`, 0.5);
    else addGroup(neighbour.words.map((word) => `${name}:${word}`), WEIGHT.neighbours);
  }
  return { hashes, values };
}

const titleNames = (words: readonly string[], name: string): readonly string[] =>
  words.length === 0 ? [`${name}:none`] : [...words.map((word) => `${name}:${word}`), `${name}=${words.join(' ')}`];

function wordNames(words: readonly string[]): readonly string[] {
  const names: string[] = [];
  words.forEach((word, i) => {
    names.push(`w:${word}`);
    const next = words[i + 1];
    if (next !== undefined) names.push(`b:${word} ${next}`);
  });
  names.push(`f:${words[0] ?? ''}`, `f:${words[0] ?? ''} ${words[1] ?? ''}`, `e:${words.at(-1) ?? ''}`);
  return names;
}

/** Character n-grams of the normal form; Danish compounds share them where they share no word. */
function addGrams(normal: string, hashes: number[], values: number[]): void {
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
