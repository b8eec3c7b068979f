import type { PassageId, Sha256 } from './ids.ts';
import type { DocumentKind, HeadingId, Voice } from './labels.ts';
import type { Fact, Passage } from './passage.ts';

/** One thing that was asked, and where its answer would stand. */
export interface OrderQuestion {
  readonly id: string;
  readonly text: string;
  readonly headings: readonly HeadingId[];
  /** The author's own judgement is asked for: what the citizen says does not answer it alone. */
  readonly wantsAssessment: boolean;
  /** Whose own words are asked for; anybody's where it is left out. */
  readonly voice?: Voice;
  /** Facts that answer it wherever they stand. */
  readonly facts?: readonly Fact['type'][];
}

/** A statement or report that was asked for: what, of whom, with which questions, by when. Dates are ISO 8601 days. */
export interface Order {
  readonly id: string;
  readonly kind: DocumentKind;
  /** Person or organisation that was asked; null where anybody of the kind may answer. */
  readonly recipient: string | null;
  readonly asked: string;
  readonly due: string | null;
  /** The reference that an answer may repeat. */
  readonly reference: string | null;
  readonly questions: readonly OrderQuestion[];
  /** A person's word on which document answers it; `document: null` says that none does. Null where the matching decides. */
  readonly pin: { readonly document: Sha256 | null; readonly by?: 'sender' } | null;
}

export interface AnsweredQuestion {
  readonly question: OrderQuestion;
  readonly answer: 'answered' | 'partly' | 'not';
  /** What it rests on; empty exactly where nothing answers. */
  readonly passages: readonly Passage[];
  /** English code with words. */
  readonly reason: string;
}

/** An answer as it is kept: ids into the case. */
export interface KeptAnswer {
  readonly question: string;
  readonly answer: AnsweredQuestion['answer'];
  readonly passages: readonly PassageId[];
  readonly reason: string;
}

/** A document that was taken for the answer to an order. */
export interface OrderMatch {
  readonly order: Order;
  readonly document: Sha256;
  /** What speaks for it: kind, sender, dates, reference. */
  readonly reasons: readonly string[];
  readonly answers: readonly AnsweredQuestion[];
}
