import type { ParsedDocument } from '../../domain/parsed-document.ts';
import type { PdfPiece } from '../../parsers/pdf/join-pages.ts';

export type { PdfPiece } from '../../parsers/pdf/join-pages.ts';

export interface PageProgress {
  readonly done: number;
  readonly total: number;
}

/** Reads hostile files in child processes; the caller never runs a parser itself. */
export interface Sandbox {
  /**
   * Throws a Failure of `document.*`. Pages without usable text come back as `page-needs-ocr` gaps.
   *
   * @param depth files that this one lies in; the deeper it lies, the fewer layers are opened below it
   */
  parse(bytes: Uint8Array, fileName: string, depth?: number): Promise<ParsedDocument>;
  /** Fills the `page-needs-ocr` gaps of `parsed`; a page that cannot be read stays a gap with a notice. */
  ocr(bytes: Uint8Array, parsed: ParsedDocument, onPage?: (progress: PageProgress) => void): Promise<ParsedDocument>;
  /** One PDF of `front`, which is our own, and pages of foreign files behind it. Throws a Failure of `document.*`. */
  join(front: Uint8Array, pieces: readonly PdfPiece[]): Promise<Uint8Array>;
  /** Ends all children; open calls are rejected. */
  close(): Promise<void>;
}
