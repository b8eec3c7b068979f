import { useState, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { auditApi } from '../../client/audit.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { saveFile } from '../../shared/save-file.ts';
import { useTitle } from '../../shared/use-title.ts';
import { CprForm } from './cpr-form.tsx';

type State = 'ready' | 'getting' | 'got';

/** Everything about a citizen as one file, for an access request. */
export function HandOutPage(): ReactElement {
  const { words } = useLanguage();
  const { handOut } = words.audit;
  useTitle(handOut.tab);
  const [state, setState] = useState<State>('ready');
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const get = async (cpr: string): Promise<void> => {
    setState('getting');
    setFailure(null);
    try {
      saveFile(await auditApi.everythingOf(cpr), 'borger.zip');
      setState('got');
    } catch (thrown) {
      setFailure(failureOf(thrown));
      setState('ready');
    }
  };
  return (
    <div className="container page">
      <h1>{handOut.title}</h1>
      <p className="page__lead">{handOut.lead}</p>
      <ul>
        {handOut.holds.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <CprForm button={handOut.get} isBusy={state === 'getting'} onAsk={(cpr) => void get(cpr)} />
      {failure !== null && <FailureNotice code={failure} />}
      <output>{state === 'getting' && handOut.getting}</output>
      {state === 'got' && (
        <Alert variant="success" heading={handOut.got} isUrgent>
          {handOut.warning}
        </Alert>
      )}
    </div>
  );
}
