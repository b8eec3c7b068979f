import type { ReactElement } from 'react';

import type { OrderItem } from '../../client/orders.ts';
import { useLanguage } from '../../language/language.tsx';

const badges = { open: 'badge-info', overdue: 'badge-warning', answered: 'badge-success', withdrawn: 'badge-read' } as const;

/** How far an order is, in words; by how many days where it is overdue. */
export function OrderState({ order: { state, daysOverdue } }: { readonly order: OrderItem }): ReactElement {
  const { words } = useLanguage();
  return (
    <span className={`badge ${badges[state]}`}>
      {state === 'overdue' ? words.orders.overdueBy(daysOverdue) : words.orders.states[state]}
    </span>
  );
}
