import { useState, type ReactElement } from 'react';

import type { DocumentKind } from '../../../../domain/labels.ts';
import { api } from '../../client/api.ts';
import { ordersApi, type OrderItem } from '../../client/orders.ts';
import type { CaseItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { addressWith, navigate, useLocation } from '../../routing/location.ts';
import { Alert } from '../../shared/alert.tsx';
import { Choice } from '../../shared/choice.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useMay } from '../../shared/me.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { OrderFiguresSection } from './order-figures-section.tsx';
import { OrdersTable } from './orders-table.tsx';

/** Open and overdue orders over the cases I may see, those due first on top; figures for those who lead. */
export function MyOrdersPage(): ReactElement {
  const { words } = useLanguage();
  useTitle(words.orders.overCases);
  const { loaded, reload } = useLoad('my orders', async (signal) => {
    const [orders, cases] = await Promise.all([ordersApi.open(signal), api.cases(signal)]);
    return { orders, cases };
  });
  const seesFigures = useMay('order.statistics');
  return (
    <div className="container page orders">
      <h1>{words.orders.overCases}</h1>
      <p className="page__lead">{words.orders.overCasesLead}</p>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && <Filtered {...loaded.value} />}
      {seesFigures && <OrderFiguresSection />}
    </div>
  );
}

interface FilteredProps {
  readonly orders: readonly OrderItem[];
  readonly cases: readonly CaseItem[];
}

function Filtered({ orders, cases }: FilteredProps): ReactElement {
  const { texts, words } = useLanguage();
  // the choice stands in the address, so that Mine sager can lead to what is overdue
  const isOverdue = useLocation().parameters.get('vis') === 'over-fristen';
  const [kind, setKind] = useState<DocumentKind | null>(null);
  if (orders.length === 0) {
    return (
      <Alert variant="info" heading={words.orders.noneOpen}>
        {words.orders.noneOpenHelp}
      </Alert>
    );
  }
  const kinds = [...new Set(orders.map((order) => order.kind))];
  const shown = orders.filter((order) => (!isOverdue || order.state === 'overdue') && (kind === null || order.kind === kind));
  return (
    <>
      <div className="list-tools">
        <Choice
          id="orders-state"
          label={words.orders.show}
          value={isOverdue ? 'over-fristen' : ''}
          onChange={(value) => navigate(addressWith({ vis: value === '' ? null : value }), 'replace')}
        >
          <option value="">{words.orders.all}</option>
          <option value="over-fristen">{words.orders.onlyOverdue}</option>
        </Choice>
        <Choice
          id="orders-kind"
          label={words.orders.ofKind}
          value={kind ?? ''}
          onChange={(value) => setKind(kinds.find((each) => each === value) ?? null)}
        >
          <option value="">{words.orders.allKinds}</option>
          {kinds.map((each) => (
            <option value={each} key={each}>
              {texts.kinds[each]}
            </option>
          ))}
        </Choice>
      </div>
      <output className="page__count">{words.orders.count(shown.length)}</output>
      {shown.length > 0 && <OrdersTable orders={shown} cases={cases} />}
    </>
  );
}
