import type { Delivered } from './deliver.ts';
import type { PaperSet } from './open-set.ts';
import type { Paper } from './papers.ts';

/** What a case shows when nothing happened. */
export type Expected = Readonly<Record<Paper['case'], string>>;

/** What was sent while a fault struck. */
export interface Struck {
  readonly name: string;
  readonly blows: number;
  readonly sets: readonly PaperSet[];
  readonly delivered: readonly (Delivered & { readonly set: PaperSet })[];
}

export interface Outcome {
  readonly name: string;
  readonly blows: number;
  /** Papers that were answered, with an id or a refusal. */
  readonly answered: number;
  /** Sendings beyond the first of each. */
  readonly sentAgain: number;
  /** Documents that failed for a person to see although nothing is wrong with them; tried again once, by the door for it. */
  readonly failedVisibly: number;
  /** From the end of the fault until nothing was on its way. */
  readonly settleSeconds: number;
  readonly spareKeys: number;
  /** What should not be; empty where everything is as in the undisturbed run. */
  readonly faults: readonly string[];
}
