import type { Sha256 } from './ids.ts';
import type { DocumentKind, Flag } from './labels.ts';
import type { Notice } from './notice.ts';
import type { ComparedPassage, Passage } from './passage.ts';

/** A report or statement check that found something, with the words it rests on. */
export interface Check {
  readonly code: string;
  readonly words: string;
}

/** What is known of a document without its passages. All dates are ISO 8601 days. */
export interface DocumentHead {
  readonly sha256: Sha256;
  /** As received; personal, so never in a log or a payload. */
  readonly fileName: string;
  readonly parent: Sha256 | null;
  readonly format: string;
  /** A count. */
  readonly pages: number;
  readonly kind: DocumentKind;
  readonly kindConfidence: number;
  readonly kindReason: string;
  /** Written or examined; null where the document does not say. */
  readonly documentDate: string | null;
  /** The day of receipt handed in at intake; stands in where `documentDate` is null. */
  readonly received: string | null;
  readonly author: string | null;
  readonly organisation: string | null;
  /** A short Danish title for the journal. */
  readonly title: string;
  readonly language: string;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly notices: readonly Notice[];
  readonly checks: readonly Check[];
}

export interface ClassifiedDocument {
  readonly head: DocumentHead;
  readonly passages: readonly Passage[];
}

export interface ComparedDocument {
  readonly head: DocumentHead;
  readonly passages: readonly ComparedPassage[];
  readonly flags: readonly Flag[];
  /** The earlier report that this one is nearly identical to. */
  readonly flagOf: Sha256 | null;
}

/**
 * Documents in the order of the case: by date (else day of receipt), then parent before child, then SHA-256. Undated ones come last. A total order:
 * an attachment stands with its mail, so that sorting never hangs on the order of arrival.
 */
export function compareOrder(a: DocumentHead, b: DocumentHead): number {
  return (
    byText(dayOf(a), dayOf(b)) ||
    byText(a.parent ?? a.sha256, b.parent ?? b.sha256) ||
    Number(a.parent !== null) - Number(b.parent !== null) ||
    byText(a.sha256, b.sha256)
  );
}

/** Undated documents stand after all others. */
const dayOf = (head: DocumentHead): string => head.documentDate ?? head.received ?? '9999-12-31';

const byText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
