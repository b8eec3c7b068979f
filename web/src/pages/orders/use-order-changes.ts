import { ordersApi, type NewOrder, type OrderItem } from '../../client/orders.ts';
import { useLanguage } from '../../language/language.tsx';
import type { ToastMessage } from '../../shared/toast.tsx';
import { useAttempt } from '../../shared/use-attempt.ts';

export interface OrderChanges {
  /** True when the api has taken it. */
  readonly make: (order: NewOrder) => Promise<boolean>;
  readonly withdraw: (order: OrderItem) => void;
  readonly restore: (order: OrderItem) => void;
  readonly choose: (order: OrderItem, document: string | null) => void;
  readonly match: (order: OrderItem) => void;
  readonly message: ToastMessage | null;
  readonly clearMessage: () => void;
}

/** Changes of a case's orders, each said on the page; `onChange` runs when the api has taken it. */
export function useOrderChanges(caseId: string, onChange: () => void): OrderChanges {
  const { words } = useLanguage();
  const { attempt, message, clearMessage } = useAttempt((isTaken) => {
    if (isTaken) onChange();
  });
  const restore = ({ id }: OrderItem): void => void attempt(ordersApi.restore(caseId, id), { text: words.orders.restored });
  const choiceSaved = { text: words.orders.choiceSaved };
  return {
    make: (order) => attempt(ordersApi.make(caseId, order), { text: words.orders.made }),
    withdraw: (order) => void attempt(ordersApi.withdraw(caseId, order.id), { text: words.orders.withdrawn, undo: () => restore(order) }),
    restore,
    choose: ({ id }, document) => void attempt(ordersApi.choose(caseId, id, document), choiceSaved),
    match: ({ id }) => void attempt(ordersApi.match(caseId, id), choiceSaved),
    message,
    clearMessage,
  };
}
