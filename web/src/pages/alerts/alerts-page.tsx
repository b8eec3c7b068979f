import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { Toast } from '../../shared/toast.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { AlertCase } from './alert-case.tsx';
import { AlertSettingsForm } from './alert-settings-form.tsx';
import { byCase, isOpen } from './by-case.ts';
import { useAlerts } from './use-alerts.ts';

/** Advis: what happened in my cases, and what I want to hear of. */
export function AlertsPage(): ReactElement {
  const { words } = useLanguage();
  useTitle(words.alerts.title);
  const { loaded, reload, showMore, markSeen, markFollowed, message, clearMessage } = useAlerts();
  const listed = loaded.state === 'ready' ? loaded.value : null;
  return (
    <div className="container page alerts">
      <h1>{words.alerts.title}</h1>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {listed?.items.length === 0 && (
        <Alert variant="info" heading={words.alerts.none}>
          {words.alerts.noneHelp}
        </Alert>
      )}
      {listed !== null && listed.items.length > 0 && (
        <>
          <p className="alerts__lead">
            {words.alerts.lead}{' '}
            {listed.items.some(isOpen) && (
              <button type="button" className="function-link small-button" onClick={() => markSeen(null)}>
                {words.alerts.markAll}
              </button>
            )}
          </p>
          {byCase(listed.items).map((group) => (
            <AlertCase key={group.caseId} group={group} onSeen={markSeen} onFollow={markFollowed} />
          ))}
          {listed.next !== null && <More cursor={listed.next} onMore={showMore} />}
        </>
      )}
      <AlertSettingsForm />
      <Toast message={message} onClose={clearMessage} />
    </div>
  );
}

function More({ cursor, onMore }: { readonly cursor: string; readonly onMore: (cursor: string) => void }): ReactElement {
  const { words } = useLanguage();
  return (
    <button type="button" className="button button-secondary" onClick={() => onMore(cursor)}>
      {words.alerts.more}
    </button>
  );
}
