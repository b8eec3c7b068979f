import type { Fact } from '../../domain/passage.ts';

/** What the program read out of one file, as `compare --json` prints it; only what is scored. */
export interface ResultDocument {
  readonly file: string;
  readonly kind: string;
  readonly documentDate: string | null;
  readonly flags: readonly string[];
  readonly passages: readonly ResultPassage[];
}

export interface ResultPassage {
  readonly id: string;
  readonly text: string;
  readonly heading: string;
  readonly voice: string;
  readonly nature: string;
  /** Left out before comparing: counts as new. */
  readonly status?: string;
  readonly of?: string | null;
  readonly facts: readonly (Fact | Readonly<Record<string, unknown>>)[];
}
