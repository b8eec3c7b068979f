import type { Status } from '../../../domain/labels.ts';
import type { Trees } from '../trees.ts';
import type { WordCounts } from '../word-counts.ts';

/** What was learned, and from what. Made by `npm run train:compare`; no sentence of a case stands in it. */
export interface CompareModel {
  readonly provenance: { readonly madeBy: string; readonly cases: readonly string[]; readonly passages: number };
  /** Names the numbers of a pair and of a passage: a model made for others is refused. */
  readonly features: { readonly pair: readonly string[]; readonly passage: readonly string[] };
  readonly counts: WordCounts;
  /** Whether a pair speaks of the same matter. */
  readonly link: Trees;
  /** What the later of a linked pair does: repeat, change, contradict. */
  readonly relations: { readonly repeated: Trees; readonly changed: Trees; readonly conflicting: Trees };
  /** The passage as a whole, over its best candidates. */
  readonly statuses: Readonly<Record<Status, Trees>>;
}
