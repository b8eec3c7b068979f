import type { z } from 'zod';
import type { PersonId } from '../../domain/ids.ts';
import type { Question } from '../../storage/records/cases/questions-port.ts';
import type { ApiDeps } from '../deps.ts';
import type { questionItem } from '../schemas/question.ts';
import { namesOf } from './names-of.ts';
import { passagesNow } from './passages-now.ts';

/** Questions of one case with names, and whether each still stands at the words it was asked about. */
export async function describeQuestions(
  questions: readonly Question[],
  reader: PersonId,
  { records }: Pick<ApiDeps, 'records'>,
): Promise<z.output<typeof questionItem>[]> {
  const people = questions.flatMap(({ by, answers }) => [by, ...answers.map((answer) => answer.by)]);
  const nameOf = await namesOf(people, records);
  const nowOf = await passagesNow(questions, records);
  const show = ({ id, text, at, by }: Pick<Question, 'id' | 'text' | 'at' | 'by'>) => ({
    id,
    text,
    at: at.toISOString(),
    by: nameOf(by),
    isMine: by === reader,
  });
  return questions.map((question) => {
    const { bundle, sha256, passage, answers } = question;
    const now = nowOf(question);
    return { ...show(question), bundle, sha256, passage: now ?? passage, stands: now !== null, answers: answers.map(show) };
  });
}
