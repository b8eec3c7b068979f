import { useState, type ReactElement } from 'react';

import type { QuestionItem } from '../client/bundles.ts';
import { useLanguage } from '../language/language.tsx';
import { sayMoment } from '../shared/say-moment.ts';
import { QuestionForm } from './question-form.tsx';
import type { Questions } from './use-questions.ts';

interface ViewProps {
  readonly question: QuestionItem;
  readonly questions: Questions;
  /** Whether the reader may answer. */
  readonly mayAnswer: boolean;
}

/** A question with its answers, and a place to answer. */
export function QuestionView({ question, questions, mayAnswer }: ViewProps): ReactElement {
  const { words } = useLanguage();
  const { bundles } = words;
  const [isAnswering, setIsAnswering] = useState(false);
  const { id, answers, stands } = question;
  return (
    <div className="note question">
      <Written written={question} kind={bundles.question} onTakeBack={questions.takeBack} />
      {!stands && <p className="note__who">{bundles.moved}</p>}
      {answers.map((answer) => (
        <div className="question__answer" key={answer.id}>
          <Written written={answer} kind={bundles.answer} onTakeBack={questions.takeBack} />
        </div>
      ))}
      {answers.length === 0 && <p className="badge badge-warning">{bundles.unanswered}</p>}
      {mayAnswer && !isAnswering && (
        <p className="note__actions">
          <button
            type="button"
            className="function-link small-button"
            aria-label={`${bundles.answerIt}: ${question.text}`}
            onClick={() => setIsAnswering(true)}
          >
            {bundles.answerIt}
          </button>
        </p>
      )}
      {isAnswering && (
        <QuestionForm
          id={`answer-${id}`}
          label={bundles.answer}
          onSend={(text) => questions.answer(id, text)}
          onCancel={() => setIsAnswering(false)}
        />
      )}
    </div>
  );
}

interface WrittenProps {
  readonly written: Pick<QuestionItem, 'id' | 'text' | 'by' | 'at' | 'isMine'>;
  readonly kind: string;
  readonly onTakeBack: (id: string) => void;
}

function Written({ written: { id, text, by, at, isMine }, kind, onTakeBack }: WrittenProps): ReactElement {
  const { texts, words } = useLanguage();
  return (
    <>
      <p className="note__text">
        <strong>{kind}:</strong> {text}
      </p>
      <p className="note__who">
        {words.bundles.byAt(by, sayMoment(at, texts.locale))}{' '}
        {isMine && (
          <button
            type="button"
            className="function-link small-button"
            aria-label={`${words.bundles.takeBack}: ${text}`}
            onClick={() => onTakeBack(id)}
          >
            {words.bundles.takeBack}
          </button>
        )}
      </p>
    </>
  );
}
