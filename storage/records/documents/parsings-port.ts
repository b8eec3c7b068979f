import type { ClassifiedDocument } from '../../../domain/document.ts';
import type { CaseId, Sha256 } from '../../../domain/ids.ts';

/** A reading that is made anew, beside the one that stands. */
export interface NextReading {
  /** Key of its object. */
  readonly key: string;
  /** `name@version`. */
  readonly parser: string;
}

/** Which parser read a document, and which of its readings stands: what is made anew stands beside the old one until its passages do. */
export interface Parsings {
  /** A document was read for the first time, or from the beginning. */
  done(caseId: CaseId, sha256: Sha256, how: { readonly state: 'needs-ocr' | 'parsed'; readonly parser: string }): Promise<void>;
  /** A reading anew has come to its next step; false where nobody asks for it any more. */
  goOn(caseId: CaseId, sha256: Sha256, how: NextReading & { readonly step: 'ocr' | 'classify' }): Promise<boolean>;
  /** Passages and reading change in one transaction; nothing happens where the reading is none that is being made. */
  replace(caseId: CaseId, document: ClassifiedDocument, how: { readonly version: string; readonly reading: string }): Promise<void>;
  /** Keys of readings that nothing names any more. */
  dropped(atMost: number): Promise<readonly string[]>;
  /** Their objects are gone. */
  forget(keys: readonly string[]): Promise<void>;
}
