import type { ComparedDocument } from '../../domain/document.ts';
import type { Sha256 } from '../../domain/ids.ts';
import { inOrder } from '../overview/fold-overview.ts';
import { groupRepeated, type Standing } from '../overview/groups.ts';

/** A page of a document, counted from 1; a document of a format without pages is one page. */
export interface ChosenPage {
  readonly document: Sha256;
  readonly page: number;
  /** Pieces of information that stand on it and on no page chosen before it. */
  readonly pieces: number;
}

export interface PageChoice {
  /** In the order of the case, page by page. */
  readonly pages: readonly ChosenPage[];
  /** Pages that would be needed for the rest, with what each would have brought. */
  readonly leftOut: readonly ChosenPage[];
  /** Distinct pieces of information of the case, and how many of them stand on the chosen pages. */
  readonly pieces: number;
  readonly covered: number;
}

interface Candidate {
  readonly document: Sha256;
  readonly page: number;
  readonly order: number;
  readonly holds: Set<number>;
}

/**
 * Few pages that hold every distinct piece of information. The smallest set of all cannot be found in useful time: this is the
 * greedy one, which takes the page that brings most again and again, and of equal ones the newest document's first page. What
 * runs over a page break is held by both pages together, so the second one comes along.
 */
export function choosePages(documents: readonly ComparedDocument[], most: number): PageChoice {
  const groups = groupRepeated(inOrder(documents));
  const candidates = candidatesOf(documents, groups);
  const chosen = withContinuations(greedy(candidates), groups, candidates);
  const pages = chosen.slice(0, most);
  return {
    pages: pages.toSorted((a, b) => a.order - b.order).map(plain),
    leftOut: chosen.slice(most).map(plain),
    pieces: groups.length,
    covered: pages.reduce((sum, { pieces }) => sum + pieces, 0),
  };
}

type Groups = ReturnType<typeof groupRepeated>;
type Taken = ChosenPage & { readonly order: number };

const plain = ({ document, page, pieces }: Taken): ChosenPage => ({ document, page, pieces });

const pageOf = ({ passage: { place } }: Standing): number => (place.kind === 'page' ? place.page : 1);
const keyOf = (document: Sha256, page: number): string => `${document} ${page}`;

/** Every page with what stands on it. */
function candidatesOf(documents: readonly ComparedDocument[], groups: Groups): ReadonlyMap<string, Candidate> {
  const order = new Map(inOrder(documents).map(({ head }, at) => [head.sha256, at]));
  const candidates = new Map<string, Candidate>();
  groups.forEach(({ standings }, group) => {
    for (const standing of standings) {
      const { sha256 } = standing.head;
      const key = keyOf(sha256, pageOf(standing));
      const candidate = candidates.get(key) ?? {
        document: sha256,
        page: pageOf(standing),
        order: (order.get(sha256) ?? 0) * MOST_PAGES_A_DOCUMENT + pageOf(standing),
        holds: new Set<number>(),
      };
      candidate.holds.add(group);
      candidates.set(key, candidate);
    }
  });
  return candidates;
}

/** Keeps the order of documents apart from the order of their pages. */
const MOST_PAGES_A_DOCUMENT = 100_000;

/** Gains only shrink, so a page whose gain was counted long ago is counted again when it comes to the front. */
function greedy(candidates: ReadonlyMap<string, Candidate>): readonly Taken[] {
  const waiting = [...candidates.values()].map((candidate): Counted => ({ candidate, gain: candidate.holds.size })).toSorted(isBefore);
  const covered = new Set<number>();
  const taken: Taken[] = [];
  for (let first = waiting.shift(); first !== undefined; first = waiting.shift()) {
    const gain = [...first.candidate.holds].filter((group) => !covered.has(group)).length;
    if (gain === 0) continue;
    if (gain < first.gain) {
      const again: Counted = { candidate: first.candidate, gain };
      waiting.splice(placeFor(again, waiting), 0, again);
      continue;
    }
    for (const group of first.candidate.holds) covered.add(group);
    taken.push({ ...first.candidate, pieces: gain });
  }
  return taken;
}

interface Counted {
  readonly candidate: Candidate;
  readonly gain: number;
}

/** Who brings most comes first. */
const isBefore = (a: Counted, b: Counted): number => b.gain - a.gain || newestFirst(a.candidate, b.candidate);

function newestFirst(a: Candidate, b: Candidate): number {
  const [documentA, documentB] = [a, b].map(({ order }) => Math.floor(order / MOST_PAGES_A_DOCUMENT));
  return (documentB ?? 0) - (documentA ?? 0) || a.page - b.page;
}

/** By halving: the list stays in order. */
function placeFor(entry: Counted, sorted: readonly Counted[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle];
    if (there !== undefined && isBefore(there, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The pages on which a chosen passage goes on, directly behind the page that brought it; they bring no piece of their own. */
function withContinuations(taken: readonly Taken[], groups: Groups, candidates: ReadonlyMap<string, Candidate>): readonly Taken[] {
  const isThere = new Set(taken.map(({ document, page }) => keyOf(document, page)));
  const wholeOn = (standing: Standing): boolean =>
    isThere.has(keyOf(standing.head.sha256, pageOf(standing))) &&
    (standing.passage.place.continues ?? []).every(({ page }) => isThere.has(keyOf(standing.head.sha256, page)));
  const added: (Taken & { readonly behind: number })[] = [];
  for (const { standings } of groups) {
    if (standings.some(wholeOn)) continue;
    const begun = standings.find((standing) => isThere.has(keyOf(standing.head.sha256, pageOf(standing))));
    const lead = begun === undefined ? undefined : candidates.get(keyOf(begun.head.sha256, pageOf(begun)));
    if (begun === undefined || lead === undefined) continue;
    for (const { page } of begun.passage.place.continues ?? []) {
      const key = keyOf(lead.document, page);
      if (isThere.has(key)) continue;
      isThere.add(key);
      added.push({ document: lead.document, page, pieces: 0, order: lead.order - lead.page + page, behind: lead.page });
    }
  }
  return taken.flatMap((one) => [one, ...added.filter((extra) => extra.document === one.document && extra.behind === one.page)]);
}
