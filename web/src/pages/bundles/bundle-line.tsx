import { useState, type ReactElement } from 'react';

import { ownBundleApi, type OwnBundle } from '../../client/bundles.ts';
import { useLanguage } from '../../language/language.tsx';
import { QuestionForm } from '../../questions/question-form.tsx';
import { QuestionView } from '../../questions/question-view.tsx';
import type { Questions } from '../../questions/use-questions.ts';

interface LineProps {
  readonly caseId: string;
  readonly sha256: string;
  readonly line: OwnBundle['documents'][number]['lines'][number];
  readonly questions: Questions;
}

/** A line of a document, its questions, and a place to put another. */
export function BundleLine({ caseId, sha256, line, questions }: LineProps): ReactElement {
  const { words } = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const { id, text } = line;
  return (
    <li className="bundle__line" id={`line-${id}`}>
      <p>
        {text}{' '}
        {!isAsking && (
          <button
            type="button"
            className="function-link small-button"
            aria-label={`${words.bundles.ask}: ${text}`}
            onClick={() => setIsAsking(true)}
          >
            {words.bundles.ask}
          </button>
        )}
      </p>
      {questions.ofPassage(id).map((question) => (
        <QuestionView key={question.id} question={question} questions={questions} mayAnswer />
      ))}
      {isAsking && (
        <QuestionForm
          id={`ask-${id}`}
          label={words.bundles.question}
          onSend={(said) => questions.ask(() => ownBundleApi.ask(caseId, { sha256, passage: id, text: said }))}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}
