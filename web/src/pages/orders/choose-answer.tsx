import { useState, type FormEvent, type ReactElement } from 'react';

import type { OrderItem } from '../../client/orders.ts';
import type { DocumentItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Choice } from '../../shared/choice.tsx';
import { Sheet } from '../../shared/sheet.tsx';
import { titleOf } from '../../shared/title-of.ts';
import type { OrderChanges } from './use-order-changes.ts';

interface ChooseProps {
  readonly order: OrderItem;
  readonly documents: readonly DocumentItem[];
  readonly changes: OrderChanges;
  readonly onClose: () => void;
}

const [MATCHING, NONE] = ['matching', 'none'];

/** A caseworker's word on which document answers: one of the case, none, or the matching its turn again. */
export function ChooseAnswer({ order, documents, changes, onClose }: ChooseProps): ReactElement {
  const { words, day } = useLanguage();
  const [chosen, setChosen] = useState(order.isPinned ? (order.match?.document ?? NONE) : MATCHING);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen === MATCHING) changes.match(order);
    else changes.choose(order, chosen === NONE ? null : (chosen ?? null));
    onClose();
  };
  const since = documents.filter(({ head }) => head !== null).toReversed();
  return (
    <Sheet title={words.orders.choose} onClose={onClose}>
      <form onSubmit={save}>
        <Choice id={`answer-${order.id}`} label={words.orders.chooseHelp} value={chosen ?? ''} onChange={setChosen}>
          <option value={MATCHING}>{words.orders.matching}</option>
          <option value={NONE}>{words.orders.noDocument}</option>
          {since.map((document) => (
            <option value={document.sha256} key={document.sha256}>
              {titleOf(document)}, {day(document.head?.documentDate ?? document.received)}
            </option>
          ))}
        </Choice>
        <p>
          <button type="submit" className="button button-primary">
            {words.orders.saveChoice}
          </button>
        </p>
      </form>
    </Sheet>
  );
}
