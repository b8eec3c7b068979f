import type { DocumentKind, Voice } from '../../../domain/labels.ts';

/** What the document says about all its passages. */
export interface DocumentContext {
  readonly kind: DocumentKind;
  /** Whoever wrote the document vouches for what it does not report from somebody else. */
  readonly authorVoice: Voice;
  readonly title: string | null;
  /** For telling the citizen's name from others; personal, so never part of a result. */
  readonly citizenName: string | null;
}
