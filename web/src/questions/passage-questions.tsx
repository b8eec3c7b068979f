import type { ReactElement } from 'react';

import { useMay } from '../shared/me.ts';
import { QuestionView } from './question-view.tsx';
import { useCaseQuestions } from './questions-context.ts';

/** The questions on a passage, where a page of the case shows it. */
export function PassageQuestions({ passage }: { readonly passage: string }): ReactElement | null {
  const questions = useCaseQuestions();
  const mayAnswer = useMay('bundle.make');
  const asked = questions?.ofPassage(passage) ?? [];
  if (questions === null || asked.length === 0) return null;
  return (
    <div className="line-tools">
      {asked.map((question) => (
        <div className="note--line" key={question.id}>
          <QuestionView question={question} questions={questions} mayAnswer={mayAnswer} />
        </div>
      ))}
    </div>
  );
}
