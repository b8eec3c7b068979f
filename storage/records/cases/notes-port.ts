import type { CaseId, PassageId, PersonId, Sha256 } from '../../../domain/ids.ts';

/** A person's own words on a passage of a case; whoever may read the case sees them. */
export interface Note {
  readonly id: string;
  readonly caseId: CaseId;
  readonly sha256: Sha256;
  readonly passage: PassageId;
  /** SHA-256 of the passage's text: tells whether the id still stands for the words that were noted. */
  readonly words: Sha256;
  readonly text: string;
  /** Grows by one with every change. */
  readonly version: number;
  readonly by: PersonId;
  readonly at: Date;
  readonly changed: Date | null;
}

/** Where a note is, and the version that its writer last saw. */
export interface NoteVersion {
  readonly caseId: CaseId;
  readonly id: string;
  readonly version: number;
}

export interface Notes {
  /** Repeating an id changes nothing. */
  add(note: Omit<Note, 'version' | 'changed'>): Promise<void>;
  /** Those that stand, oldest first. */
  list(caseId: CaseId): Promise<readonly Note[]>;
  /** Also one that was removed, so that removing can be undone. */
  find(caseId: CaseId, id: string): Promise<(Note & { readonly isRemoved: boolean }) | null>;
  /** Throws `request.changed-meanwhile` where it has another version. */
  change(of: NoteVersion, change: { readonly text: string; readonly at: Date }): Promise<void>;
  /** Null: it stands again. Throws `request.changed-meanwhile` where it has another version. */
  remove(of: NoteVersion, at: Date | null): Promise<void>;
}
