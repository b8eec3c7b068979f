import type { PassageId, Sha256 } from './ids.ts';
import type { DocumentKind, HeadingId } from './labels.ts';

/** How old a document is, by its own dates. Days are ISO 8601, ages are whole days. */
export interface DocumentAge {
  readonly document: Sha256;
  readonly kind: DocumentKind;
  readonly dates: { readonly examined: string | null; readonly written: string | null; readonly received: string | null };
  /** The day it speaks of: examined, else written, else received. */
  readonly day: string | null;
  readonly age: number | null;
  /** When the case was sent to the team; null where it was not, or the document came later. */
  readonly ageWhenSent: number | null;
  /** What has happened since: passages of later documents that change or contradict this one's. */
  readonly since: {
    /** How many are of later days: the last so many of the case, so that the answer does not grow with its square. */
    readonly documents: number;
    readonly changed: readonly PassageId[];
    readonly conflicting: readonly PassageId[];
  };
}

/** How old what a heading rests on is. */
export interface HeadingAge {
  readonly heading: HeadingId;
  readonly newest: { readonly document: Sha256; readonly day: string } | null;
  readonly age: number | null;
  readonly newestWhenSent: { readonly document: Sha256; readonly day: string } | null;
  readonly ageWhenSent: number | null;
}

export interface CaseAges {
  readonly today: string;
  readonly sentToTeam: string | null;
  /** In the order of the case. */
  readonly documents: readonly DocumentAge[];
  readonly headings: readonly HeadingAge[];
}
