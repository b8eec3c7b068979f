import type { BarePassage } from '../../domain/passage.ts';
import { dateKeys, datesOf, type WrittenDate } from './language/dates.ts';
import { directionsOf } from './language/directions.ts';
import { partsOf, type Lexicon } from './language/lexicon.ts';
import { numbersOf, type WrittenNumber } from './language/numbers.ts';
import { wordsOf } from './language/words.ts';
import { rarity, type WordCounts } from './word-counts.ts';

/** One word, number or date that carries matter. */
export interface Token {
  readonly key: string;
  /** Other keys it can be met under, each with how much of a match that is: concepts, parts of a compound, the month of a day. */
  readonly ways: readonly string[];
  readonly kind: 'word' | 'number' | 'date' | 'name';
  /** The letters that words of one family begin with: `fraværs`, `fraværet`; null where it has none. */
  readonly family: string | null;
  /** How rare the word is: its share in a comparison. */
  readonly weight: number;
}

/** A passage as comparing sees it. A function of its own text, label and the language's tables alone, so that it can be kept in an index. */
export interface Wording {
  /** All words in order, short forms written out: what "the same words" means. */
  readonly plain: readonly string[];
  /** The same in one string. */
  readonly said: string;
  readonly tokens: readonly Token[];
  readonly numbers: readonly WrittenNumber[];
  readonly dates: readonly WrittenDate[];
  /** Character sequences of four, hashed and sorted, with their counts and the length of that vector: kept small, because a case may hold 100,000. */
  readonly grams: { readonly hashes: Int32Array; readonly counts: Uint8Array; readonly length: number };
  readonly isNegated: boolean;
  /** As `isOpposite` takes them. */
  readonly directions: number;
  /** Keys of the tokens that a negation stands close before. */
  readonly negated: ReadonlySet<string>;
  /** Names its source: "ifølge lægen", "det fremgår af". */
  readonly isCiting: boolean;
  /** Says that all is as before, and nothing else. */
  readonly isElliptic: boolean;
  readonly changeWords: number;
  readonly sameWords: number;
  readonly weight: number;
}

const CITING =
  /\b(?:ifølge|iflg|jf|jvf|fremgår|refere|beskriver|skriver|bekræfter|noterer|anfør|opgjort|opgør|oplyses at|angives|according to|states)/u;
const ELLIPTIC =
  /^(?:u(?:ændret|forandret)|(?:som|det|de) (?:sidst|før|hidtil|samme|tidligere)|se (?:forrige|sidste|tidligere)(?: \p{L}+)?|unchanged|as before|see previous(?: \p{L}+)?)\.?$/u;
/** Words a negation reaches. */
const REACH = 3;
/** Letters that two words must share from the start to be of one family. */
const FAMILY_LETTERS = 5;
const NUMBER_WEIGHT = 3;
const NAME_WEIGHT = 1.15;

/** The wording of a passage; a bare value ("2", "Uændret.") takes its label along. */
export function wordingOf(passage: Pick<BarePassage, 'text' | 'label'>, lexicon: Lexicon, counts: WordCounts): Wording {
  const text = fullText(passage).normalize('NFC');
  const lower = text.toLowerCase();
  const dates = datesOf(lower);
  const undated = dates.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), lower);
  const plain = wordsOf(lower).map((word) => lexicon.shortForms[word] ?? word);
  const words = wordsOf(undated);
  const numbers = numbersOf(words);
  const numbered = new Set(numbers.map(({ at }) => at));
  const names = namesIn(text);
  const tokens: Token[] = numbers.map(({ value, unit }) => ({
    key: `#${value}`,
    ways: unit === null ? [] : [`#${unit}`],
    kind: 'number',
    family: null,
    weight: NUMBER_WEIGHT,
  }));
  for (const date of dates) {
    const [key = '', ...ways] = dateKeys(date).map((part) => `@${part}`);
    tokens.push({ key, ways, kind: 'date', family: familyOf(key), weight: NUMBER_WEIGHT });
  }
  for (const [at, word] of words.entries()) {
    if (numbered.has(at) || /^\d|^%/u.test(word)) continue;
    const token = wordToken(word, names.has(word), lexicon, counts);
    if (token !== null && !tokens.some(({ key }) => key === token.key)) tokens.push(token);
  }
  return {
    plain,
    said: plain.join(' '),
    tokens,
    numbers,
    dates,
    grams: gramsOf(words, lexicon),
    directions: directionsOf(tokens.map(({ key }) => key)),
    negated: negatedKeys(words, lexicon),
    isCiting: CITING.test(lower),
    isElliptic: ELLIPTIC.test(lower.slice(lower.lastIndexOf(':') + 1).trim()),
    isNegated: words.some((word) => lexicon.negations.has(word)),
    changeWords: words.filter((word) => lexicon.changeWords.has(word)).length,
    sameWords: words.filter((word) => lexicon.sameWords.has(word)).length,
    weight: tokens.reduce((sum, token) => sum + token.weight, 0),
  };
}

function fullText({ text, label }: Pick<BarePassage, 'text' | 'label'>): string {
  return label === null || text.toLowerCase().includes(label.toLowerCase()) ? text : `${label}: ${text}`;
}

function wordToken(written: string, isName: boolean, lexicon: Lexicon, counts: WordCounts): Token | null {
  const word = lexicon.shortForms[written] ?? written;
  if (lexicon.stopWords.has(word) || lexicon.negations.has(word) || word.length < 2) return null;
  const key = lexicon.stem(word);
  const parts = lexicon.conceptsOf.has(key) ? [] : partsOf(word, lexicon);
  const concepts = [key, ...parts].flatMap((stem) => lexicon.conceptsOf.get(stem) ?? []);
  const ways = [...parts, ...new Set(concepts.map((line) => `~${line}`))];
  return { key, ways, kind: isName ? 'name' : 'word', family: familyOf(key), weight: rarity(key, counts) * (isName ? NAME_WEIGHT : 1) };
}

const familyOf = (key: string): string | null => (key.length < FAMILY_LETTERS ? null : key.slice(0, FAMILY_LETTERS));

/** Words with a capital inside a sentence, in lower case: places, firms, people. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/(?<=[\p{Ll},;:)"]\s)\p{Lu}[\p{L}]+/gu)].map(([name]) => name.toLowerCase()));
}

function gramsOf(words: readonly string[], { stopWords }: Lexicon): Wording['grams'] {
  const grams = new Map<number, number>();
  const text = ` ${words.filter((word) => !stopWords.has(word)).join(' ')} `;
  for (let i = 0; i + 4 <= text.length; i += 1) {
    let hash = 0;
    for (let j = i; j < i + 4; j += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(j)) | 0;
    grams.set(hash, Math.min(255, (grams.get(hash) ?? 0) + 1));
  }
  const hashes = Int32Array.from(grams.keys()).toSorted();
  const counts = Uint8Array.from(hashes, (hash) => grams.get(hash) ?? 0);
  return { hashes, counts, length: Math.sqrt(counts.reduce((sum, count) => sum + count * count, 0)) };
}

function negatedKeys(words: readonly string[], lexicon: Lexicon): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (!lexicon.negations.has(word)) continue;
    for (const near of words
      .slice(at + 1)
      .filter((other) => !lexicon.stopWords.has(other))
      .slice(0, REACH))
      keys.add(lexicon.stem(lexicon.shortForms[near] ?? near));
  }
  return keys;
}
