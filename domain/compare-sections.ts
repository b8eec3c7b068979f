import { compareWords, type Run } from './compare-words.ts';
import { headingIds, type HeadingId } from './labels.ts';

/** What became of the text under one heading; headings whose words are the same are left out of a difference. */
export interface SectionDifference {
  readonly heading: HeadingId;
  readonly change: 'added' | 'removed' | 'changed';
  /** Empty where it was added. */
  readonly before: readonly Run[];
  /** Empty where it was removed. */
  readonly now: readonly Run[];
}

type Texts = Readonly<Partial<Record<HeadingId, string>>>;

/** Two texts under the standard headings, heading by heading and word by word, in the order of the headings. Spaces make no difference. */
export function compareSections(before: Texts, now: Texts): readonly SectionDifference[] {
  return headingIds.flatMap((heading): SectionDifference[] => {
    const [old, fresh] = [(before[heading] ?? '').trim(), (now[heading] ?? '').trim()];
    if (plain(old) === plain(fresh)) return [];
    if (old === '') return [{ heading, change: 'added', before: [], now: [{ text: fresh, isSame: false }] }];
    if (fresh === '') return [{ heading, change: 'removed', before: [{ text: old, isSame: false }], now: [] }];
    return [{ heading, change: 'changed', ...markedWords(old, fresh) }];
  });
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** What both begin and end with is cut off first: a long text that grew by a sentence is marked to the word too. */
function markedWords(old: string, fresh: string): { readonly before: readonly Run[]; readonly now: readonly Run[] } {
  const [a, b] = [split(old), split(fresh)];
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a[head]?.trim() === b[head]?.trim()) head += 1;
  let tail = 0;
  while (tail < least - head && a.at(-1 - tail)?.trim() === b.at(-1 - tail)?.trim()) tail += 1;
  const middle = (words: readonly string[]): string => words.slice(head, words.length - tail).join('');
  const marked = compared(middle(a), middle(b));
  const around = (words: readonly string[], runs: readonly Run[]): readonly Run[] =>
    [same(words.slice(0, head)), ...runs, same(tail === 0 ? [] : words.slice(-tail))].filter(({ text }) => text !== '');
  return { before: around(a, marked.before), now: around(b, marked.now) };
}

const split = (text: string): readonly string[] => text.match(/\S+\s*/gu) ?? [];
const same = (words: readonly string[]): Run => ({ text: words.join(''), isSame: true });

/** Where too little is common to be told word by word, all of it is other. */
function compared(old: string, fresh: string): { readonly before: readonly Run[]; readonly now: readonly Run[] } {
  const { before, now } = compareWords(old, fresh);
  if (![...before, ...now].every(({ isSame }) => isSame)) return { before, now };
  return { before: [{ text: old, isSame: false }], now: [{ text: fresh, isSame: false }] };
}
