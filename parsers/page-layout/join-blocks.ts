import type { Block } from '../../domain/block.ts';
import { enclose, type PagePlace, type Place } from '../../domain/place.ts';
import { jointOf } from './build-block.ts';
import { rightOf } from './ink-word.ts';
import { textOf, type Named } from './name-pieces.ts';

/** A block of text that can go on. */
export type RunningBlock = Extract<Block, { kind: 'paragraph' | 'list-item' | 'form-field' }>;

const CLOSED = /[.!?:;»”"]$/u;

/** Whether a text goes on in the next column or on the next page. */
export function runsOn(before: Named, next: Named): boolean {
  if (before.kind !== 'paragraph' && before.kind !== 'list-item' && before.kind !== 'form-field') return false;
  if (next.kind !== 'paragraph') return false;
  const last = before.piece.lines.at(-1);
  const first = next.piece.lines[0];
  if (last === undefined || first === undefined || Math.abs(last.size - first.size) > 0.12 * last.size) return false;
  const [end, start] = [textOf(before.piece), textOf(next.piece)];
  if (/^\p{Ll}/u.test(start)) return true;
  const full = rightOf(last.box) + (first.words[0]?.box.width ?? 0) > last.limit - 0.5 * last.size;
  return !CLOSED.test(end) && full && /^[\p{L}\p{N}(]/u.test(start);
}

/** One block of two; words keep their pages, and a second page becomes a place that the first continues in. */
export function joinBlocks(before: RunningBlock, next: RunningBlock, hyphenates: boolean): RunningBlock {
  const joint = jointOf(before.text, next.text.split(' ')[0] ?? '', hyphenates);
  const head = joint === 'cut' ? before.text.slice(0, -1) : joint === 'space' ? `${before.text} ` : before.text;
  const words = before.words ?? [];
  const last = words.at(-1);
  const kept = joint === 'cut' && last !== undefined ? [...words.slice(0, -1), { ...last, end: head.length }] : words;
  const moved = (next.words ?? []).map((word) => ({ ...word, start: word.start + head.length, end: word.end + head.length }));
  return { ...before, text: head + next.text, words: [...kept, ...moved], place: joinPlaces(before.place, next.place) };
}

function joinPlaces(before: Place, next: Place): Place {
  if (before.kind !== 'page' || next.kind !== 'page') return before;
  const parts = [bare(before), ...(before.continues ?? [])];
  const last = parts.at(-1) ?? bare(before);
  const joined =
    last.page === next.page
      ? [...parts.slice(0, -1), { ...last, box: enclose([last.box, next.box]), lines: [...last.lines, ...next.lines] }]
      : [...parts, bare(next)];
  const [first = last, ...continues] = [...joined, ...(next.continues ?? [])];
  return continues.length === 0 ? first : { ...first, continues };
}

const bare = ({ page, box, lines }: PagePlace): PagePlace => ({ kind: 'page', page, box, lines });

/** Whether a block is text that can go on in another column or on another page. */
export const isRunningText = (block: Block | undefined): block is RunningBlock =>
  block?.kind === 'paragraph' || block?.kind === 'list-item' || block?.kind === 'form-field';
