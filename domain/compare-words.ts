/** A run of words of one text, and whether the other text has it too. */
export interface Run {
  readonly text: string;
  readonly isSame: boolean;
}

/** Below this share of common words two sentences are told apart more easily without marks. */
const WORTH_MARKING = 0.3;
/** Longer texts are shown without marks: the table grows with the product of their words. */
const MAX_WORDS = 600;

/**
 * Two sentences word by word: what the older one lost and what the newer one gained.
 *
 * @example compareWords('Arbejder 4 timer', 'Arbejder 6 timer').now // [{ 'Arbejder ', same }, { '6 ', not }, { 'timer', same }]
 */
export function compareWords(before: string, now: string): { readonly before: readonly Run[]; readonly now: readonly Run[] } {
  const [a, b] = [split(before), split(now)];
  const same = a.length > MAX_WORDS || b.length > MAX_WORDS ? [] : commonPairs(a, b);
  if (same.length < WORTH_MARKING * Math.max(a.length, b.length))
    return { before: [{ text: before, isSame: true }], now: [{ text: now, isSame: true }] };
  return { before: runs(a, new Set(same.map(([i]) => i))), now: runs(b, new Set(same.map(([, j]) => j))) };
}

const split = (text: string): readonly string[] => text.match(/\S+\s*/gu) ?? [];
const bare = (word: string | undefined): string => (word ?? '').toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');

/** Positions of the longest common sequence of words; case and punctuation at the edges do not count. */
function commonPairs(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const [left, right] = [a.map(bare), b.map(bare)];
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = longest[i];
    if (row === undefined) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

function runs(words: readonly string[], same: ReadonlySet<number>): readonly Run[] {
  const joined: { text: string; isSame: boolean }[] = [];
  for (const [position, text] of words.entries()) {
    const isSame = same.has(position);
    const last = joined.at(-1);
    if (last?.isSame === isSame) last.text += text;
    else joined.push({ text, isSame });
  }
  return joined;
}
