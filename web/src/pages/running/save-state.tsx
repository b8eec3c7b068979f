import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import type { WorkCopy } from './use-work-copy.ts';

interface SaveStateProps {
  readonly work: WorkCopy;
  /** ISO 8601 moment of the last saving. */
  readonly savedAt: string;
  readonly onTakeTheirs: () => void;
}

/** Whether what is written is safe, and what to do where it is not. */
export function SaveStateLine({ work, savedAt, onTakeTheirs }: SaveStateProps): ReactElement {
  const { words, texts } = useLanguage();
  const { running } = words;
  const clock = new Intl.DateTimeFormat(texts.locale, { timeStyle: 'short', timeZone: 'Europe/Copenhagen' }).format(new Date(savedAt));
  const said = { saved: running.saved(clock), unsaved: running.unsaved, saving: running.saving, failed: '', conflict: '' }[work.state];
  return (
    <div className="running__saved">
      <output>{said}</output>
      {work.state === 'failed' && work.failure !== null && (
        <>
          <FailureNotice code={work.failure} />
          <p>{running.notSaved}</p>
          <button type="button" className="button button-secondary button-small" onClick={() => void work.save()}>
            {running.retry}
          </button>
        </>
      )}
      {work.state === 'conflict' && (
        <Alert variant="warning" heading={running.conflict} isUrgent>
          <div className="running__buttons">
            <button type="button" className="button button-secondary button-small" onClick={onTakeTheirs}>
              {running.takeTheirs}
            </button>
            <button type="button" className="button button-secondary button-small" onClick={() => void work.keepMine()}>
              {running.keepMine}
            </button>
          </div>
        </Alert>
      )}
    </div>
  );
}
