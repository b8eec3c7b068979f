/** A phrase that stands in a text: its number in the list, and where it ends in the normal form. */
export interface Hit {
  readonly phrase: number;
  readonly end: number;
}

/** Finds every phrase of its list in a text in `normalForm`. */
export type PhraseFinder = (normal: string) => readonly Hit[];

/** The furthest that the parts of a phrase with ` ... ` may stand from each other, in characters. */
const WIDEST_GAP = 60;

interface Part {
  readonly phrase: number;
  readonly order: number;
  readonly of: number;
  readonly length: number;
}

/** An automaton in flat tables: `next[state * letters + letter]` is the state after a letter, whatever stood before it. */
interface Automaton {
  /** Letter numbers by character code; 0 for a character that stands in no phrase. */
  readonly letterOf: Uint8Array;
  readonly letters: number;
  readonly next: Uint16Array | Int32Array;
  /** Position in `ends`, by state; 0 where nothing ends. */
  readonly endOf: Uint16Array;
  readonly ends: readonly (readonly Part[])[];
}

/** States that fit into the smaller table, which stays in the processor's own memory. */
const FEW_STATES = 2 ** 16;

/**
 * Finds all phrases in one pass over a text, however many there are (Aho-Corasick).
 *
 * A phrase is words; `*` at an end leaves the word open there, `#` is a number, ` ... ` leaves out up to 60 characters.
 * `fremmød*` finds "fremmødet", `*misbrug*` finds "blandingsmisbruget", `fra # ... til #` finds "fra 6 timer til 9".
 */
export function createPhraseFinder(phrases: readonly string[]): PhraseFinder {
  const parts = phrases.flatMap((phrase, index) => {
    const literals = phrase.split(' ... ').map(asLiteral);
    return literals.map((literal, order) => ({ literal, part: { phrase: index, order, of: literals.length, length: literal.length } }));
  });
  const { letterOf, letters, next, endOf, ends } = buildAutomaton(parts);
  return (normal) => {
    const hits: Hit[] = [];
    let reached: Map<number, { order: number; end: number }> | null = null;
    let state = 0;
    for (let i = 0; i < normal.length; i++) {
      const code = normal.charCodeAt(i);
      state = next[state * letters + (code < letterOf.length ? letterOf[code]! : 0)]!;
      const found = endOf[state]!;
      if (found === 0) continue;
      for (const part of ends[found]!) {
        if (part.of > 1 && !follows(part, i + 1, reached?.get(part.phrase))) continue;
        if (part.order === part.of - 1) hits.push({ phrase: part.phrase, end: i + 1 });
        else (reached ??= new Map()).set(part.phrase, { order: part.order, end: i + 1 });
      }
    }
    return hits;
  };
}

function follows(part: Part, end: number, before: { order: number; end: number } | undefined): boolean {
  if (part.order === 0) return true;
  const gap = before === undefined ? -2 : end - part.length - before.end;
  return before?.order === part.order - 1 && gap >= -1 && gap <= WIDEST_GAP;
}

function asLiteral(part: string): string {
  return `${part.startsWith('*') ? '' : ' '}${part.toLowerCase().replace(/^\*|\*$/g, '')}${part.endsWith('*') ? '' : ' '}`;
}

interface PartOfText {
  readonly literal: string;
  readonly part: Part;
}

function buildAutomaton(parts: readonly PartOfText[]): Automaton {
  const alphabet = [...new Set(parts.flatMap(({ literal }) => literal.split('')))].toSorted();
  const letterOf = new Uint8Array(Math.max(0, ...alphabet.map((letter) => letter.charCodeAt(0))) + 1);
  alphabet.forEach((letter, index) => (letterOf[letter.charCodeAt(0)] = index + 1));
  const letters = alphabet.length + 1;
  const next = new Int32Array((parts.reduce((sum, { literal }) => sum + literal.length, 0) + 1) * letters);
  const ends: (Part[] | undefined)[] = [undefined];
  for (const { literal, part } of parts) {
    let state = 0;
    for (let i = 0; i < literal.length; i++) {
      const slot = state * letters + letterOf[literal.charCodeAt(i)]!;
      if (next[slot] === 0) {
        next[slot] = ends.length;
        ends.push(undefined);
      }
      state = next[slot]!;
    }
    (ends[state] ??= []).push(part);
  }
  linkSuffixes({ letters, next, ends });
  const used = next.subarray(0, ends.length * letters);
  const found: (readonly Part[])[] = [[]];
  const endOf = Uint16Array.from(ends, (ending) => (ending === undefined ? 0 : found.push(ending) - 1));
  return { letterOf, letters, next: ends.length < FEW_STATES ? Uint16Array.from(used) : used.slice(), endOf, ends: found };
}

interface Trie {
  readonly letters: number;
  readonly next: Int32Array;
  readonly ends: (Part[] | undefined)[];
}

/** Gives every state the moves and ends of its longest proper suffix; nearest to the root first, so that the suffix is complete. */
function linkSuffixes({ letters, next, ends }: Trie): void {
  const fall = new Int32Array(ends.length);
  const queue = [...next.subarray(0, letters)].filter((state) => state > 0);
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i]!;
    const inherited = ends[fall[state]!];
    if (inherited !== undefined) ends[state] = [...(ends[state] ?? []), ...inherited];
    for (let letter = 0; letter < letters; letter++) {
      const slot = state * letters + letter;
      const onward = next[fall[state]! * letters + letter]!;
      const to = next[slot]!;
      if (to === 0) {
        next[slot] = onward;
      } else {
        fall[to] = onward;
        queue.push(to);
      }
    }
  }
}
