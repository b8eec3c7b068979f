import { useCallback, useEffect, useState, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { operationsApi, type Operations } from '../../client/operations.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { Toast, type ToastMessage } from '../../shared/toast.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { useTitle } from '../../shared/use-title.ts';
import { FailureTable } from './failure-table.tsx';
import { StateList } from './state-list.tsx';
import { StepTable } from './step-table.tsx';

/** The page looks again by itself while somebody looks at it. */
const LOOK_MILLISECONDS = 10_000;

/** Does something and tells of it; the page is read again either way. */
export type Act = (work: Promise<string>) => Promise<void>;

/** How the system does, for those who run it. */
export function OperationsPage(): ReactElement {
  const { words } = useLanguage();
  const { operations } = words;
  const { loaded, reload } = useLoad('operations', operationsApi.operations);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [message, setMessage] = useState<ToastMessage | null>(null);
  useTitle(operations.title);
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && reload(), LOOK_MILLISECONDS);
    return () => clearInterval(timer);
  }, [reload]);
  const close = useCallback(() => setMessage(null), []);
  const act: Act = async (work) => {
    setFailure(null);
    await work.then(
      (text) => setMessage({ text }),
      (thrown: unknown) => setFailure(failureOf(thrown)),
    );
    reload();
  };
  return (
    <div className="container page">
      <h1>{operations.title}</h1>
      <p>{operations.lead}</p>
      {failure !== null && <FailureNotice code={failure} />}
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && <Told told={loaded.value} onAct={act} />}
      <p>
        <button type="button" className="button button-secondary button-small" onClick={reload}>
          {operations.refresh}
        </button>{' '}
        <a href="/api/queues">{operations.board}</a>
      </p>
      <Toast message={message} onClose={close} />
    </div>
  );
}

function Told({ told, onAct }: { readonly told: Operations; readonly onAct: Act }): ReactElement {
  return (
    <>
      <StateList told={told} />
      <StepTable steps={told.steps} onAct={onAct} />
      <FailureTable told={told} onAct={onAct} />
    </>
  );
}
