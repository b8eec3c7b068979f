import type { ReactElement } from 'react';

import type { FailureCode } from '../../../domain/failures.ts';
import { useLanguage } from '../language/language.tsx';
import { ClosedPage } from '../pages/access/closed-page.tsx';
import { useLocation } from '../routing/location.ts';
import { FailureNotice } from './failure-notice.tsx';

/** A page whose contents could not be had: that it is so, as its title, and why; a colleague's case asks for a reason instead. */
export function FailedPage({ code, onRetry }: { readonly code: FailureCode; readonly onRetry: () => void }): ReactElement {
  const { words } = useLanguage();
  const { route } = useLocation();
  if (code === 'case.reason-needed' && 'caseId' in route && route.caseId !== null) return <ClosedPage caseId={route.caseId} />;
  return (
    <div className="container page">
      <h1>{words.failedPage}</h1>
      <FailureNotice code={code} onRetry={onRetry} />
    </div>
  );
}
