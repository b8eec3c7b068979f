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

interface State {
  readonly next: Map<number, State>;
  readonly ends: Part[];
  /** The state of the longest proper suffix. */
  fall: State | null;
}

/**
 * Finds all phrases in one pass over a text, however many there are (Aho-Corasick).
 *
 * A phrase is words; `*` at an end leaves the word open there, `#` is a number, ` ... ` leaves out up to 60 characters.
 * `fremmød*` finds "fremmødet", `*misbrug*` finds "blandingsmisbruget", `fra # ... til #` finds "fra 6 timer til 9".
 */
export function createPhraseFinder(phrases: readonly string[]): PhraseFinder {
  const root: State = { next: new Map(), ends: [], fall: null };
  phrases.forEach((phrase, index) => {
    const literals = phrase.split(' ... ').map(asLiteral);
    literals.forEach((literal, order) => add(root, literal, { phrase: index, order, of: literals.length, length: literal.length }));
  });
  linkSuffixes(root);
  return (normal) => {
    const hits: Hit[] = [];
    const reached = new Map<number, { order: number; end: number }>();
    let state = root;
    for (let i = 0; i < normal.length; i++) {
      state = step(root, state, normal.charCodeAt(i));
      for (const part of state.ends) {
        if (part.of > 1 && !follows(part, i + 1, reached.get(part.phrase))) continue;
        if (part.order === part.of - 1) hits.push({ phrase: part.phrase, end: i + 1 });
        else reached.set(part.phrase, { order: part.order, end: i + 1 });
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

function add(root: State, literal: string, part: Part): void {
  let state = root;
  for (let i = 0; i < literal.length; i++) {
    const code = literal.charCodeAt(i);
    const to = state.next.get(code) ?? { next: new Map(), ends: [], fall: null };
    state.next.set(code, to);
    state = to;
  }
  state.ends.push(part);
}

/** Nearest to the root first, so that a state's suffix is complete before the state itself. */
function linkSuffixes(root: State): void {
  const queue = [...root.next.values()];
  for (const state of queue) state.fall = root;
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i];
    if (state === undefined) continue;
    for (const [code, to] of state.next) {
      to.fall = step(root, state.fall ?? root, code);
      to.ends.push(...to.fall.ends);
      queue.push(to);
    }
  }
}

function step(root: State, from: State, code: number): State {
  for (let state: State | null = from; state !== null; state = state.fall) {
    const to = state.next.get(code);
    if (to !== undefined) return to;
  }
  return root;
}
