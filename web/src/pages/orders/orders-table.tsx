import { useState, type ReactElement } from 'react';

import { ordersApi, type OrderItem } from '../../client/orders.ts';
import type { CaseItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Link } from '../../routing/link.tsx';
import { pathOf } from '../../routing/route.ts';
import { LetterSheet } from './letter-sheet.tsx';
import { OrderState } from './order-state.tsx';

interface TableProps {
  readonly orders: readonly OrderItem[];
  readonly cases: readonly CaseItem[];
}

/** Orders as rows, each leading to its case and to its reminder; on a telephone each row is a small card. */
export function OrdersTable({ orders, cases }: TableProps): ReactElement {
  const { words } = useLanguage();
  const byId = new Map(cases.map((item) => [String(item.id), item]));
  return (
    <table className="table table--borderless cases orders__table">
      <thead>
        <tr>
          {[words.orders.case, words.orders.ordered, words.orders.term, words.orders.remind].map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <Row order={order} item={byId.get(order.caseId)} key={`${order.caseId} ${order.id}`} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ order, item }: { readonly order: OrderItem; readonly item: CaseItem | undefined }): ReactElement {
  const { texts, words, day } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const { caseId, kind, recipient, asked, due, id } = order;
  return (
    <tr>
      <th scope="row">
        <Link className="cases__name" href={pathOf({ name: 'orders', caseId })}>
          {item?.citizenName ?? caseId}
        </Link>
        {item !== undefined && <span className="cases__reference">{item.reference}</span>}
      </th>
      <td data-title={words.orders.ordered}>
        {texts.kinds[kind]} {recipient !== null && words.orders.of(recipient)}{' '}
        <span className="cases__reference">{words.orders.asked(day(asked))}</span>
      </td>
      <td data-title={words.orders.term}>
        {due === null ? words.orders.noDue : day(due)} <OrderState order={order} />
      </td>
      <td>
        <button type="button" className="function-link small-button" onClick={() => setIsOpen(true)}>
          {words.orders.remind}
          <span className="sr-only">: {texts.kinds[kind]}</span>
        </button>
        {isOpen && (
          <LetterSheet
            letter={{
              title: words.orders.reminder,
              key: `reminder ${caseId} ${id}`,
              ask: (signal) => ordersApi.reminder(caseId, id, signal),
            }}
            onClose={() => setIsOpen(false)}
          />
        )}
      </td>
    </tr>
  );
}
