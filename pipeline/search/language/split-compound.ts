import { danishStopWords } from '../../compare/language/danish-stop-words.ts';
import knownWords from './known-words.json' with { type: 'json' };
import { neverSplit, noParts, partsByHand } from './parts-by-hand.ts';
import { searchStem } from './search-stem.ts';

/** Words that stand alone. Those written down by hand are parts however short, and where they are stop words too (`have`). */
const byHand = new Set(partsByHand);
const words = new Set([...knownWords.split(' ').filter((word) => !noParts.has(word) && !danishStopWords.has(word)), ...byHand]);
const STEM_LETTERS = 4;
const stems = new Set([...[...words].map(searchStem).filter((stem) => stem.length >= STEM_LETTERS), ...partsByHand.map(searchStem)]);
const neverSplitStems = new Set([...neverSplit].map(searchStem));

const LEAST_PART = 3;
const LEAST_BY_HAND = 2;
/** A part that no text has shown is believed beside a known part of this many letters, or one written down by hand. */
const SURE_LETTERS = 5;
const SURE_BY_HAND = 4;
const STRANGE_LETTERS = 4;
const STRANGE_COST = 4;
const hasVowel = /[aeiouyæøå]/u;

/** What a part costs: known words are cheap, short ones less so; null where it is no part. */
function costOf(part: string): number | null {
  if (!byHand.has(part) && (part.length < LEAST_PART || noParts.has(part) || danishStopWords.has(part))) return null;
  if (words.has(part) || stems.has(searchStem(part))) return part.length >= SURE_LETTERS ? 1 : 1.5;
  return part.length >= STRANGE_LETTERS && hasVowel.test(part) ? STRANGE_COST : null;
}

/** A part before another may carry a linking letter: helbred-s-oplysning, nat-te-søvn, gade-. */
function asHead(part: string): string {
  if (words.has(part)) return part;
  const bare = part.replace(/[se]$/u, '');
  return words.has(bare) ? bare : part;
}

interface Split {
  /** Where each part ends, in characters of the word. */
  readonly ends: readonly number[];
  readonly cost: number;
  readonly strangers: number;
  readonly isSure: boolean;
}

function withPart(before: Split, part: string, end: number): Split | null {
  const cost = costOf(part);
  if (cost === null) return null;
  const isStrange = cost === STRANGE_COST;
  const isSure = !isStrange && (part.length >= SURE_LETTERS || (part.length >= SURE_BY_HAND && byHand.has(part)));
  const strangers = before.strangers + Number(isStrange);
  if (strangers > 1) return null;
  return { ends: [...before.ends, end], cost: before.cost + cost, strangers, isSure: before.isSure || isSure };
}

/** The cheapest way to cut a word into at least two parts; null where there is none to believe. */
function cheapest(word: string): Split | null {
  const best: (Split | null)[] = [{ ends: [], cost: 0, strangers: 0, isSure: false }];
  for (let end = 1; end <= word.length; end++) {
    let found: Split | null = null;
    for (let start = 0; start <= end - LEAST_BY_HAND; start++) {
      const before = best[start] ?? null;
      if (before === null || end - start === word.length) continue;
      const piece = word.slice(start, end);
      const next = withPart(before, end === word.length ? piece : asHead(piece), end);
      if (next !== null && (found === null || next.cost < found.cost)) found = next;
    }
    best[end] = found;
  }
  const whole = best[word.length] ?? null;
  if (whole === null || whole.strangers === 0) return whole;
  // a word that is known as it is holds no part that nobody knows, unless its beginning was written down by hand
  const isKnown = words.has(word) || stems.has(searchStem(word));
  const head = asHead(word.slice(0, whole.ends[0]));
  return whole.isSure && (!isKnown || (head.length >= SURE_BY_HAND && byHand.has(head))) ? whole : null;
}

/**
 * The parts of a compound, and the runs of parts that are words too; none for a word that is no compound.
 *
 * @example splitCompound('lænderygsmerter') // ['lænde', 'rygsmerter', 'ryg', 'smerter', ...]
 * @param word in the spelling of `foldWord`
 */
export function splitCompound(word: string): readonly string[] {
  if (word.length < LEAST_BY_HAND + LEAST_PART || neverSplitStems.has(searchStem(word))) return [];
  const split = cheapest(word);
  if (split === null) return [];
  const cuts = [0, ...split.ends];
  const found: string[] = [];
  for (const [at, start] of cuts.entries()) {
    for (const end of cuts.slice(at + 1)) {
      if (end - start === word.length) continue;
      const run = end === word.length ? word.slice(start) : asHead(word.slice(start, end));
      found.push(run, ...(cuts.indexOf(end) === at + 1 ? splitCompound(run) : []));
    }
  }
  return found;
}
