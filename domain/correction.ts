import type { CaseId, PassageId, PersonId, Sha256 } from './ids.ts';
import type { Place } from './place.ts';

/** What a caseworker can correct: labels of a passage, or kind and date of a document. */
export const correctables = ['heading', 'voice', 'nature', 'status', 'kind', 'date'] as const;
export type Correctable = (typeof correctables)[number];

/** A caseworker's word against the program's; it wins over every later classification until it is undone. */
export interface Correction {
  readonly id: string;
  readonly caseId: CaseId;
  readonly sha256: Sha256;
  /** Null where it corrects the document itself. */
  readonly passage: PassageId | null;
  /** SHA-256 of the passage's text: finds it again where a newer parser cuts the document in other places. Null with `passage`. */
  readonly words: Sha256 | null;
  /** Where the passage stood: tells apart the same words standing twice. Null with `passage`. */
  readonly place: Place | null;
  readonly field: Correctable;
  /** What the caseworker saw there before; null for a date where the document had none. */
  readonly from: string | null;
  readonly value: string;
  /** Status only: the earlier passage, with its words and its place. */
  readonly of: PassageId | null;
  readonly ofWords: Sha256 | null;
  readonly ofPlace: Place | null;
  readonly by: PersonId;
  readonly at: Date;
  readonly undone: { readonly by: PersonId; readonly at: Date } | null;
}
