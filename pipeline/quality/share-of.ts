/** Fewer papers, or papers of fewer citizens, tell about single ones; their share is held back. */
const LEAST_PAPERS = 5;
const LEAST_CASES = 3;
/** Below so many papers a share jumps by chance, and is shown as resting on few. */
const MANY_PAPERS = 20;

/** How much a share rests on. */
export type Weight = 'none' | 'too-few' | 'few' | 'many';

export interface Counted {
  /** Papers that the check is made for. */
  readonly papers: number;
  /** Cases that they come from. */
  readonly cases: number;
  /** Papers in which it found something. */
  readonly found: number;
}

export interface Share {
  readonly papers: number;
  readonly weight: Weight;
  /** Null where it is held back, or there is nothing to count. */
  readonly found: number | null;
  /** In per cent, to one decimal; null likewise. */
  readonly percent: number | null;
}

/** @example shareOf({ papers: 40, cases: 31, found: 9 }) // { papers: 40, weight: 'many', found: 9, percent: 22.5 } */
export function shareOf({ papers, cases, found }: Counted): Share {
  if (papers === 0) return { papers, weight: 'none', found: null, percent: null };
  if (papers < LEAST_PAPERS || cases < LEAST_CASES) return { papers, weight: 'too-few', found: null, percent: null };
  return { papers, weight: papers < MANY_PAPERS ? 'few' : 'many', found, percent: Math.round((found / papers) * 1_000) / 10 };
}
