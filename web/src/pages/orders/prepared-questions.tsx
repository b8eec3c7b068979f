import type { ReactElement } from 'react';

import type { PreparedQuestion } from '../../client/orders.ts';
import { useLanguage } from '../../language/language.tsx';
import { CheckBox } from '../../shared/check-box.tsx';
import { wordsOf } from '../overview/overview-context.ts';

interface QuestionsProps {
  readonly questions: readonly PreparedQuestion[];
  /** Ids of those that are not asked. */
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
  readonly onOpen: (document: string, passage: string | null) => void;
}

/** The standard questions of a kind, each with what the case says already and how old that is. */
export function PreparedQuestions({ questions, left, onLeave, onOpen }: QuestionsProps): ReactElement {
  const { texts, words } = useLanguage();
  if (questions.length === 0) return <p>{texts.orders.noQuestions}.</p>;
  const turn = (id: string, isAsked: boolean): void => {
    const next = new Set(left);
    if (isAsked) next.delete(id);
    else next.add(id);
    onLeave(next);
  };
  return (
    <fieldset className="order-form__questions">
      <legend className="form-label">{words.orders.questions}</legend>
      <p className="form-hint">{words.orders.questionsHelp}</p>
      {questions.map((prepared) => (
        <div key={prepared.question.id}>
          <CheckBox
            id={`ask-${prepared.question.id}`}
            label={prepared.question.text}
            isChecked={!left.has(prepared.question.id)}
            onChange={(isAsked) => turn(prepared.question.id, isAsked)}
          />
          <Known prepared={prepared} onOpen={onOpen} />
        </div>
      ))}
    </fieldset>
  );
}

function Known({ prepared, onOpen }: { readonly prepared: PreparedQuestion; readonly onOpen: QuestionsProps['onOpen'] }): ReactElement {
  const { words, day } = useLanguage();
  const { known, newestSource, question } = prepared;
  if (known.length === 0) return <p className="order-form__known form-hint">{words.orders.knownHelp}</p>;
  return (
    <details className="order-form__known">
      <summary>
        {words.orders.known(known.length, day(newestSource))}
        <span className="sr-only">: {question.text}</span>
      </summary>
      <ul className="plain">
        {known.map(({ passage, document, date }) => (
          <li key={passage.id}>
            <button type="button" className="source-link" onClick={() => onOpen(document, passage.id)}>
              <span className="sr-only">{words.orders.openAnswer('')}</span>
              <q>{wordsOf(passage)}</q> <span className="source-link__where">{day(date)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
