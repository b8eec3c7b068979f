import type { ReactElement } from 'react';

import type { FailureCode } from '../../../domain/failures.ts';
import { useLanguage } from '../language/language.tsx';
import { Alert } from './alert.tsx';

/** What went wrong, in plain words, and a button where trying again can help. */
export function FailureNotice({ code, onRetry }: { readonly code: FailureCode; readonly onRetry?: () => void }): ReactElement {
  const { texts, words } = useLanguage();
  return (
    <Alert variant="error" isUrgent>
      <p>{texts.failures[code]}</p>
      {onRetry !== undefined && code !== 'person.unknown' && (
        <button type="button" className="button button-secondary button-small" onClick={onRetry}>
          {words.tryAgain}
        </button>
      )}
    </Alert>
  );
}
