import type { Token, Wording } from './wording.ts';

/** How much of a match it is when two tokens meet under something else than their own key. */
const SAME_MATTER = 0.6;
const SAME_BEGINNING = 0.5;
/** Letters that two words must share from the start to be of one family: `fraværs`, `fraværet`. */
const FAMILY_LETTERS = 5;

/** 1 for the same word, less for the same matter, 0 for nothing in common. */
export function matchOf(a: Token, b: Token): number {
  if (a.key === b.key) return 1;
  if (a.kind === 'number' || b.kind === 'number') return 0;
  for (const way of a.ways) if (way === b.key || b.ways.includes(way)) return SAME_MATTER;
  if (b.ways.includes(a.key)) return SAME_MATTER;
  const isFamily =
    a.key.length >= FAMILY_LETTERS && b.key.length >= FAMILY_LETTERS && a.key.slice(0, FAMILY_LETTERS) === b.key.slice(0, FAMILY_LETTERS);
  return isFamily ? SAME_BEGINNING : 0;
}

/** How one wording is covered by another. All shares are of weight, 0 to 1. */
export interface Cover {
  /** By the very words. */
  readonly strict: number;
  /** Same matter counted in part. */
  readonly soft: number;
  /** Weight that nothing meets. */
  readonly left: number;
  /** The heaviest token that nothing meets. */
  readonly heaviestLeft: number;
  readonly met: number;
}

/** Each token's best match on the other side, both ways. */
export function bestMatches(a: Wording, b: Wording): readonly [readonly number[], readonly number[]] {
  const [ofA, ofB] = [a.tokens.map(() => 0), b.tokens.map(() => 0)];
  for (const [i, token] of a.tokens.entries()) {
    for (const [j, other] of b.tokens.entries()) {
      const match = matchOf(token, other);
      if (match > (ofA[i] ?? 0)) ofA[i] = match;
      if (match > (ofB[j] ?? 0)) ofB[j] = match;
    }
  }
  return [ofA, ofB];
}

/** @param matches of the tokens of `of`, from `bestMatches` */
export function coverOf(of: Wording, matches: readonly number[]): Cover {
  let [strict, soft, left, heaviestLeft, met] = [0, 0, 0, 0, 0];
  for (const [i, { weight }] of of.tokens.entries()) {
    const match = matches[i] ?? 0;
    if (match === 1) strict += weight;
    soft += weight * match;
    if (match > 0) met += 1;
    else {
      left += weight;
      heaviestLeft = Math.max(heaviestLeft, weight);
    }
  }
  const all = of.weight || 1;
  return { strict: strict / all, soft: soft / all, left, heaviestLeft, met };
}

/** Cosine of the character sequences of two wordings. */
export function gramCosine({ grams: a }: Wording, { grams: b }: Wording): number {
  let [dot, i, j] = [0, 0, 0];
  while (i < a.hashes.length && j < b.hashes.length) {
    const [x, y] = [a.hashes[i] ?? 0, b.hashes[j] ?? 0];
    if (x === y) dot += (a.counts[i] ?? 0) * (b.counts[j] ?? 0);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return dot === 0 ? 0 : dot / (a.length * b.length);
}

/** Share of the pairs of neighbouring words of `of` that also stand side by side in `by`. */
export function pairShare(of: readonly string[], by: readonly string[]): number {
  if (of.length < 2) return of[0] !== undefined && by.includes(of[0]) ? 1 : 0;
  let shared = 0;
  for (let i = 1; i < of.length; i += 1) if (standTogether(of[i - 1] ?? '', of[i] ?? '', by)) shared += 1;
  return shared / (of.length - 1);
}

function standTogether(first: string, second: string, words: readonly string[]): boolean {
  for (let at = words.indexOf(second, 1); at > 0; at = words.indexOf(second, at + 1)) if (words[at - 1] === first) return true;
  return false;
}
