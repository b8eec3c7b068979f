import type { ResultPassage } from './result.ts';

/** A key unit counts as found where this share of its words stands, in order, in one passage or in two or three in a row. */
const FOUND = 0.6;
/** The widest jump to the next word of the unit inside a passage, in words. */
const WIDEST_JUMP = 6;

/** A passage with its words. */
export interface Worded {
  readonly passage: ResultPassage;
  readonly words: readonly string[];
}

/** @example wordsOf('Pt. sover 5 timer') // ['pt', 'sover', '5', 'timer'] */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The share of the unit's words that are found, in order, inside one passage (greedy). */
export function coverage(unit: readonly string[], passage: readonly string[]): number {
  if (unit.length === 0) return 0;
  const positions = new Map<string, number[]>();
  passage.forEach((word, index) => {
    const list = positions.get(word);
    if (list === undefined) positions.set(word, [index]);
    else list.push(index);
  });
  let best = 0;
  const first = unit.find((word) => positions.has(word));
  for (const start of first === undefined ? [] : (positions.get(first) ?? [])) {
    let at = start - 1;
    let hit = 0;
    for (const word of unit) {
      const next = positions.get(word)?.find((position) => position > at && position <= at + WIDEST_JUMP);
      if (next === undefined) continue;
      hit++;
      at = next;
    }
    best = Math.max(best, hit);
  }
  return best / unit.length;
}

/** The passage that a key unit takes its labels from; null where it was not found. */
export function matchUnit(text: string, passages: readonly Worded[]): ResultPassage | null {
  const unit = wordsOf(text);
  let best: Worded | null = null;
  let share = 0;
  for (const candidate of passages) {
    const covered = coverage(unit, candidate.words);
    if (covered > share || (covered === share && best !== null && candidate.words.length < best.words.length)) {
      share = covered;
      best = candidate;
    }
  }
  if (best === null) return null;
  return share >= FOUND ? best.passage : matchRun(unit, passages);
}

function matchRun(unit: readonly string[], passages: readonly Worded[]): ResultPassage | null {
  for (let start = 0; start < passages.length; start++) {
    for (const length of [2, 3]) {
      const run = passages.slice(start, start + length);
      const [first] = run;
      if (
        first === undefined ||
        run.length < length ||
        coverage(
          unit,
          run.flatMap((part) => part.words),
        ) < FOUND
      )
        continue;
      if (!run.some((part) => coverage(unit, part.words) > 0)) continue;
      return run.reduce((best, part) => (coverage(unit, part.words) > coverage(unit, best.words) ? part : best), first).passage;
    }
  }
  return null;
}
