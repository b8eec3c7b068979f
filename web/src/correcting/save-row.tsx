import type { ReactElement } from 'react';

import { useLanguage } from '../language/language.tsx';

/** Save and cancel under a form; where nothing is chosen yet it says so instead of a button that does nothing. */
export function SaveRow({ isReady, onCancel }: { readonly isReady: boolean; readonly onCancel: () => void }): ReactElement {
  const { words } = useLanguage();
  return (
    <p className="save-row">
      <button type="submit" className="button button-primary button-small" disabled={!isReady}>
        {words.record.save}
      </button>
      <button type="button" className="button button-secondary button-small" onClick={onCancel}>
        {words.record.cancel}
      </button>
      {!isReady && <span className="form-hint">{words.record.nothingChanged}</span>}
    </p>
  );
}
