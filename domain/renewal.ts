import type { FailureCode } from './failures.ts';
import type { CaseId } from './ids.ts';
import type { DocumentKind } from './labels.ts';

/** Which documents are made anew; what is left out does not narrow. One document or one case is named alone. */
export interface RenewalFilter {
  readonly caseId?: CaseId | undefined;
  /** The beginning of a document's SHA-256, twelve digits at least, as `sagsblik case` prints it. */
  readonly document?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  /** Words in the organisation it comes from, in any case of letters. */
  readonly organisation?: string | undefined;
  /** Day of the document, else of its receipt; both days included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only those whose version is another than this one. */
  readonly otherThan?: string | undefined;
  /** Only those that none of these parsers has read; one whose parser was never noted is among them. */
  readonly otherParsers?: readonly string[] | undefined;
  /** Only those that no virus scanner has seen. */
  readonly unscanned?: boolean | undefined;
}

/** How far a renewal has come: counts alone, so that it may be shown to operators. */
export interface RenewalProgress {
  readonly id: string;
  /** The step that does it. */
  readonly step: string;
  /** ISO 8601 moment. */
  readonly askedAt: string;
  /** Documents that were asked for. */
  readonly documents: number;
  readonly waiting: number;
  /** Given up; their old result stands. */
  readonly failed: number;
  /** Why, each code once. */
  readonly codes: readonly FailureCode[];
}

/**
 * Whether a filter may be asked: which kinds and senders one case or one document has is its content, and a count must not tell it to an
 * operator, so a case or a document is named alone.
 */
export function isFairFilter({ caseId, document, kind, organisation, from, to }: RenewalFilter): boolean {
  return (caseId === undefined && document === undefined) || [kind, organisation, from, to].every((each) => each === undefined);
}
