import type { ReactElement } from 'react';

import { failures, type FailureCode } from '../../../domain/failures.ts';
import { useLanguage } from '../language/language.tsx';
import { Alert } from './alert.tsx';
import { HomeLink } from './home-link.tsx';

/** What went wrong, in plain words, and a button where trying again can help, or a way back where there is nothing here. */
export function FailureNotice({ code, onRetry }: { readonly code: FailureCode; readonly onRetry?: () => void }): ReactElement {
  const { texts, words } = useLanguage();
  return (
    <Alert variant="error" isUrgent>
      <p>{texts.failures[code]}</p>
      {code === 'case.unknown' && <HomeLink />}
      {onRetry !== undefined && failures[code].retry && (
        <button type="button" className="button button-secondary button-small" onClick={onRetry}>
          {words.tryAgain}
        </button>
      )}
    </Alert>
  );
}
