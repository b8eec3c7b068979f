import type { Why } from '../../domain/passage.ts';
import { wordsOf } from './language/words.ts';

/**
 * The words two passages share in order, and those that differ: longest common subsequence of the words as written.
 *
 * @example explain('value-changed', 'fra 4 timer', 'fra 6 timer') // same: fra, timer; gone: 4; added: 6
 * @param earlier text of the earlier passage; null where nothing earlier is alike
 */
export function explain(code: string, earlier: string | null, later: string): Why {
  const added = wordsOf(later);
  if (earlier === null) return { code, same: [], gone: [], added };
  return { code, ...difference(wordsOf(earlier), added) };
}

/** Cells of the table: two passages of two thousand words. Beyond, what stands between their common beginning and end counts as exchanged. */
const MOST_CELLS = 4_000_000;

function difference(from: readonly string[], to: readonly string[]): Omit<Why, 'code'> {
  if (from.length * to.length <= MOST_CELLS) return differenceByTable(from, to);
  const shorter = Math.min(from.length, to.length);
  let begin = 0;
  while (begin < shorter && from[begin] === to[begin]) begin += 1;
  let end = 0;
  while (end < shorter - begin && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  const [gone, added] = [from.slice(begin, from.length - end), to.slice(begin, to.length - end)];
  const between = gone.length * added.length <= MOST_CELLS ? differenceByTable(gone, added) : { same: [], gone, added };
  return { ...between, same: [...from.slice(0, begin), ...between.same, ...from.slice(from.length - end)] };
}

function differenceByTable(from: readonly string[], to: readonly string[]): Omit<Why, 'code'> {
  const width = to.length + 1;
  const length = new Uint16Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      length[at] = from[i] === to[j] ? (length[at + width + 1] ?? 0) + 1 : Math.max(length[at + width] ?? 0, length[at + 1] ?? 0);
    }
  }
  const [same, gone, added]: [string[], string[], string[]] = [[], [], []];
  let i = 0;
  let j = 0;
  while (i < from.length && j < to.length) {
    if (from[i] === to[j]) {
      same.push(from[i++] ?? '');
      j += 1;
    } else if ((length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0)) gone.push(from[i++] ?? '');
    else added.push(to[j++] ?? '');
  }
  gone.push(...from.slice(i));
  added.push(...to.slice(j));
  return { same, gone, added };
}
