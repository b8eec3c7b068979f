import { useState, type ReactElement } from 'react';

import { ordersApi, type OrderItem } from '../../client/orders.ts';
import type { DocumentItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { useMay } from '../../shared/me.ts';
import { titleOf } from '../../shared/title-of.ts';
import { ChooseAnswer } from './choose-answer.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import { OrderAnswers } from './order-answers.tsx';
import { OrderState } from './order-state.tsx';
import { ReturnButton } from './return-button.tsx';
import type { OrderChanges } from './use-order-changes.ts';

interface CardProps {
  readonly order: OrderItem;
  readonly documents: readonly DocumentItem[];
  readonly changes: OrderChanges;
  readonly onOpen: (document: string, passage: string | null) => void;
}

/** One order: what, of whom, by when, what came, and what can be done about it. */
export function OrderCard({ order, documents, changes, onOpen }: CardProps): ReactElement {
  const { texts, words, day } = useLanguage();
  const { kind, recipient, asked, due, reference, match } = order;
  const answering = match === null ? undefined : documents.find(({ sha256 }) => sha256 === match.document);
  const title = answering === undefined ? '' : titleOf(answering);
  const facts = [
    words.orders.asked(day(asked)),
    due === null ? words.orders.noDue : words.orders.due(day(due)),
    ...(reference === null ? [] : [words.orders.reference(reference)]),
    ...(order.isPinned ? [words.orders.chosen] : []),
  ];
  return (
    <article className="order" aria-labelledby={`order-${order.id}`}>
      <div className="order__head">
        <h3 id={`order-${order.id}`}>
          {texts.kinds[kind]} {recipient !== null && <span className="order__recipient">{words.orders.of(recipient)}</span>}
        </h3>
        <OrderState order={order} />
      </div>
      <p className="order__facts">{facts.join(' · ')}</p>
      {match !== null && (
        <>
          <p>
            {words.orders.answeredBy}{' '}
            <button type="button" className="source-link" onClick={() => onOpen(match.document, null)}>
              <span className="source-link__title">{title === '' ? texts.kinds[kind] : title}</span>
            </button>{' '}
            {answering !== undefined && day(answering.head?.documentDate ?? answering.received)}
          </p>
          {match.answers.length > 0 && <OrderAnswers caseId={order.caseId} order={order} match={match} onOpen={onOpen} />}
        </>
      )}
      <Actions order={order} documents={documents} changes={changes} title={title} />
    </article>
  );
}

type ActionsProps = Omit<CardProps, 'onOpen'> & { readonly title: string };

function Actions({ order, documents, changes, title }: ActionsProps): ReactElement {
  const { texts, words } = useLanguage();
  const mayChange = useMay('order.make');
  const [opened, setOpened] = useState<'reminder' | 'choice' | null>(null);
  const close = (): void => setOpened(null);
  const { id, caseId, state, match } = order;
  const button = (text: string, onClick: () => void): ReactElement => (
    <button type="button" className="function-link small-button" onClick={onClick}>
      {text}
      <span className="sr-only">: {texts.kinds[order.kind]}</span>
    </button>
  );
  return (
    <div className="order__actions">
      {(state === 'open' || state === 'overdue') && button(words.orders.remind, () => setOpened('reminder'))}
      {match !== null && <ReturnButton caseId={caseId} document={match.document} title={title} />}
      {mayChange && state !== 'withdrawn' && button(words.orders.choose, () => setOpened('choice'))}
      {mayChange && state !== 'withdrawn' && button(words.orders.withdraw, () => changes.withdraw(order))}
      {mayChange && state === 'withdrawn' && button(words.orders.restore, () => changes.restore(order))}
      {opened === 'reminder' && (
        <LetterSheet
          letter={{
            title: words.orders.reminder,
            key: `reminder ${caseId} ${id}`,
            ask: (signal) => ordersApi.reminder(caseId, id, signal),
          }}
          onClose={close}
        />
      )}
      {opened === 'choice' && <ChooseAnswer order={order} documents={documents} changes={changes} onClose={close} />}
    </div>
  );
}
