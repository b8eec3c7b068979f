import type { HeadingId } from '../../../domain/labels.ts';

/** A sentence with the reason why it stands here, or stands elsewhere. */
export interface Example {
  readonly text: string;
  /** The author's section title above it, where it matters. */
  readonly section?: string;
  readonly because: string;
}

/** A standard heading as data. Phrases are written as `model/phrase-finder.ts` reads them. */
export interface Heading {
  readonly id: HeadingId;
  readonly label: { readonly da: string; readonly en: string };
  /** What belongs here and what does not, in English. */
  readonly meaning: string;
  /** ISO 8601 days; a heading that is given up keeps its row, with the day it ended. */
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Words of an author's own section title, field label or form question that point here. */
  readonly titles: readonly string[];
  /** Words of a sentence that point here. */
  readonly cues: readonly string[];
  /** Words of a sentence that speak against this heading although a cue stands in it. */
  readonly against: readonly string[];
  readonly examples: readonly Example[];
  /** Sentences that look as if they belonged here. */
  readonly counterexamples: readonly (Example & { readonly heading: HeadingId })[];
}
