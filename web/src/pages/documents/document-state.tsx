import type { ReactElement } from 'react';

import type { DocumentItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';

/** Where the reading of a document stands; a failed one says what happened and offers another try. */
export function DocumentState({
  document,
  onRetry,
}: {
  readonly document: DocumentItem;
  readonly onRetry: () => void;
}): ReactElement | null {
  const { texts, words } = useLanguage();
  const { state, failure, waiting, ocr } = document;
  if (state === 'in-overview') return null;
  if (state === 'failed') {
    return (
      <div className="document__failure">
        <span className="badge badge-error">{texts.states.failed}</span>
        <p>{texts.failures[failure?.code ?? 'internal.unexpected']}</p>
        <button type="button" className="button button-secondary button-small" onClick={onRetry}>
          {words.documents.retry}
        </button>
      </div>
    );
  }
  return (
    <output className="document__progress">
      <span className="badge badge-info">
        <span className="spinner spinner-small" aria-hidden="true" /> {texts.states[state]}
      </span>
      {waiting !== null && <p>{texts.failures[waiting.code]}</p>}
      {ocr !== null && ocr.total > 0 && (
        <p>
          <progress max={ocr.total} value={ocr.done} aria-label={words.documents.ocr(ocr.done, ocr.total)} />{' '}
          {words.documents.ocr(ocr.done, ocr.total)}
        </p>
      )}
    </output>
  );
}
