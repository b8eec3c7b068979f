import type { PassageId } from './ids.ts';

export const followUpKinds = ['deadline', 'agreement', 'question'] as const;

/** Something that a document leaves to be followed up. */
export interface FollowUp {
  readonly kind: (typeof followUpKinds)[number];
  /** Null for a question that was left open: it has no words in the document. */
  readonly passage: PassageId | null;
  readonly text: string;
  /** ISO 8601 day of a deadline. */
  readonly date: string | null;
}
