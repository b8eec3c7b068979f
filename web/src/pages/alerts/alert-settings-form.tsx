import { useState, type FormEvent, type ReactElement } from 'react';

import type { AlertSettings } from '../../../../domain/alert.ts';
import type { FailureCode } from '../../../../domain/failures.ts';
import { alertsApi, type AlertSettingsAnswer } from '../../client/alerts.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { useLoad } from '../../shared/use-load.ts';
import { KindFields } from './kind-fields.tsx';
import { MailFields } from './mail-fields.tsx';
import { WayFields } from './way-fields.tsx';

/** What I want to hear of, and how. */
export function AlertSettingsForm(): ReactElement {
  const { words } = useLanguage();
  const { loaded, reload } = useLoad('alert settings', alertsApi.settings);
  return (
    <section className="alert-settings" aria-labelledby="alert-settings">
      <h2 id="alert-settings">{words.alerts.settings.title}</h2>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' && <Form answer={loaded.value} />}
    </section>
  );
}

function Form({ answer }: { readonly answer: AlertSettingsAnswer }): ReactElement {
  const { texts, words } = useLanguage();
  const [chosen, setChosen] = useState(answer.settings);
  const [outcome, setOutcome] = useState<'saved' | FailureCode | null>(null);
  const choose = (changes: Partial<AlertSettings>): void => {
    setChosen({ ...chosen, ...changes });
    setOutcome(null);
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      setChosen((await alertsApi.choose(chosen)).settings);
      setOutcome('saved');
    } catch (thrown) {
      setOutcome(failureOf(thrown));
    }
  };
  const { lastFailure, ways } = answer;
  return (
    <form onSubmit={(event) => void save(event)}>
      {lastFailure !== null && (
        <Alert variant="warning" heading={words.alerts.settings.lastFailure}>
          {texts.failures[lastFailure.code]}
        </Alert>
      )}
      <WayFields chosen={chosen} ways={ways} onChoose={choose} />
      {chosen.how !== 'none' && (
        <>
          <KindFields chosen={chosen} onChoose={choose} />
          <MailFields chosen={chosen} ways={ways} onChoose={choose} />
        </>
      )}
      {outcome === 'saved' && <Alert variant="success">{words.alerts.settings.saved}</Alert>}
      {outcome !== null && outcome !== 'saved' && <FailureNotice code={outcome} />}
      <button type="submit" className="button button-primary">
        {words.alerts.settings.save}
      </button>
    </form>
  );
}
