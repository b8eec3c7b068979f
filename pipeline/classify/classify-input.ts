import type { Sha256 } from '../../domain/ids.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';

/** What classifying takes: values alone, so that the same input gives the same output. */
export interface ClassifyInput {
  readonly parsed: ParsedDocument;
  readonly sha256: Sha256;
  readonly fileName: string;
  readonly parent: Sha256 | null;
  /** The day of receipt, ISO 8601; null on the command line. */
  readonly received: string | null;
  /** The case's person; null where the case is not known. */
  readonly citizen: { readonly name: string; readonly cpr: string } | null;
}
