import { headingIds, natures, voices } from '../../../domain/labels.ts';

/** Where each label's column stands in a row of scores: headings, then voices, then natures. */
export const columns = {
  heading: { start: 0, labels: headingIds },
  voice: { start: headingIds.length, labels: voices },
  nature: { start: headingIds.length + voices.length, labels: natures },
} as const;

/** What is learned for every passage. */
export type Task = keyof typeof columns;
export const tasks: readonly Task[] = ['heading', 'voice', 'nature'];

/** Columns of all tasks together. */
export const width = headingIds.length + voices.length + natures.length;

/** A learned model; made by `npm run train`, never changed by hand. Plain numbers, no code. */
export interface Model {
  /** Changes with every training; stored with every result. */
  readonly version: string;
  /** The features that count, as 32-bit hashes of their names. */
  readonly hashes: Uint32Array;
  /** One row of `width` whole numbers per feature; times its column's scale it is a weight. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  /** Confidence below which a passage is not placed. */
  readonly threshold: number;
  /** Divides the scores of headings before they become probabilities, so that 0.8 is right eight times in ten. */
  readonly temperature: number;
}
