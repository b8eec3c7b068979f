import type { ReactElement } from 'react';

import type { FailureCode } from '../../../domain/failures.ts';
import { useLanguage } from '../language/language.tsx';
import { FailureNotice } from './failure-notice.tsx';

/** A page whose contents could not be had: that it is so, as its title, and why. */
export function FailedPage({ code, onRetry }: { readonly code: FailureCode; readonly onRetry: () => void }): ReactElement {
  const { words } = useLanguage();
  return (
    <div className="container page">
      <h1>{words.failedPage}</h1>
      <FailureNotice code={code} onRetry={onRetry} />
    </div>
  );
}
