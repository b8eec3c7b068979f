import type { Wording } from './wording.ts';

/** How much of a match it is when two tokens meet under something else than their own key: the same matter, or one family of words. */
const SAME_MATTER = 0.6;
const SAME_BEGINNING = 0.5;

/** Each token's best match on the other side: 1 for the same word, less for the same matter, 0 for nothing in common. */
export interface Matches {
  readonly later: readonly number[];
  readonly earlier: readonly number[];
}

/** A later wording made ready to be laid beside many earlier ones. */
export type Matcher = (earlier: Wording) => Matches;

/** Lists of places that are longer are gone through once for all tokens that meet them: a paper may say one word ten thousand times. */
const FEW = 8;

/** The later tokens are looked up instead of gone through: a passage is laid beside dozens of others. */
export function matcherOf(later: Wording): Matcher {
  const [byKey, byMatter, byFamily] = [new Map<string, number[]>(), new Map<string, number[]>(), new Map<string, number[]>()];
  for (const [at, { key, ways, family, kind }] of later.tokens.entries()) {
    note(byKey, key, at);
    if (kind === 'number') continue; // a number is met by its value alone
    note(byMatter, key, at);
    for (const way of ways) note(byMatter, way, at);
    if (family !== null) note(byFamily, family, at);
  }
  return ({ tokens }) => {
    const meeting: Meeting = { later: later.tokens.map(() => 0), earlier: tokens.map(() => 0), gone: new Set() };
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) continue;
      meet(meeting, at, byKey.get(token.key), 1);
      if (token.kind === 'number') continue;
      meet(meeting, at, byMatter.get(token.key), SAME_MATTER);
      for (const way of token.ways) meet(meeting, at, byMatter.get(way), SAME_MATTER);
      if (token.family !== null) meet(meeting, at, byFamily.get(token.family), SAME_BEGINNING);
    }
    return { later: meeting.later, earlier: meeting.earlier };
  };
}

function note(lists: Map<string, number[]>, key: string, at: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [at]);
  else list.push(at);
}

interface Meeting {
  readonly later: number[];
  readonly earlier: number[];
  /** Long lists that were gone through. */
  readonly gone: Set<readonly number[]>;
}

/** The token of the earlier wording and those of the later one that it meets, where none of them has met better. */
function meet({ later, earlier, gone }: Meeting, at: number, met: readonly number[] | undefined, match: number): void {
  if (met === undefined) return;
  if (match > (earlier[at] ?? 0)) earlier[at] = match;
  if (met.length > FEW) {
    if (gone.has(met)) return; // a list is always met with the same match
    gone.add(met);
  }
  for (const own of met) if (match > (later[own] ?? 0)) later[own] = match;
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

/** @param matches of the tokens of `of`, from a `Matcher` */
export function coverOf(of: Wording, matches: readonly number[]): Cover {
  let [strict, soft, left, heaviestLeft, met] = [0, 0, 0, 0, 0];
  for (let i = 0; i < of.tokens.length; i += 1) {
    const weight = of.tokens[i]?.weight ?? 0;
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

/** Share of the pairs of neighbouring words of each side that also stand side by side in the other. */
export interface PairShares {
  readonly later: number;
  readonly earlier: number;
}

/** The pairs of a later wording made ready to be looked up, as in `matcherOf`. */
export function pairSharesWith({ plain: later }: Wording): (earlier: Wording) => PairShares {
  const places = new Map<string, Map<string, number[]>>();
  for (let at = 1; at < later.length; at += 1) {
    const word = later[at] ?? '';
    const before = places.get(word) ?? new Map<string, number[]>();
    note(before, later[at - 1] ?? '', at);
    places.set(word, before);
  }
  return ({ plain: earlier }) => {
    if (later.length < 2 || earlier.length < 2) return { later: shareOfOne(later, earlier), earlier: shareOfOne(earlier, later) };
    const shared = new Set<readonly number[]>();
    let [sharedLater, sharedEarlier] = [0, 0];
    for (let at = 1; at < earlier.length; at += 1) {
      const found = places.get(earlier[at] ?? '')?.get(earlier[at - 1] ?? '');
      if (found === undefined) continue;
      sharedEarlier += 1;
      if (shared.has(found)) continue;
      shared.add(found);
      sharedLater += found.length;
    }
    return { later: sharedLater / (later.length - 1), earlier: sharedEarlier / (earlier.length - 1) };
  };
}

/** Where one side has no pair: a single word counts where the other side has it. */
function shareOfOne(of: readonly string[], by: readonly string[]): number {
  return of.length === 1 && by.includes(of[0] ?? '') ? 1 : 0;
}
