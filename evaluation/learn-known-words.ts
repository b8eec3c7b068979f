import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { foldWord } from '../pipeline/search/language/fold-word.ts';

/** Writes `known-words.json`: words that stand alone in the training texts, in small letters at least once, so that names are left out. */
const training = new URL('training/', import.meta.url);
const LEAST_LETTERS = 3;
/** Short words seen once are as often a slip or an abbreviation. */
const LEAST_TIMES = (word: string): number => (word.length < 5 ? 2 : 1);

const texts = [
  ...readdirSync(training)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(new URL(name, training), 'utf8')),
  ...readdirSync(new URL('cases/', training))
    .filter((name) => name.endsWith('.case'))
    // facts in braces are notation and no text
    .map((name) => readFileSync(new URL(`cases/${name}`, training), 'utf8').replace(/\{[^}]*\}/gu, ' ')),
];
const counts = new Map<string, number>();
for (const [word] of texts.join('\n').matchAll(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu)) {
  const folded = foldWord(word);
  counts.set(folded, (counts.get(folded) ?? 0) + 1);
}
const known = [...counts].filter(([word, count]) => word.length >= LEAST_LETTERS && count >= LEAST_TIMES(word)).map(([word]) => word);
const path = new URL('../pipeline/search/language/known-words.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(known.toSorted().join(' '))}\n`);
