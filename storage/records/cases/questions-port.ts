import type { CaseId, PassageId, PersonId, Sha256 } from '../../../domain/ids.ts';

/** What somebody answered to a question. */
export interface Answer {
  readonly id: string;
  readonly text: string;
  readonly by: PersonId;
  readonly at: Date;
}

/** A question on a passage of a document in a bundle: its participants and whoever may read the case see it. */
export interface Question {
  readonly id: string;
  readonly caseId: CaseId;
  readonly bundle: string;
  readonly sha256: Sha256;
  readonly passage: PassageId;
  /** SHA-256 of the passage's text: tells whether the id still stands for the words that were asked about. */
  readonly words: Sha256;
  readonly text: string;
  readonly by: PersonId;
  readonly at: Date;
  readonly answers: readonly Answer[];
}

/** Something that was written, in which bundle and by whom. */
export interface Written {
  readonly kind: 'question' | 'answer';
  readonly bundle: string;
  readonly by: PersonId;
}

/** Where a question or an answer is. */
export interface WrittenAt {
  readonly caseId: CaseId;
  readonly id: string;
}

export interface Questions {
  /** Repeating an id changes nothing. Throws `document.unknown` where the bundle does not hold the document. */
  ask(question: Omit<Question, 'answers'>): Promise<void>;
  /** Repeating an id changes nothing. */
  answer(of: { readonly caseId: CaseId; readonly question: string }, answer: Answer): Promise<void>;
  /** Those that stand, oldest first, of one bundle or of all. */
  list(caseId: CaseId, bundle?: string): Promise<readonly Question[]>;
  /** A question or an answer, also one that was taken away, so that it can be put back. */
  find(at: WrittenAt): Promise<Written | null>;
  /** Null: it stands again. */
  remove(at: WrittenAt, when: Date | null): Promise<void>;
}
