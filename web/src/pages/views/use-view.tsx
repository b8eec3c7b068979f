import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad, type Loaded } from '../../shared/use-load.ts';
import { useOverview } from '../overview/overview-context.ts';

interface Asked<T> {
  readonly loaded: Loaded<T>;
  readonly reload: () => void;
}

/** Asks for a view of the case, and again whenever the overview above it has been made anew. */
export function useView<T>(name: string, ask: (caseId: string, signal: AbortSignal) => Promise<T>): Asked<T> {
  const { caseId, overview } = useOverview();
  const asked = useLoad(`${name} ${caseId}`, (signal) => ask(caseId, signal));
  const { reload } = asked;
  const before = useRef(overview);
  useEffect(() => {
    if (before.current !== overview) reload();
    before.current = overview;
  }, [overview, reload]);
  return asked;
}

interface AnsweredProps<T> {
  readonly asked: Asked<T>;
  readonly children: (value: T) => ReactNode;
}

/** The answer once it is there, else why it is not. */
export function Answered<T>({ asked: { loaded, reload }, children }: AnsweredProps<T>): ReactElement {
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <FailureNotice code={loaded.code} onRetry={reload} />;
  return <>{children(loaded.value)}</>;
}
