import { useState, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { ordersApi } from '../../client/orders.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { useMay } from '../../shared/me.ts';
import { sayMoment } from '../../shared/say-moment.ts';
import { useLoad } from '../../shared/use-load.ts';

/** The return as a state in the list of the supplier who sent the document; nothing where nobody would see it. */
export function ReturnInPortal({ caseId, document }: { readonly caseId: string; readonly document: string }): ReactElement | null {
  const { texts, words } = useLanguage();
  const may = useMay('order.make');
  const { loaded, reload } = useLoad(`returned ${caseId} ${document}`, (signal) => ordersApi.returning(caseId, document, signal));
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const attempt = async (change: Promise<unknown>): Promise<void> => {
    await change.then(
      () => setFailure(null),
      (thrown: unknown) => setFailure(failureOf(thrown)),
    );
    reload();
  };
  if (!may || loaded.state !== 'ready' || !loaded.value.isSeen || loaded.value.text === null) return null;
  const { returned } = loaded.value;
  return (
    <div className="order__actions" aria-live="polite">
      {failure !== null && <FailureNotice code={failure} />}
      {returned === null ? (
        <>
          <button type="button" className="button button-secondary" onClick={() => void attempt(ordersApi.makeReturn(caseId, document))}>
            {words.orders.inPortal}
          </button>
          <p className="form-hint">{words.orders.inPortalHelp}</p>
        </>
      ) : (
        <>
          <p>{words.orders.isReturned(sayMoment(returned, texts.locale))}</p>
          <button type="button" className="function-link" onClick={() => void attempt(ordersApi.takeReturnBack(caseId, document))}>
            {words.orders.takeBack}
          </button>
        </>
      )}
    </div>
  );
}
