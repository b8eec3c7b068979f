import type { ReactElement } from 'react';

import { sayReason } from '../../../../domain/texts/order-words.ts';
import { api } from '../../client/api.ts';
import type { OrderItem } from '../../client/orders.ts';
import { useLanguage } from '../../language/language.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { wordsOf } from '../overview/overview-context.ts';

interface AnswersProps {
  readonly caseId: string;
  readonly order: OrderItem;
  readonly match: NonNullable<OrderItem['match']>;
  readonly onOpen: (document: string, passage: string | null) => void;
}

/** Sources shown per question; the document holds the rest. */
const SHOWN = 4;

/** Each question as answered, partly or not, why, and the words it rests on: one press opens them in the document. */
export function OrderAnswers({ caseId, order, match, onOpen }: AnswersProps): ReactElement {
  const { texts, words } = useLanguage();
  const { loaded } = useLoad(`answering ${caseId} ${match.document}`, (signal) => api.document(caseId, match.document, signal));
  const passages = new Map(loaded.state === 'ready' ? loaded.value.passages.map((passage) => [String(passage.id), passage]) : []);
  const answered = match.answers.filter(({ answer }) => answer === 'answered').length;
  return (
    <details className="order__answers" open={answered < match.answers.length}>
      <summary>
        {words.orders.answers}: {words.orders.answersLeft(answered, match.answers.length)}
      </summary>
      <ol>
        {order.questions.map(({ id, text }) => {
          const answer = match.answers.find(({ question }) => question === id);
          if (answer === undefined) return null;
          const rest = answer.passages.flatMap((passage) => passages.get(passage) ?? []).slice(0, SHOWN);
          return (
            <li key={id}>
              <p>
                <strong className={`order__answer order__answer--${answer.answer}`}>{texts.orders.answers[answer.answer]}</strong>: {text}{' '}
                <span className="order__reason">{sayReason(answer.reason, texts.orders)}.</span>
              </p>
              <ul className="plain">
                {rest.map((passage) => (
                  <li key={passage.id}>
                    <button type="button" className="source-link" onClick={() => onOpen(match.document, passage.id)}>
                      <span className="sr-only">{words.orders.openAnswer('')}</span>
                      <q>{wordsOf(passage)}</q>
                    </button>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
