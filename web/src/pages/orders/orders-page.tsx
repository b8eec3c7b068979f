import type { ReactElement } from 'react';

import { api } from '../../client/api.ts';
import { ordersApi, type OrderItem } from '../../client/orders.ts';
import type { CaseItem, DocumentItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { FailedPage } from '../../shared/failed-page.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useMay } from '../../shared/me.ts';
import { Toast } from '../../shared/toast.tsx';
import { useEvents } from '../../shared/use-events.ts';
import { useLoad } from '../../shared/use-load.ts';
import { useMarking } from '../../shared/use-marking.ts';
import { useTitle } from '../../shared/use-title.ts';
import { SourceBesidePanel } from '../../source/source-beside-panel.tsx';
import { useSourceBeside } from '../../source/use-source-beside.ts';
import { CaseHeader } from '../frame/case-header.tsx';
import { NewOrderForm } from './new-order-form.tsx';
import { OrderCard } from './order-card.tsx';
import { useOrderChanges } from './use-order-changes.ts';

interface Listed {
  readonly item: CaseItem;
  readonly orders: readonly OrderItem[];
  readonly documents: readonly DocumentItem[];
}

/** What was ordered for a case, what came of it, and a new order. */
export function OrdersPage({ caseId }: { readonly caseId: string }): ReactElement {
  const { words } = useLanguage();
  useTitle(words.orders.tab);
  const { loaded, reload } = useLoad<Listed>(`orders ${caseId}`, async (signal) => {
    const [item, orders, documents] = await Promise.all([
      api.case(caseId, signal),
      ordersApi.ofCase(caseId, signal),
      api.documents(caseId, signal),
    ]);
    return { item, orders, documents };
  });
  useEvents(caseId, reload);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') {
    return <FailedPage code={loaded.code} onRetry={reload} />;
  }
  return <CaseOrders {...loaded.value} onChange={reload} />;
}

const urgency = ['overdue', 'open', 'answered', 'withdrawn'];

/** What waits first, by the day it is due; then what was answered, the newest first. */
function byUrgency(a: OrderItem, b: OrderItem): number {
  const byState = urgency.indexOf(a.state) - urgency.indexOf(b.state);
  if (byState !== 0) return byState;
  if (a.match === null && a.due !== b.due) return (a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1;
  return a.asked < b.asked ? 1 : -1;
}

function CaseOrders({ item, orders, documents, onChange }: Listed & { readonly onChange: () => void }): ReactElement {
  const { words } = useLanguage();
  const source = useSourceBeside();
  const marking = useMarking(item.id, onChange);
  const changes = useOrderChanges(item.id, onChange);
  const mayOrder = useMay('order.make');
  return (
    <div className={`overview${source.document === null ? '' : ' overview--split'}`}>
      <div className="overview__main orders">
        <CaseHeader item={item} page="orders" />
        <h2>{words.orders.tab}</h2>
        <p className="view__lead">{words.orders.lead}</p>
        {orders.length === 0 && (
          <Alert variant="info" heading={words.orders.none}>
            {mayOrder && words.orders.noneHelp}
          </Alert>
        )}
        {orders.toSorted(byUrgency).map((order) => (
          <OrderCard order={order} documents={documents} changes={changes} onOpen={source.open} key={order.id} />
        ))}
        {mayOrder && <NewOrderForm caseId={item.id} onMake={changes.make} onOpen={source.open} />}
      </div>
      <SourceBesidePanel caseId={item.id} source={source} marking={marking} />
      <Toast
        message={changes.message ?? marking.message}
        onClose={changes.message === null ? marking.clearMessage : changes.clearMessage}
      />
    </div>
  );
}
