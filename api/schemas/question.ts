import { z } from 'zod';
import { caseId, passageId, sha256 } from './ids.ts';
import { pageOfItems } from './page.ts';

const text = z.string().trim().min(1).max(2_000);
const id = z.string().min(1).max(64);

/** A question of a participant, on a passage of her bundle. */
export const newQuestion = z.strictObject({ sha256, passage: passageId, text });
/** A question of a caseworker to the participants of a bundle. */
export const newQuestionTo = newQuestion.extend({ bundle: id });
export const newAnswer = z.strictObject({ text });
export const questionParams = z.object({ caseId, id });

const written = {
  id,
  text,
  at: z.string().describe('ISO 8601 moment'),
  by: z.string().describe('Name of the person'),
  isMine: z.boolean().describe('Written by the person who asks, who alone may take it away'),
};

/** A question with its answers, oldest first. */
export const questionItem = z
  .object({
    ...written,
    bundle: id,
    sha256,
    passage: passageId,
    stands: z.boolean().describe('False where a newer reading no longer holds the words that were asked about, as one piece'),
    answers: z.array(z.object(written)).readonly(),
  })
  .meta({ id: 'Question' });

/** Oldest first. */
export const questionList = pageOfItems(questionItem);
