import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { QuestionView } from '../../questions/question-view.tsx';
import { useCaseQuestions } from '../../questions/questions-context.ts';
import { Alert } from '../../shared/alert.tsx';
import { useMay } from '../../shared/me.ts';

interface SectionProps {
  readonly titles: ReadonlyMap<string, string>;
  readonly onOpen: (document: string, passage: string | null) => void;
}

/** The questions of the case, the newest first, each with the way to its passage. */
export function QuestionsSection({ titles, onOpen }: SectionProps): ReactElement {
  const { words } = useLanguage();
  const questions = useCaseQuestions();
  const mayAnswer = useMay('bundle.make');
  const asked = questions?.list.toReversed() ?? [];
  return (
    <section className="record__section" aria-labelledby="questions-title">
      <h2 id="questions-title">{words.bundles.questions}</h2>
      {asked.length === 0 && (
        <Alert variant="info" heading={words.bundles.noQuestions}>
          {words.bundles.noQuestionsHelp}
        </Alert>
      )}
      <ul className="plain record__list">
        {questions !== null &&
          asked.map((question) => (
            <li key={question.id} className="record__one">
              <QuestionView question={question} questions={questions} mayAnswer={mayAnswer} />
              <button type="button" className="source-link" onClick={() => onOpen(question.sha256, question.passage)}>
                <span className="source-link__title">{titles.get(question.sha256) ?? words.record.openSource}</span>
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
